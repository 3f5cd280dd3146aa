import { message, type Message } from '../../words/message';
import { codeSpan, escapeMarkdown } from '../escapeMarkdown';
import { shownValue, valueOf } from '../labels';
import type { DecisionPart, EvidencePart, Recorded, RecordPart } from '../report';
import { table, type Page } from './page';

/** What vendors answered; silence is never "no AI". */
export function vendors(page: Page): readonly string[] {
  const { vendors: all } = page.report;
  if (all.length === 0) return [page.say(message('report.vendors.none'))];
  const rows = all.map(({ id, recorded, uses }) => [
    `${escapeMarkdown(id)} ${recorded['name'] === undefined ? '' : page.value(recorded, 'name')}`.trim(),
    escapeMarkdown(uses.join(', ')),
    recorded['declared'] === 'yes' ? page.fields(recorded, ['name', 'scenes']) : `**${page.say(message('report.vendors.not-answered'))}** ${page.fields(recorded, ['name', 'scenes'])}`,
  ]);
  return [table((['vendor', 'uses', 'recorded'] as const).map((column) => page.say(message(`report.column.${column}`))), rows)];
}

/** Every paper on record with its dates, and what has become of it since. */
export function evidence(page: Page): readonly string[] {
  const { evidence: all } = page.report;
  if (all.length === 0) return [page.say(message('report.evidence.none'))];
  const columns = ['number', 'paper', 'hangs-on', 'from', 'to', 'given', 'document', 'remarks'] as const;
  const rows = all.map((paper) => [
    String(paper.number),
    `${page.say(shownValue('kind', paper.kind))}${paper.id === undefined ? '' : ` ${codeSpan(paper.id)}`}`,
    paper.on.length > 0 ? paper.on.map(({ id }) => escapeMarkdown(id)).join(', ') : page.say(message('report.evidence.production')),
    ...(['from', 'to', 'given-at', 'document'] as const).map((field) => (paper.recorded[field] === undefined ? '' : page.value(paper.recorded, field).replace(/(?<=\d)T(?=\d)/, ' '))),
    remarks(paper, page),
  ]);
  return [table(columns.map((column) => page.say(message(`report.column.${column}`))), rows)];
}

function remarks({ stale, expired, supersededBy, recorded, scenes }: EvidencePart, page: Page): string {
  const found: readonly Message[] = [
    ...(stale.length > 0 ? [message('report.evidence.stale', { n: stale.length, scenes: stale })] : []),
    ...(expired ? [message('report.evidence.expired', { date: valueOf(recorded['expires']) })] : []),
    ...(supersededBy === undefined ? [] : [message('report.evidence.superseded', { n: supersededBy })]),
  ];
  const names = scenes.length > 0 ? [page.say(message('report.evidence.scenes', { scenes }))] : [];
  const rest = page.fields(recorded, ['from', 'to', 'given-at', 'document', 'person', 'people', 'uses', 'sessions', 'transfers', 'supersedes']);
  return [...found.map((one) => `**${page.say(one)}**`), ...names, ...(rest === '' ? [] : [rest])].join('; ');
}

/** Decisions, waivers, acceptances, requests and transfers as they are written. */
export function decisions(page: Page): readonly string[] {
  const { decisions: decided, waivers, accepted, requests, transfers } = page.report;
  const kinds: readonly (readonly [Message, readonly RecordPart[]])[] = [
    [message('report.record.waiver'), waivers], [message('report.record.accepted'), accepted],
    [message('report.record.request'), requests], [message('report.record.transfer'), transfers],
  ];
  const rows = kinds.flatMap(([kind, records]) => records.map(({ recorded, place }) => [page.say(kind), page.fields(recorded), page.place(place)]));
  if (rows.length + decided.length === 0) return [page.say(message('report.decisions.none'))];
  return [
    ...(decided.length > 0 ? [decisionTable(decided, page)] : []),
    ...(rows.length > 0 ? [table((['record', 'recorded', 'place'] as const).map((column) => page.say(message(`report.column.${column}`))), rows)] : []),
  ];
}

/** Each decision with its question in full, who decided and as what. */
function decisionTable(decided: readonly DecisionPart[], page: Page): string {
  const columns = ['question', 'note', 'about', 'answer', 'by', 'on', 'why', 'place'] as const;
  const rows = decided.map(({ recorded, ask, note, place }) => {
    const role = page.report.people.find(({ id }) => id === recorded['by'])?.recorded['role'];
    const shown = (field: string): string => (recorded[field] === undefined ? page.say(message('report.not-stated')) : page.value(recorded, field));
    const rest = page.fields(recorded, ['question', 'use', 'person', 'answer', 'by', 'on', 'why']);
    return [
      [...(ask === undefined ? [] : [escapeMarkdown(ask)]), codeSpan(valueOf(recorded['question']))].join(' '),
      escapeMarkdown(note ?? ''),
      [...(recorded['use'] === undefined ? [] : [escapeMarkdown(valueOf(recorded['use']))]), ...(recorded['person'] === undefined ? [] : [page.value(recorded, 'person')]), ...(rest === '' ? [] : [rest])].join(' · '),
      shown('answer'),
      [shown('by'), ...(role === undefined ? [] : [page.say(shownValue('role', role))])].join(', '),
      shown('on'),
      shown('why'),
      page.place(place),
    ];
  });
  return table(columns.map((column) => page.say(message(`report.column.${column}`))), rows);
}

/** Who went through which scene, and what changed since: a changed text or record makes a sign-off stale. */
export function signOffs(page: Page): readonly string[] {
  const rows = page.report.scenes.flatMap((scene) =>
    scene.signOffs.map(({ recorded, stale }) => [
      `${escapeMarkdown(scene.name)} ${escapeMarkdown(scene.heading)}`,
      [page.value(recorded, 'by'), ...(recorded['role'] === undefined ? [] : [page.value(recorded, 'role')])].join(', '),
      page.value(recorded, 'on'),
      changedSince(recorded, stale, page),
    ]),
  );
  if (rows.length === 0) return [page.say(message('report.sign-offs.none'))];
  return [table((['scene', 'by', 'on', 'changed'] as const).map((column) => page.say(message(`report.column.${column}`))), rows)];
}

/** A sign-off without the fingerprint of what was signed cannot tell whether it changed. */
function changedSince(recorded: Recorded, stale: readonly ('text' | 'record')[], page: Page): string {
  const blank = (['text', 'record'] as const).filter((part) => recorded[part] === undefined || recorded[part] === 'unknown');
  if (blank.length === 2) return page.say(message('report.sign-off.not-known'));
  const changed = stale.length > 0 ? [`**${stale.map((one) => page.say(message(`report.sign-off.${one}`))).join(', ')}**`] : blank.length === 0 ? [page.say(message('report.sign-off.nothing'))] : [];
  return [...changed, ...blank.map((part) => page.say(message('report.sign-off.part-not-known', { part: message(`report.sign-off.${part}`) })))].join('; ');
}

/** Faults of scripts, manifests and agreement files, and between them. */
export function problems(page: Page): readonly string[] {
  const rows = page.report.problems.map(({ severity, text, place }) => [page.say(message(`report.severity.${severity}`)), escapeMarkdown(text), page.place(place)]);
  if (rows.length === 0) return [page.say(message('report.problems.none'))];
  return [table((['severity', 'fault', 'place'] as const).map((column) => page.say(message(`report.column.${column}`))), rows)];
}
