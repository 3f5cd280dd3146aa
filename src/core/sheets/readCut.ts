import { budgets, type Budgets } from '../text/budgets';
import { parseJson } from '../text/parseJson';
import { message } from '../words/message';
import { cellName, tidy, type ReadSheets } from './sheet';

/** A stretch of a cut that is named as a shot is. */
interface Cut {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const headings = ['Shot Code', 'Version', 'Timecode In', 'Timecode Out'];

/**
 * The clips of an edit decision list (CMX3600) as a list of shots: the name of a marker (`* LOC:`) that is written as a shot
 * code, else that of the clip (`* FROM CLIP NAME:`), with the timecodes of the cut.
 */
export function readEdl(text: string, name: string, limits: Budgets = budgets): ReadSheets {
  const shots = new Shots(limits);
  let event: { readonly from: string; readonly to: string } | undefined;
  let clip: string | undefined;
  let marker: string | undefined;
  const finish = (): void => {
    const named = marker ?? clip;
    if (event && named !== undefined) shots.add({ name: named, ...event });
    clip = marker = undefined;
  };
  for (const line of linesOf(text.replace(/^\ufeff/, ''))) {
    const found = eventIn(line);
    if (found) {
      finish();
      event = found.isPicture ? { from: found.from, to: found.to } : undefined;
      continue;
    }
    const comment = commentIn(line);
    if (comment?.kind === 'LOC') marker ??= codeInMarker(comment.said);
    // What a dissolve leads to is the clip of its own event.
    else if (comment?.kind === 'TO CLIP NAME' || (comment?.kind === 'FROM CLIP NAME' && clip === undefined))
      clip = comment.said;
  }
  finish();
  return shots.isEmpty ? { fault: message('sheet.edl-nothing') } : shots.sheet(name);
}

const TIMECODE = /^(?:\d{2}[:;.]){3}\d{2,3}$/;

/** A line of an event: number, reel, channel, transition, then four timecodes of which the last two are those of the cut. */
function eventIn(
  line: string,
): { readonly isPicture: boolean; readonly from: string; readonly to: string } | undefined {
  const words = line.slice(0, 300).trim().split(/\s+/);
  const [from = '', to = ''] = words.slice(-2);
  if (words.length < 6 || !/^\d{1,6}$/.test(words[0] ?? '') || !TIMECODE.test(from) || !TIMECODE.test(to))
    return undefined;
  const isPicture = /^(?:V\d{0,2}|B|A{1,2}\/V|A\d\/V)$/i.test(words[2] ?? '') && words[1] !== 'BL';
  return { isPicture, from, to };
}

/** `* FROM CLIP NAME: TCW_012_0010`. */
function commentIn(line: string): { readonly kind: string; readonly said: string } | undefined {
  const text = line.trim();
  const colon = text.indexOf(':');
  if (!text.startsWith('*') || colon < 0) return undefined;
  return { kind: text.slice(1, colon).trim().toUpperCase(), said: text.slice(colon + 1).trim() };
}

/** `01:00:05:12 RED     TCW_012_0010 remove wire`: the first word that is written as shot codes are. */
function codeInMarker(said: string): string | undefined {
  return said.split(/\s+/).find((word) => {
    const parts = word.split(/[_-]/);
    return parts.length > 1 && /\d/.test(word) && parts.every((part) => /^[\p{L}\p{N}]{1,40}$/u.test(part));
  });
}

/** The clips of an OpenTimelineIO file (JSON) as a list of shots, with the timecodes of the cut where it states a rate. */
export function readOtio(text: string, name: string, limits: Budgets = budgets): ReadSheets {
  const nothing = { fault: message('sheet.otio-nothing') };
  const root = parseJson(text, limits);
  if (!isObject(root)) return nothing;
  const shots = new Shots(limits);
  const start = timeOf(root['global_start_time']);
  walk(root['tracks'] ?? root, start?.seconds ?? 0, start?.rate, shots);
  return shots.isEmpty ? nothing : shots.sheet(name);
}

/** Goes through a piece of a timeline from a moment on, in seconds; gives how long the piece is. */
function walk(node: unknown, at: number, rate: number | undefined, shots: Shots): number {
  if (!isObject(node)) return 0;
  const written = node['OTIO_SCHEMA'];
  const schema = typeof written === 'string' ? written : '';
  const own = rangeOf(node['source_range']) ?? rangeOf(mediaOf(node)?.['available_range']);
  if (schema.startsWith('Clip.')) {
    const length = own?.seconds ?? 0;
    const known = rate ?? own?.rate;
    if (typeof node['name'] === 'string' && node['name'].trim() !== '')
      shots.add({ name: node['name'], from: timecode(at, known), to: timecode(at + length, known) });
    return length;
  }
  if (schema.startsWith('Transition.') || node['kind'] === 'Audio') return 0;
  const children = Array.isArray(node['children']) ? (node['children'] as readonly unknown[]) : [];
  const isStack = schema.startsWith('Stack.');
  let length = 0;
  for (const child of children) {
    const one = walk(child, isStack ? at : at + length, rate, shots);
    length = isStack ? Math.max(length, one) : length + one;
  }
  return own?.seconds ?? length;
}

function mediaOf(node: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const one = node['media_reference'];
  if (isObject(one)) return one;
  const [all, key] = [node['media_references'], node['active_media_reference_key']];
  const active = isObject(all) ? all[typeof key === 'string' ? key : 'DEFAULT_MEDIA'] : undefined;
  return isObject(active) ? active : undefined;
}

function rangeOf(value: unknown): { readonly seconds: number; readonly rate: number } | undefined {
  return isObject(value) ? timeOf(value['duration']) : undefined;
}

function timeOf(value: unknown): { readonly seconds: number; readonly rate: number } | undefined {
  if (!isObject(value)) return undefined;
  const [count, rate] = [Number(value['value']), Number(value['rate'])];
  return Number.isFinite(count) && rate > 0 && rate <= 1000 ? { seconds: count / rate, rate } : undefined;
}

/** `01:00:05:12`, without dropped frames; empty where no rate is known. */
function timecode(seconds: number, rate: number | undefined): string {
  if (rate === undefined || seconds < 0 || seconds > 360_000) return '';
  const base = Math.round(rate);
  const frames = Math.round(seconds * rate);
  return [frames / (base * 3600), (frames / (base * 60)) % 60, (frames / base) % 60, frames % base]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

/** One row for each shot, however often it is cut to: from its first frame to its last. */
class Shots {
  private readonly rows = new Map<string, string[]>();
  private outside: string | undefined;

  constructor(private readonly limits: Budgets) {}

  get isEmpty(): boolean {
    return this.rows.size === 0;
  }

  add({ name, from, to }: Cut): void {
    const { code, version } = shotIn(name);
    const known = this.rows.get(code);
    if (known) known[3] = to;
    // The first row holds the headings.
    else if (this.rows.size + 1 >= this.limits.rows) this.outside ??= cellName(this.limits.rows, 0);
    else this.rows.set(code, [tidy(code), version, from, to]);
  }

  sheet(name: string): ReadSheets {
    const { outside } = this;
    const rows = [headings, ...this.rows.values()];
    return { sheets: [{ name, rows, odd: new Map(), ...(outside !== undefined && { outside }) }], notes: [] };
  }
}

/** The lines of a text, one at a time: a list of them could take more room than the text. */
function* linesOf(text: string): Iterable<string> {
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter !== '\n' && letter !== '\r') continue;
    yield text.slice(start, at);
    if (letter === '\r' && text[at + 1] === '\n') at++;
    start = at + 1;
  }
  yield text.slice(start);
}

/**
 * The shot in a clip's name: `TCW_101_012_0010_comp_HAL_v003.mov` is shot TCW_101_012_0010 in version v003. The code ends with
 * the last part before the version that is a number.
 */
export function shotIn(clip: string): { readonly code: string; readonly version: string } {
  const bare = tidy(clip).replace(/\.[a-z0-9]{2,4}$/i, '');
  const parts = bare.split('_');
  const at = parts.findIndex((part) => /^v\d{1,4}$/i.test(part));
  const before = at < 0 ? parts : parts.slice(0, at);
  const last = before.findLastIndex((part) => /^\d{2,5}[a-z]?$/i.test(part));
  return { code: (last < 1 ? before : before.slice(0, last + 1)).join('_') || bare, version: parts[at] ?? '' };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
