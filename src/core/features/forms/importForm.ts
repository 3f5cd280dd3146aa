import { groupBy } from '../../evaluation/groupBy';
import { factNamed } from '../../manifest/facts';
import type { Field } from '../../manifest/field';
import type { Manifest, RecordPlace } from '../../manifest/manifest';
import type { EditRecord } from '../../manifest/renderYaml';
import type { Production, Use } from '../../production/production';
import { folderOf, isInside, relativeTo } from '../../text/paths';
import { message, type Message } from '../../words/message';
import { entryOf, type YamlNode } from '../../yaml/node';
import { refusedBy, type Plan } from '../edits/change';
import { homeOf, manifestAt, nextId } from '../edits/homes';
import { ManifestDraft, type FieldOf } from '../edits/manifestDraft';
import { typedOf } from '../edits/answerWay';
import type { ReturnedForm } from './formCells';
import { placeOf, readReference, type Referred } from './reference';

/** The file in which a form came back. */
export interface FormPaper {
  readonly path: string;
  /** `sha256:…` of the file. */
  readonly hash: string;
  /** The ISO day on which it is recorded. */
  readonly on: string;
}

/** What a returned form says beyond the record, and what stands against it. */
export interface ImportedForm {
  /** What would be written. */
  readonly changes: readonly FormChange[];
  /** What the form says otherwise than the record by now: questions, never overwritten. */
  readonly conflicts: readonly FormConflict[];
  /** What cannot be taken over, and why. */
  readonly faults: readonly { readonly question: string; readonly answer: string; readonly fault: Message }[];
  /** Answers that are on record in the same words. */
  readonly same: number;
  /** A vendor says that it used AI, and no use of its is on record: until one is, it counts as not having answered. */
  readonly unrecorded: boolean;
  /** Questions without an answer, or with “unknown”. */
  readonly unanswered: number;
  /** The edits that write the changes, and a record of the paper with them. */
  readonly plan: Plan;
}

export interface FormChange {
  readonly question: string;
  readonly ids: Referred['ids'];
  readonly field: string;
  readonly words: readonly string[];
  readonly at: RecordPlace;
}

export interface FormConflict extends FormChange {
  /** What the record says; empty where other records speak against the answer. */
  readonly recorded: readonly string[];
  /** Uses that are on record against a vendor's “no”. */
  readonly uses: readonly string[];
}

type Read =
  | { readonly kind: 'change'; readonly several: boolean; readonly change: FormChange }
  | { readonly kind: 'conflict'; readonly conflict: FormConflict }
  | { readonly kind: 'fault'; readonly fault: Message }
  | { readonly kind: 'same' | 'unanswered' };

/** Holds a returned form against the record. Nothing in it but answers to that vendor's or person's own questions counts. */
export function importForm(form: ReturnedForm, production: Production, paper: FormPaper): ImportedForm {
  const own = production.uses.filter((use) =>
    form.whom.kind === 'vendor'
      ? use.record?.vendor === form.whom.id
      : use.people.some(({ id }) => id === form.whom.id),
  );
  const read = [...groupBy(form.answers, ({ reference }) => reference).values()].flatMap((rows) => {
    const given = rows.filter(({ answer }) => answer !== '');
    const twice = new Set(given.map(({ answer }) => answer.toLowerCase())).size > 1;
    return (given.length > 0 ? given.slice(0, twice ? undefined : 1) : rows.slice(0, 1)).map((row) => ({
      row,
      read: twice
        ? ({ kind: 'fault', fault: message('form.fault.twice') } as const)
        : readAnswer(row, form, own, production),
    }));
  });
  const changes = read.flatMap(({ read: one }) => (one.kind === 'change' ? [one] : []));
  return {
    changes: changes.map(({ change }) => change),
    conflicts: read.flatMap(({ read: one }) => (one.kind === 'conflict' ? [one.conflict] : [])),
    faults: read.flatMap(({ row, read: one }) =>
      one.kind === 'fault' ? [{ question: row.question, answer: row.answer, fault: one.fault }] : [],
    ),
    same: read.filter(({ read: one }) => one.kind === 'same').length,
    unanswered: read.filter(({ read: one }) => one.kind === 'unanswered').length,
    unrecorded: own.length === 0 && changes.some(({ change }) => saysYes(change)),
    plan: planOf(changes, form, own, production, paper),
  };
}

function readAnswer(
  { reference, question, answer }: ReturnedForm['answers'][number],
  { whom }: ReturnedForm,
  own: readonly Use[],
  production: Production,
): Read {
  if (answer === '' || answer.toLowerCase() === 'unknown') return { kind: 'unanswered' };
  const referred = readReference(reference);
  const found = referred && mayAnswer(referred, whom, own) ? placeOf(referred, production) : undefined;
  if (!referred || !found) return { kind: 'fault', fault: message('form.fault.not-theirs') };
  const { at, type } = found;
  const typed = typedOf(referred.field, type);
  const fault = typed.fault(answer);
  if (fault) return { kind: 'fault', fault };
  const words = typed.words(answer);
  const change: FormChange = { question, ids: referred.ids, field: referred.field, words, at };
  const recorded = recordedAt(manifestAt(at.file, production), at, referred.field).filter((word) => word !== 'unknown');
  // A vendor whose use is on record has used AI, whatever it writes.
  const against =
    referred.field === 'used-ai' && words[0] === 'no'
      ? own.filter((use) => referred.ids.shot === undefined || isIn(use, referred.ids.shot)).map(({ id }) => id)
      : [];
  if (against.length > 0) return { kind: 'conflict', conflict: { ...change, recorded, uses: against } };
  if (recorded.length === 0) return { kind: 'change', several: typed.several, change };
  return sameWords(recorded, words, type)
    ? { kind: 'same' }
    : { kind: 'conflict', conflict: { ...change, recorded, uses: [] } };
}

function isIn({ shots }: Use, code: string): boolean {
  return shots.some((shot) => shot.code === code);
}

function saysYes({ field, ids, words }: FormChange): boolean {
  return field === 'used-ai' && ids.shot === undefined && words[0] === 'yes';
}

/** Facts of their uses, of tools in them, of themselves; nothing of the production, of papers, or of anybody else. */
function mayAnswer({ ids, field }: Referred, { kind, id }: ReturnedForm['whom'], own: readonly Use[]): boolean {
  if (ids.vendor !== undefined)
    return (
      kind === 'vendor' && ids.vendor === id && Object.keys(ids).every((part) => part === 'vendor' || part === 'shot')
    );
  const home = factNamed(field)?.home;
  if (home === undefined || home === 'production' || home === 'evidence' || home === 'transfer') return false;
  if (ids.use !== undefined && !own.some((use) => use.id === ids.use)) return false;
  if (kind === 'person') return ids.person === id;
  return ids.use !== undefined || (ids.tool !== undefined && own.some((use) => use.tool?.id === ids.tool));
}

/** What stands in a field, word by word. */
function recordedAt(manifest: Manifest | undefined, { path }: RecordPlace, field: string): readonly string[] {
  let node: YamlNode | null | undefined = manifest?.root;
  for (const step of [...path, field])
    node =
      typeof step === 'number'
        ? node?.kind === 'list'
          ? node.items[step]
          : step === 0
            ? node
            : undefined
        : entryOf(node, step)?.value;
  const items = node?.kind === 'list' ? node.items : [node];
  return items.flatMap((item) => (item?.kind === 'scalar' && item.source !== '' ? [item.source] : []));
}

function sameWords(recorded: readonly string[], words: readonly string[], field: Field): boolean {
  const known = new Set(recorded.map((word) => typedOf('', field).words(word)[0] ?? word));
  return known.size === new Set(words).size && words.every((word) => known.has(word));
}

function planOf(
  changes: readonly { readonly several: boolean; readonly change: FormChange }[],
  form: ReturnedForm,
  own: readonly Use[],
  production: Production,
  paper: FormPaper,
): Plan {
  const home = homeOf('evidence', production);
  if (changes.length === 0) return { changes: [] };
  if (!home) return refusedBy('no-record');
  const drafts = new Map<string, ManifestDraft>();
  const draftOf = (file: string): ManifestDraft | undefined => {
    const manifest = manifestAt(file, production);
    const draft = drafts.get(file) ?? (manifest && new ManifestDraft(manifest));
    if (draft) drafts.set(file, draft);
    return draft;
  };
  for (const [file, inFile] of groupBy(changes, ({ change }) => change.at.file))
    for (const round of rounds(inFile)) draftOf(file)?.setAll(round);
  // What is said of a shot carries the form that says so, and with it the day.
  for (const [file, inFile] of groupBy(
    changes.filter(({ change }) => change.ids.shot !== undefined),
    ({ change }) => change.at.file,
  )) {
    const list = nextId('evidence', 'E-1', production);
    draftOf(file)?.setAll(inFile.map(({ change }) => ({ path: change.at.path, field: 'list', value: list })));
  }
  const answered = changes.find(
    ({ change }) => change.field === 'used-ai' && change.ids.vendor !== undefined && change.ids.shot === undefined,
  )?.change;
  // Who has said whether AI was used has answered, unless a use is still to be recorded.
  if (answered && (own.length > 0 || !saysYes(answered)))
    draftOf(answered.at.file)?.set(answered.at.path, 'declared', 'yes');
  draftOf(home.path)?.append(
    ['evidence'],
    paperRecord(
      changes.map(({ change }) => change),
      form,
      own,
      production,
      paper,
      folderOf(home.path),
    ),
  );
  const plans = [...drafts.values()].map((draft) => draft.plan());
  const refused = plans.find((plan) => 'refused' in plan);
  return refused ?? { changes: plans.flatMap((plan) => ('changes' in plan ? plan.changes : [])) };
}

/** The fields to write, in as few goes as possible: in each of them one of every record at the top of the manifest. */
function rounds(
  changes: readonly { readonly several: boolean; readonly change: FormChange }[],
): readonly (readonly FieldOf[])[] {
  const made: FieldOf[][] = [];
  for (const all of groupBy(changes, ({ change }) => JSON.stringify(change.at.path.slice(0, 2))).values()) {
    for (const [index, { several, change }] of all.entries())
      (made[index] ??= []).push({
        path: change.at.path,
        field: change.field,
        value: several ? change.words : (change.words[0] ?? ''),
      });
  }
  return made;
}

/** The returned form as a paper: whose answers, which file, and its hash, so that it can be found to be the same later. */
function paperRecord(
  changes: readonly FormChange[],
  { whom }: ReturnedForm,
  own: readonly Use[],
  production: Production,
  { path, hash, on }: FormPaper,
  folder: string,
): EditRecord {
  const touched = new Set(changes.flatMap(({ ids }) => ids.use ?? []));
  const uses = own.filter(({ id }) => touched.has(id)).map(({ id }) => id);
  const inside = isInside(path, folder);
  const name = whom.kind === 'vendor' ? production.records.vendors.find(({ id }) => id === whom.id)?.name : undefined;
  return {
    id: nextId('evidence', 'E-1', production),
    kind: 'answer',
    ...(whom.kind === 'person' ? { person: whom.id, from: whom.id } : { from: 'vendor' }),
    to: ['producer'],
    'given-at': on,
    scope: ['AI Slate form', whom.id, name ?? ''].join(' ').trim(),
    ...(inside ? { document: relativeTo(folder, path) } : {}),
    hash,
    ...(uses.length > 0 ? { uses } : {}),
  };
}
