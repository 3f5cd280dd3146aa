import { sha256Of } from '../../text/hash';
import { mayBeLater } from '../../text/moments';
import type { Shot, UseRecord } from '../../manifest/manifest';
import type { EditRecord } from '../../manifest/renderYaml';
import { ShotsByUse } from '../../production/joinShots';
import type { Production } from '../../production/production';
import type { Column } from './columns';
import type { ReadRows, RowFault, ShotRow } from './readShotRows';
import { sceneOfRow } from './sceneOfRow';
import { listedWords, sameWords, usesOfRows, type ListedUse } from './usesOfRows';

/** What a list writes of a shot, and no more. */
export const listedFields = [
  'scene',
  'description',
  'status',
  'version',
  'timecode-in',
  'timecode-out',
  'used-ai',
  'used-generative-ai',
] as const;
type ListedField = (typeof listedFields)[number];
type Listed = { readonly [Field in ListedField]?: string };

/** A field of a shot on record, and what the list says of it. */
export interface FieldChange {
  readonly field: ListedField | 'listed-as';
  readonly before?: string;
  readonly after: string;
}

/** A shot on record of which the list says something new. */
export interface ChangedShot {
  readonly shot: Shot;
  readonly row: number;
  readonly changes: readonly FieldChange[];
  /** Uses to enter beside those that it names. */
  readonly uses: readonly string[];
  /** The list says all that is recorded of AI in the shot: from now on it is the list that says so. */
  readonly restated: boolean;
}

/** What the list says otherwise than somebody recorded: a question, never overwritten. */
export interface ShotConflict extends FieldChange {
  readonly code: string;
  readonly row: number;
}

/** A list held against the record. */
export interface ListedShots {
  readonly vendor: string;
  readonly columns: readonly Column[];
  /** The sheet that was read, and the names of others that look like lists. */
  readonly sheet: string;
  readonly otherSheets: readonly string[];
  readonly rows: readonly ShotRow[];
  readonly added: readonly { readonly row: ShotRow; readonly record: EditRecord }[];
  readonly changed: readonly ChangedShot[];
  readonly conflicts: readonly ShotConflict[];
  readonly same: number;
  readonly uses: readonly ListedUse[];
  /** On record from an earlier list of this vendor, and not on this one. */
  readonly leftOut: readonly Shot[];
  readonly unknownScenes: readonly { readonly code: string; readonly row: number; readonly scene: string }[];
  readonly scenesFromCodes: number;
  /** Shots of which neither the list nor the record says whether AI was used. */
  readonly unanswered: readonly string[];
  /** Of those, the ones beside which it names a tool or a technique all the same. */
  readonly doubtful: readonly string[];
  readonly faults: readonly RowFault[];
  readonly ofOthers: ReadonlyMap<string, number>;
  /** A part of the list lies outside what is read: the first cell of it. */
  readonly outside?: string;
}

/** The fingerprint of what an import wrote of a shot: another one shows that somebody changed the record since. */
export function rowPrint(said: Listed): string {
  return sha256Of(JSON.stringify(listedFields.map((field) => said[field] ?? ''))).slice(0, 12);
}

/** Holds the rows of a vendor’s list of an ISO day against the shots on record. Blank cells say nothing. */
export function holdShots(
  read: ReadRows,
  vendor: string,
  dated: string,
  production: Production,
): Omit<ListedShots, 'columns' | 'sheet' | 'otherSheets' | 'outside'> {
  const own = new Map(
    production.records.shots.flatMap((shot) =>
      shot.vendor === vendor && shot.code !== undefined ? [[shot.code, shot] as const] : [],
    ),
  );
  const unknownScenes: { code: string; row: number; scene: string }[] = [];
  let scenesFromCodes = 0;
  const rows = read.rows.map((row): ShotRow => {
    const scene = sceneOfRow(row, production);
    if (scene && !scene.known) unknownScenes.push({ code: row.code, row: row.row, scene: scene.scene });
    if (scene?.fromCode) scenesFromCodes++;
    return scene ? { ...row, scene: scene.scene } : row;
  });
  const inUse = usesByShot(production);
  const later = laterLists(dated, production);
  const isOld = ({ list }: Shot): boolean => list !== undefined && later.has(list);
  const uses = usesOfRows(
    rows.filter((row) => {
      const shot = own.get(row.code);
      if (!shot) return true;
      const stays = shot['used-ai'] === 'no' && (!isUntouched(shot) || isOld(shot));
      return !stays && (inUse.get(shot) ?? []).length === 0;
    }),
    vendor,
    production,
  );
  const usesOf = new Map<string, string[]>();
  for (const { id, shots } of uses) for (const code of shots) usesOf.set(code, [...(usesOf.get(code) ?? []), id]);
  const added: { row: ShotRow; record: EditRecord }[] = [];
  const changed: ChangedShot[] = [];
  const conflicts: ShotConflict[] = [];
  let same = 0;
  for (const row of rows) {
    const shot = own.get(row.code);
    if (!shot) {
      added.push({ row, record: recordOf(row, vendor, usesOf.get(row.code)) });
      continue;
    }
    const { changes, against } = differences(row, shot, inUse.get(shot) ?? [], isOld(shot));
    const entered = (usesOf.get(row.code) ?? []).filter((id) => !(shot.uses ?? []).includes(id));
    conflicts.push(...against.map((one) => ({ ...one, code: row.code, row: row.row })));
    if (changes.length > 0 || entered.length > 0)
      changed.push({ shot, row: row.row, changes, uses: entered, restated: restates(row, shot) });
    else if (against.length === 0) same++;
  }
  const open = rows.filter((row) => {
    const shot = own.get(row.code);
    return row['used-ai'] === undefined && known(shot?.['used-ai']) === undefined && (shot?.uses ?? []).length === 0;
  });
  return {
    vendor,
    rows,
    added,
    changed,
    conflicts,
    same,
    uses,
    leftOut: [...own.values()].filter(
      ({ code, status, list }) => list !== undefined && status !== 'omitted' && !read.codes.has(code ?? ''),
    ),
    unknownScenes,
    scenesFromCodes,
    unanswered: open.map(({ code }) => code),
    doubtful: open.filter((row) => row.tool !== undefined || row.category !== undefined).map(({ code }) => code),
    faults: read.faults,
    ofOthers: read.ofOthers,
  };
}

function recordOf(row: ShotRow, vendor: string, uses: readonly string[] | undefined): EditRecord {
  const said = listedOf(row);
  return {
    code: row.code,
    scene: said.scene,
    vendor,
    description: said.description,
    status: said.status,
    version: said.version,
    'timecode-in': said['timecode-in'],
    'timecode-out': said['timecode-out'],
    'used-ai': said['used-ai'],
    'used-generative-ai': said['used-generative-ai'],
    uses,
    row: rowPrint(said),
  };
}

/** What a row says that a shot’s record does not: to be written where nobody has changed the record, else a question. */
function differences(
  row: ShotRow,
  shot: Shot,
  uses: readonly UseRecord[],
  isOld: boolean,
): { readonly changes: readonly FieldChange[]; readonly against: readonly FieldChange[] } {
  const changes: FieldChange[] = [];
  const against: FieldChange[] = [];
  const untouched = isUntouched(shot) && !isOld;
  for (const field of listedFields) {
    const [before, after] = [known(shot[field]), row[field]];
    if (after === undefined || before === after) continue;
    // A vendor that takes back a “yes” is asked: a use may rest on it.
    const takesBack = before === 'yes' && after === 'no';
    if (before === undefined) changes.push({ field, after });
    else (untouched && !takesBack ? changes : against).push({ field, before, after });
  }
  const listed = uses.flatMap((use) => use['listed-as'] ?? []);
  const words = listedWords(row);
  if (row['used-ai'] === 'yes' && listed.length > 0 && !listed.some((one) => sameWords(one, words)))
    against.push({ field: 'listed-as', before: listed.join('; '), after: words });
  return { changes, against };
}

/** Whether a row answers whatever is recorded of AI in a shot: else the answer stays that of the earlier list. */
function restates(row: ShotRow, shot: Shot): boolean {
  return (['used-ai', 'used-generative-ai'] as const).every(
    (field) => known(shot[field]) === undefined || row[field] !== undefined,
  );
}

/** Whether a shot’s record still says what an import wrote. */
function isUntouched(shot: Shot | undefined): boolean {
  return shot?.row !== undefined && shot.row === rowPrint(listedOf(shot));
}

/** The fields of a shot after some changes, for its fingerprint. */
export function printAfter(shot: Shot, changes: readonly FieldChange[]): string {
  const after = Object.fromEntries(changes.map((change) => [change.field, change.after]));
  return rowPrint({ ...listedOf(shot), ...after });
}

function listedOf(said: { readonly [Field in ListedField]?: string }): Listed {
  return Object.fromEntries(
    listedFields.flatMap((field) => {
      const value = known(said[field]);
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

function known(value: string | undefined): string | undefined {
  return value === undefined || value === 'unknown' ? undefined : value;
}

/** The uses on record of each shot: those that it names, and those that list its code. */
function usesByShot({ records }: Production): ReadonlyMap<Shot, readonly UseRecord[]> {
  const shots = new ShotsByUse(records.shots);
  const found = new Map<Shot, UseRecord[]>();
  for (const use of records.uses) for (const shot of shots.of(use)) found.set(shot, [...(found.get(shot) ?? []), use]);
  return found;
}

/** The lists on record that are of a later day than this one. */
function laterLists(dated: string, { records }: Production): ReadonlySet<string> {
  return new Set(
    records.evidence.flatMap(({ id, 'given-at': given }) => (id !== undefined && mayBeLater(given, dated) ? [id] : [])),
  );
}
