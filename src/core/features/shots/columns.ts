import type { columnMeanings } from '../../manifest/fields/shotFields';

/** What a column of a shot list says. */
export type Meaning = (typeof columnMeanings)[number];

/**
 * Headings by what they mean, plain letters only: those of ShotGrid (Flow Production Tracking), ftrack, Kitsu and of buyers’
 * templates, and the usual ones in English, French and Spanish. The likelier comes first where a list has two.
 */
const headings: { readonly [Of in Meaning]?: readonly string[] } = {
  code: [
    ...[
      'shot code',
      'vfx shot code',
      'vfx id',
      'vfx shot id',
      'shot id',
      'vfx shot',
      'shot name',
      'vfx shot name',
      'shot',
    ],
    ...['shot number', 'shot no', 'shot nr', 'vfx no', 'vfx number', 'clip name', 'name'],
    ...[
      'code du plan',
      'code plan',
      'numero de plan',
      'numero du plan',
      'nom du plan',
      'no plan',
      'n plan',
      'plan',
      'plan vfx',
    ],
    ...[
      'codigo de plano',
      'codigo del plano',
      'numero de plano',
      'nombre del plano',
      'no de plano',
      'n plano',
      'plano',
      'plano vfx',
    ],
  ],
  scene: [
    ...['scene', 'scene number', 'scene no', 'scene nr', 'script scene', 'sc', 'sc no', 'scenes'],
    ...['numero de scene', 'no de scene', 'n scene', 'escena', 'numero de escena', 'n escena', 'esc', 'secuencia'],
  ],
  episode: ['episode', 'ep', 'episode number', 'episode no', 'episodio', 'capitulo'],
  description: [
    ...[
      'description',
      'shot description',
      'vfx description',
      'description of work',
      'work description',
      'vfx work',
      'scope of work',
    ],
    ...[
      'description du plan',
      'descriptif',
      'travaux',
      'trucage',
      'descripcion',
      'descripcion del plano',
      'trabajo',
      'trabajo vfx',
    ],
  ],
  status: [
    ...['status', 'shot status', 'vendor status', 'sg status list'],
    ...['statut', 'statut du plan', 'etat', 'estado', 'estado del plano'],
  ],
  version: [
    ...['version', 'latest version', 'current version', 'version number', 'version name', 'delivered version'],
    ...['derniere version', 'version livree', 'ultima version', 'version actual', 'version entregada'],
  ],
  'timecode-in': [
    ...['timecode in', 'tc in', 'record in', 'rec in', 'record tc in', 'edit tc in', 'start tc'],
    ...['timecode entree', 'tc entree', 'tc debut', 'tc entrada', 'codigo de tiempo de entrada', 'tc inicio'],
  ],
  'timecode-out': [
    ...['timecode out', 'tc out', 'record out', 'rec out', 'record tc out', 'edit tc out', 'end tc'],
    ...['timecode sortie', 'tc sortie', 'tc fin', 'tc salida', 'codigo de tiempo de salida', 'tc final'],
  ],
  'used-ai': [
    ...[
      'ai used',
      'ai',
      'ai use',
      'ai usage',
      'used ai',
      'was ai used',
      'ai tools used y n',
      'use of ai',
      'ai in shot',
      'ai ml used',
    ],
    ...[
      'ia utilisee',
      'ia',
      'utilisation de l ia',
      'utilisation d ia',
      'recours a l ia',
      'usage de l ia',
      'ia dans le plan',
    ],
    ...['uso de ia', 'ia utilizada', 'se uso ia', 'usa ia', 'se ha usado ia', 'ia usada', 'ia en el plano'],
  ],
  'used-generative-ai': [
    ...[
      'generative ai used',
      'gen ai used',
      'genai used',
      'generative ai',
      'gen ai',
      'genai',
      'gai',
      'gai used',
      'use of generative ai',
      'genai use',
    ],
    ...['ia generative', 'ia generative utilisee', 'utilisation d ia generative', 'recours a l ia generative', 'iag'],
    ...['ia generativa', 'uso de ia generativa', 'ia generativa utilizada', 'se uso ia generativa'],
  ],
  category: [
    ...[
      'ai technique',
      'ai type',
      'ai category',
      'type of ai',
      'type of ai use',
      'ai use type',
      'ai use case',
      'ai purpose',
      'ai process',
    ],
    ...[
      'technique ia',
      'type d ia',
      'type ia',
      'categorie ia',
      'type d usage ia',
      'tecnica ia',
      'tecnica de ia',
      'tipo de ia',
      'tipo de uso de ia',
    ],
  ],
  tool: [
    ...['ai tool', 'ai tools', 'ai tool s', 'ai software', 'ai model', 'ai tool name', 'genai tool', 'ai tool model'],
    ...[
      'outil ia',
      'outils ia',
      'outil d ia',
      'logiciel ia',
      'herramienta ia',
      'herramienta de ia',
      'herramientas de ia',
      'software ia',
    ],
  ],
  'ai-note': [
    ...[
      'ai notes',
      'ai note',
      'ai description',
      'ai details',
      'ai comments',
      'description of ai use',
      'ai use description',
    ],
    ...[
      'notes ia',
      'commentaire ia',
      'commentaires ia',
      'details ia',
      'description ia',
      'notas ia',
      'comentarios ia',
      'detalles ia',
      'descripcion ia',
    ],
  ],
  vendor: [
    ...['vendor', 'vfx vendor', 'vendor name', 'vendor code', 'facility', 'vfx facility'],
    ...['prestataire', 'prestataire vfx', 'fournisseur', 'proveedor', 'proveedor vfx', 'empresa vfx'],
  ],
};

const ranks: ReadonlyMap<string, { readonly means: Meaning; readonly rank: number }> = new Map(
  (Object.entries(headings) as [Meaning, readonly string[]][]).flatMap(([means, names]) =>
    names.map((name, rank) => [name, { means, rank }] as const),
  ),
);

/** What comes behind a heading to say how to answer, and is no part of its name. */
const HOW_TO_ANSWER = / (?:y n|yes no|oui non|o n|si no|s n)$/;

/** A heading in small plain letters: `IA utilisée ? (oui/non)` → `ia utilisee`. */
export function plainHeading(text: string): string {
  const plain = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/n[º°]/g, 'n ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ranks.has(plain) ? plain : plain.replace(HOW_TO_ANSWER, '');
}

/** A column of a list, from zero, with its heading as written. */
export interface Column {
  readonly column: number;
  readonly heading: string;
  /** Undefined where nobody has said what it means. */
  readonly means?: Meaning;
  /** Somebody said so, in the command or in the manifest. */
  readonly told?: true;
  /** Another column means the same, and is read instead. */
  readonly instead?: string;
}

/**
 * What the columns of a list mean by their headings, each meaning once. `told` holds what people said of headings, which
 * comes first. A list in French calls a scene “séquence”; elsewhere a sequence is none.
 */
export function matchColumns(titles: readonly string[], told: ReadonlyMap<string, Meaning>): readonly Column[] {
  const plain = titles.map(plainHeading);
  const isFrench = plain.some((name) => ranks.get(name)?.means === 'code' && /\bplan\b/.test(name));
  const found = titles.map((heading, column) => {
    const name = plain[column] ?? '';
    const said = told.get(name);
    if (said) return { column, heading, means: said, rank: -1 };
    if (isFrench && /^(?:sequence|seq|no sequence|n sequence)$/.test(name))
      return { column, heading, means: 'scene' as const, rank: 50 };
    const known = ranks.get(name);
    return { column, heading, ...(known ?? { rank: 0 }) };
  });
  const best = new Map<Meaning, (typeof found)[number]>();
  for (const one of found) {
    if (!('means' in one) || one.means === undefined || one.means === 'ignore') continue;
    const before = best.get(one.means);
    if (!before || one.rank < before.rank) best.set(one.means, one);
  }
  return found.flatMap((one): readonly Column[] => {
    const { column, heading, rank } = one;
    if (heading === '') return [];
    const means = 'means' in one ? one.means : undefined;
    if (means === undefined) return [{ column, heading }];
    const first = best.get(means);
    return first && first !== one
      ? [{ column, heading, instead: first.heading }]
      : [{ column, heading, means, ...(rank < 0 && { told: true as const }) }];
  });
}
