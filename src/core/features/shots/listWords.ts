import { shotStatuses } from '../../manifest/fields/shotFields';
import { plainHeading } from './columns';

type ShotStatus = (typeof shotStatuses)[number];

const yes: ReadonlySet<string> = new Set([
  'yes',
  'y',
  'true',
  'x',
  '1',
  'oui',
  'o',
  'vrai',
  'si',
  's',
  'verdadero',
  'used',
  '✓',
  '✔',
]);
const no: ReadonlySet<string> = new Set([
  'no',
  'n',
  'false',
  'non',
  'faux',
  'falso',
  'not used',
  'none',
  'aucune',
  'ninguna',
]);
/** What people write for “not known” or “does not apply”: it answers nothing. */
const open: ReadonlySet<string> = new Set([
  ...['', 'n a', 'na', 'tbc', 'tbd', 'unknown', 'not known', 'pending', 'ask', 'see notes'],
  ...[
    'inconnu',
    'a confirmer',
    'a definir',
    's o',
    'so',
    'nsp',
    'desconocido',
    'por confirmar',
    'por definir',
    'pendiente',
    'n d',
  ],
]);

/** What an answer says; `unclear` for words that may mean anything. */
export type Answer = { readonly kind: 'yes' | 'no' | 'open' | 'unclear'; readonly detail?: string };

/**
 * Reads the answer to “was AI used?”. A “no” counts only where nothing else stands beside it: “no, except the sky” is unclear.
 * Behind a “yes” may follow what was done.
 */
export function readAnswer(text: string): Answer {
  const plain = plainWord(text);
  if (/\?/.test(text) && /\p{L}/u.test(text)) return { kind: 'unclear' };
  if (open.has(plain) && !/[✓✔]/.test(text)) return { kind: 'open' };
  if (yes.has(plain) || /^[✓✔]$/.test(text.trim())) return { kind: 'yes' };
  if (no.has(plain)) return { kind: 'no' };
  const written = text.trim();
  const end = written.search(/[^\p{L}]/u);
  const [first, rest] = [plainWord(written.slice(0, end)), written.slice(end).trim()];
  const detail = /^[-–—:;,(]/.test(rest) ? rest.slice(1).trim().replace(/\)$/, '') : '';
  return end > 1 && detail !== '' && yes.has(first) ? { kind: 'yes', detail } : { kind: 'unclear' };
}

const statuses: { readonly [Status in ShotStatus]: readonly string[] } = {
  planned: [
    ...[
      'planned',
      'wtg',
      'waiting to start',
      'rdy',
      'ready',
      'ready to start',
      'not started',
      'todo',
      'to do',
      'on hold',
      'hld',
      'bid',
      'bidding',
      'awarded',
    ],
    ...['a faire', 'prevu', 'en attente', 'por hacer', 'pendiente', 'sin empezar', 'previsto'],
  ],
  'in-progress': [
    ...[
      'ip',
      'in progress',
      'wip',
      'work in progress',
      'rev',
      'pending review',
      'in review',
      'review',
      'wfa',
      'waiting for approval',
      'retake',
      'temp',
    ],
    ...['en cours', 'a valider', 'retouche', 'en curso', 'en proceso', 'en revision'],
  ],
  final: [
    ...[
      'fin',
      'final',
      'finaled',
      'apr',
      'approved',
      'client approved',
      'delivered',
      'complete',
      'completed',
      'done',
      'tech approved',
    ],
    ...['livre', 'termine', 'valide', 'approuve', 'entregado', 'terminado', 'finalizado', 'aprobado'],
  ],
  omitted: [
    ...['omt', 'omit', 'omitted', 'cut', 'dropped', 'cancelled', 'canceled', 'removed'],
    ...['coupe', 'supprime', 'annule', 'omis', 'omitido', 'cortado', 'eliminado', 'cancelado'],
  ],
};

const byWord: ReadonlyMap<string, ShotStatus> = new Map(
  shotStatuses.flatMap((status) => statuses[status].map((word) => [word, status] as const)),
);

/** How far a shot is, by the words of ShotGrid, ftrack, Kitsu and others; undefined for a word that is none of theirs. */
export function readStatus(text: string): ShotStatus | undefined {
  return byWord.get(plainWord(text));
}

/** Whether a cell says nothing: blank, or a dash. */
export function isBlankCell(text: string): boolean {
  return /^[\s\-–—.]*$/.test(text);
}

function plainWord(text: string): string {
  return plainHeading(text);
}
