import { message, type Message } from '../../words/message';
import { paragraph, table, type Block, type Table } from '../document/document';
import { code, entry, isBlank, joined, plain, rich, strong, type Rich } from '../document/rich';
import { shownValue, valueOf } from '../labels';
import { becameOf } from '../tables/evidence';
import type { DecisionPart, EvidencePart, Recorded, RecordPart } from '../report';
import { vendorGaps } from '../blockers';
import { hasAnswered } from '../parts/people';
import type { Page } from './page';
import { shots } from './shots';

/** What vendors answered; silence is never "no AI". */
export function vendors(page: Page): readonly Block[] {
  const { vendors: all } = page.report;
  if (all.length === 0)
    return [
      paragraph(
        page.say(message(vendorGaps(page.report).length > 0 ? 'report.vendors.unsaid' : 'report.vendors.none')),
      ),
    ];
  const rows = all.map(({ id, recorded, uses, gap }) => [
    joined([plain(id), ...(recorded['name'] === undefined ? [] : [page.value(recorded, 'name')])], ' '),
    plain(uses.join(', ')),
    gap === undefined && hasAnswered({ recorded, uses })
      ? page.fields(recorded, ['name', 'scenes'])
      : rich`${strong(page.say(message('report.vendors.not-answered')))} ${page.fields(recorded, ['name', 'scenes'])}`,
  ]);
  return [table(page.columns(['vendor', 'uses', 'recorded']), rows), ...shots(page)];
}

/** Every paper on record with its dates, and what has become of it since. */
export function evidence(page: Page): readonly Block[] {
  const { evidence: all } = page.report;
  if (all.length === 0) return [paragraph(page.say(message('report.evidence.none')))];
  const columns = ['number', 'paper', 'hangs-on', 'from', 'to', 'given', 'document', 'remarks'] as const;
  const rows = all.map((paper) => [
    entry(plain(String(paper.number)), `paper-${paper.number}`),
    joined([page.say(shownValue('kind', paper.kind)), ...(paper.id === undefined ? [] : [code(paper.id)])], ' '),
    paper.on.length > 0
      ? plain(paper.on.map(({ id }) => id).join(', '))
      : page.say(message('report.evidence.production')),
    ...(['from', 'to', 'given-at', 'document'] as const).map((field) =>
      paper.recorded[field] === undefined ? [] : withBlank(page.value(paper.recorded, field)),
    ),
    remarks(paper, page),
  ]);
  return [table(page.columns(columns), rows)];
}

/** `2026-09-01 18:00`: people read a blank between day and hour. */
export function withBlank(text: Rich): Rich {
  return text.map((run) => ({ ...run, text: run.text.replace(/(?<=\d)T(?=\d)/, ' ') }));
}

function remarks(paper: EvidencePart, page: Page): Rich {
  const { recorded, scenes } = paper;
  const names = scenes.length > 0 ? [page.say(message('report.evidence.scenes', { scenes }))] : [];
  const rest = page.fields(recorded, [
    'from',
    'to',
    'given-at',
    'document',
    'person',
    'people',
    'uses',
    'sessions',
    'transfers',
    'supersedes',
    'hash',
  ]);
  return joined(
    [...becameOf(paper).map((one) => strong(page.say(one))), ...names, ...(isBlank(rest) ? [] : [rest])],
    '; ',
  );
}

/** Decisions, waivers, acceptances, requests and transfers as they are written. */
export function decisions(page: Page): readonly Block[] {
  const { decisions: decided, waivers, accepted, requests, transfers } = page.report;
  const kinds: readonly (readonly [Message, readonly RecordPart[]])[] = [
    [message('report.record.waiver'), waivers],
    [message('report.record.accepted'), accepted],
    [message('report.record.request'), requests],
    [message('report.record.transfer'), transfers],
  ];
  const rows = kinds.flatMap(([kind, records]) =>
    records.map(({ recorded, place }) => [page.say(kind), page.fields(recorded), page.place(place)]),
  );
  if (rows.length + decided.length === 0) return [paragraph(page.say(message('report.decisions.none')))];
  return [
    ...(decided.length > 0 ? [decisionTable(decided, page)] : []),
    ...(rows.length > 0 ? [table(page.columns(['record', 'recorded', 'place']), rows)] : []),
  ];
}

/** A decision that names nothing holds for what was there by its day. */
function namesNothing(recorded: Recorded): boolean {
  return ['use', 'person', 'session', 'transfer'].every((field) => recorded[field] === undefined);
}

/** Each decision with its question in full, who decided and as what. */
function decisionTable(decided: readonly DecisionPart[], page: Page): Table {
  const columns = ['question', 'note', 'about', 'answer', 'by', 'on', 'why', 'place'] as const;
  const rows = decided.map(({ recorded, ask, note, place }) => {
    const role = page.personPart(recorded['by'])?.recorded['role'];
    const shown = (field: string): Rich =>
      recorded[field] === undefined ? page.say(message('report.not-stated')) : page.value(recorded, field);
    const rest = page.fields(recorded, ['question', 'use', 'person', 'answer', 'by', 'on', 'why']);
    return [
      joined([...(ask === undefined ? [] : [plain(ask)]), code(valueOf(recorded['question']))], ' '),
      plain(note ?? ''),
      joined(
        [
          ...(recorded['use'] === undefined ? [] : [plain(valueOf(recorded['use']))]),
          ...(recorded['person'] === undefined ? [] : [page.value(recorded, 'person')]),
          ...(isBlank(rest) ? [] : [rest]),
          ...(namesNothing(recorded) ? [page.say(message('report.decisions.by-day'))] : []),
        ],
        ' · ',
      ),
      shown('answer'),
      joined([shown('by'), ...(role === undefined ? [] : [page.say(shownValue('role', role))])], ', '),
      shown('on'),
      shown('why'),
      page.place(place),
    ];
  });
  return table(page.columns(columns), rows);
}

/** Who went through which scene, and what changed since: a changed text or record makes a sign-off stale. */
export function signOffs(page: Page): readonly Block[] {
  const rows = page.report.scenes.flatMap((scene) =>
    scene.signOffs.map(({ recorded, stale, ahead }) => [
      plain(`${scene.name} ${scene.heading}`),
      joined(
        [page.value(recorded, 'by'), ...(recorded['role'] === undefined ? [] : [page.value(recorded, 'role')])],
        ', ',
      ),
      page.value(recorded, 'on'),
      ahead ? strong(page.say(message('report.evidence.ahead'))) : changedSince(recorded, stale, page),
    ]),
  );
  if (rows.length === 0) return [paragraph(page.say(message('report.sign-offs.none')))];
  return [table(page.columns(['scene', 'by', 'on', 'changed']), rows)];
}

/** A sign-off without the fingerprint of what was signed cannot tell whether it changed. */
function changedSince(recorded: Recorded, stale: readonly ('text' | 'record')[], page: Page): Rich {
  const blank = (['text', 'record'] as const).filter(
    (part) => recorded[part] === undefined || recorded[part] === 'unknown',
  );
  if (blank.length === 2) return page.say(message('report.sign-off.not-known'));
  const changed =
    stale.length > 0
      ? [strong(page.say(stale.map((one) => message(`report.sign-off.${one}`))))]
      : blank.length === 0
        ? [page.say(message('report.sign-off.nothing'))]
        : [];
  return joined(
    [
      ...changed,
      ...blank.map((part) =>
        page.say(message('report.sign-off.part-not-known', { part: message(`report.sign-off.${part}`) })),
      ),
    ],
    '; ',
  );
}

/** Faults of scripts, manifests and agreement files, and between them. */
export function problems(page: Page, most = Infinity): readonly Block[] {
  const rows = page.report.problems.map(({ severity, text, place }) => [
    page.say(message(`report.severity.${severity}`)),
    plain(text),
    page.place(place),
  ]);
  if (rows.length === 0) return [paragraph(page.say(message('report.problems.none')))];
  const left = rows.length - most;
  return [
    table(page.columns(['severity', 'fault', 'place']), rows.slice(0, most)),
    ...(left > 0 ? [paragraph(page.say(message('short.more-problems', { n: left })))] : []),
  ];
}
