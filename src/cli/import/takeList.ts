import {
  columnMeanings,
  isDay,
  isShotList,
  listWrites,
  message,
  openList,
  planShots,
  previewShots,
  shotsHead,
  type ListAsked,
  type ListedShots,
  type Message,
  type ReadSheets,
} from '../../core/index';
import { Failure } from '../failure';
import type { Given } from '../options';
import { jsonOf } from '../output';
import { displayPath } from '../paths';
import { clean } from '../text/lines';
import { writePlan, type Taken } from './taken';

/** Shows what becomes of a vendor’s shot list, and writes it when told to; never over what somebody recorded. */
export async function takeList(read: ReadSheets, taken: Taken): Promise<0 | 1> {
  const { file, hash, on, format, given, production, io } = taken;
  const path = displayPath(file, io);
  const [vendor] = given.options.get('vendor') ?? [];
  if ('fault' in read) throw new Failure(message('cli.failure.list-unread', { path, fault: read.fault }));
  if (vendor === undefined)
    throw new Failure(isShotList(read) ? message('shots.failure.whose') : message('cli.failure.not-a-form', { path }));
  const asked: ListAsked = { vendor, dated: datedOf(given) ?? on, ...sheetOf(given), columns: columnsOf(given) };
  const listed = openList(read, asked, production);
  if ('fault' in listed) throw new Failure(message('cli.failure.list-unread', { path, fault: listed.fault }));
  const omit = given.options.has('omitted');
  const files = given.options.has('write')
    ? await writePlan(planShots(listed, { path: file, hash, dated: asked.dated }, omit, production), io)
    : undefined;
  io.out(format === 'json' ? jsonOf([shown(listed)]) : text(listed, omit, files, taken));
  return listed.conflicts.length + listed.faults.length + listed.unknownScenes.length > 0 ? 1 : 0;
}

function text(
  listed: ListedShots & { readonly notes: readonly Message[] },
  omit: boolean,
  files: readonly string[] | undefined,
  { file, path, io }: Taken,
): string {
  const say = (one: Message): string => clean(io.words.say(one));
  const parts = previewShots(listed).map(({ title, lines }) => [say(title), ...lines.map((line) => `  ${say(line)}`)]);
  const writes = listWrites(listed, omit);
  const end = [
    ...(listed.leftOut.length > 0 && !omit ? [message('shots.preview.omit-how')] : []),
    writes === 0
      ? message('shots.preview.nothing')
      : files
        ? message('cli.import.written', { files })
        : message('cli.import.dry'),
    ...(files && writes > 0 ? [message('shots.preview.next', { path, vendor: listed.vendor })] : []),
  ];
  const blocks = [[say(shotsHead(displayPath(file, io), listed))], ...parts, end.map(say)];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function datedOf({ options }: Given): string | undefined {
  const [day] = options.get('dated') ?? [];
  if (day !== undefined && !isDay(day)) throw new Failure(message('shots.failure.dated'));
  return day;
}

function sheetOf({ options }: Given): { readonly sheet?: string } {
  const [sheet] = options.get('sheet') ?? [];
  return sheet === undefined ? {} : { sheet };
}

/** `KI genutzt=used-ai`; the heading may hold a sign of equality itself. */
function columnsOf({ options }: Given): NonNullable<ListAsked['columns']> {
  return (options.get('column') ?? []).map((written) => {
    const at = written.lastIndexOf('=');
    const means = columnMeanings.find((one) => one === written.slice(at + 1).trim());
    if (at < 1 || !means) throw new Failure(message('shots.failure.column', { meanings: [...columnMeanings] }));
    return { heading: written.slice(0, at).trim(), means };
  });
}

function shown(listed: ListedShots): object {
  return {
    schema: 'ai-slate/shots/1',
    vendor: listed.vendor,
    columns: listed.columns.map(({ heading, means }) => ({ heading, ...(means === undefined ? {} : { means }) })),
    added: listed.added.map(({ row, record }) => ({ listRow: row.row, ...record })),
    changed: listed.changed.map(({ row, shot, changes, uses }) => ({ listRow: row, code: shot.code, changes, uses })),
    conflicts: listed.conflicts,
    uses: listed.uses.map(({ id, known, categories, listedAs, shots }) => ({ id, known, categories, listedAs, shots })),
    leftOut: listed.leftOut.flatMap(({ code }) => code ?? []),
    unknownScenes: listed.unknownScenes,
    unanswered: listed.unanswered,
    faults: listed.faults.map(({ cell, fault }) => ({ cell, fault: fault.code })),
    same: listed.same,
  };
}
