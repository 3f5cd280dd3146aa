/** What an edit writes: a word, a list of words, a record, or a list of records. Fields without a value are left out. */
export type EditValue = string | readonly string[];
export interface EditRecord {
  readonly [field: string]: EditValue | EditRecord | readonly EditRecord[] | undefined;
}

const WIDEST = 110;

/** A word as YAML that is read back as the same text anywhere, in a list too: plain where that is safe, else in quotes. */
export function renderWord(text: string): string {
  const plain =
    /^[\p{L}\p{N}_][\p{L}\p{N}_./+()’' :-]*$/u.test(text) && !/:(?![\p{L}\p{N}])/u.test(text) && !text.endsWith(' ');
  return plain && !isMistaken(text) ? text : JSON.stringify(text);
}

/** Other readers of YAML would take it for nothing or for another number: `null`, `012`, `12E1`, `1.10`. */
function isMistaken(text: string): boolean {
  if (/^null$/i.test(text)) return true;
  return /^\d/.test(text) && !Number.isNaN(Number(text)) && String(Number(text)) !== text;
}

export function renderValue(value: EditValue): string {
  return typeof value === 'string' ? renderWord(value) : `[${value.map(renderWord).join(', ')}]`;
}

/** A record on one line: `{ person: P-7, recognizable: yes }`. */
export function renderFlow(record: EditRecord): string {
  const fields = fieldsOf(record).map(([name, value]) => `${renderWord(name)}: ${inline(value)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/**
 * A record over several lines, the first without indentation; records inside go below when they are wider than `widest`.
 */
export function renderBlock(record: EditRecord, indent: string, lineBreak: string, widest = WIDEST): string {
  const lines = fieldsOf(record).map(([name, value]) => {
    const line = `${renderWord(name)}: ${inline(value)}`;
    if (isWords(value) || line.length + indent.length <= widest) return line;
    const inner = `${indent}  `;
    if (!isList(value)) return `${renderWord(name)}:${lineBreak}${inner}${renderBlock(value, inner, lineBreak)}`;
    return `${renderWord(name)}:${value.map((one) => `${lineBreak}${renderItem(one, inner, 2, lineBreak, name)}`).join('')}`;
  });
  return lines.length === 0 ? '{}' : lines.join(`${lineBreak}${indent}`);
}

/** Lists that grow by hundreds of records, all alike: each takes one line, however long. */
const oneLineEach: ReadonlySet<string> = new Set(['shots']);

/** A record as an item of the block list `list`, its fields `inner` characters to the right of the dash. */
export function renderItem(record: EditRecord, indent: string, inner: number, lineBreak: string, list: string): string {
  if (oneLineEach.has(list)) return `${indent}- ${renderFlow(record)}`;
  const column = ' '.repeat(Math.max(inner, 2));
  return `${indent}-${column.slice(1)}${renderBlock(record, `${indent}${column}`, lineBreak)}`;
}

type Value = EditValue | EditRecord | readonly EditRecord[];

function fieldsOf(record: EditRecord): readonly (readonly [string, Value])[] {
  return Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

function inline(value: Value): string {
  if (isWords(value)) return renderValue(value);
  return isList(value) ? `[${value.map(renderFlow).join(', ')}]` : renderFlow(value);
}

function isWords(value: Value): value is EditValue {
  return typeof value === 'string' || (isArray(value) && value.every((one) => typeof one === 'string'));
}

function isList(value: EditRecord | readonly EditRecord[]): value is readonly EditRecord[] {
  return isArray(value);
}

function isArray(value: Value): value is readonly string[] | readonly EditRecord[] {
  return Array.isArray(value);
}
