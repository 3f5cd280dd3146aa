import { groupBy } from '../../evaluation/groupBy';
import { rankOf, ranks, rankWord, type Rank } from '../../judged/rank';
import { message } from '../../words/message';
import { isAside } from '../aside';
import { paragraph, points, type Block } from '../document/document';
import { entry, isBlank, joined, plain, rich, strong, type Rich } from '../document/rich';
import { categoryName, shownValue, termLabel, valueOf } from '../labels';
import { naturalOrder } from '../naturalOrder';
import type { AssessmentPart, EvidencePart, PersonPart, UsePart } from '../report';
import { marked, useEntry, type Page } from '../sections/page';
import { withBlank } from '../sections/registers';
import { sceneCharts } from '../sections/sceneChart';
import { becameOf } from '../tables/evidence';
import { limited, limitedPoints } from './limited';
import { some } from './rows';

/** Each agreement that applies or may apply: which term, and what of it was read; the others by name. */
export function agreements(page: Page): readonly Block[] {
  const all = page.report.agreements;
  const rows = all
    .filter((one) => !isAside(one))
    .map((one) => [
      entry(plain(one.name), `agreement-${one.id}`),
      page.say(message(`standing.${one.standing}`)),
      page.say(termLabel(one.term)),
      rich`${page.say(message(`short.read.${one.read}`, { date: one.checked }))}${sources(
        one.sources.map(({ key }) => key),
        one.id,
        page,
      )}`,
    ]);
  const others = all.filter(isAside).length;
  return [
    ...(rows.length > 0
      ? [
          ...limited(page, ['agreement', 'stands', 'term', 'read'], rows),
          paragraph(page.say(message('short.read.meaning'))),
        ]
      : [paragraph(page.say(message('report.cover.no-agreements')))]),
    ...(others > 0 ? [paragraph(page.say(message('short.agreements.others', { n: others })))] : []),
  ];
}

/** `[S1, S2]`, each a link where its address is known. */
function sources(keys: readonly string[], agreement: string, page: Page): Rich {
  const links = page.sourcesOf({ agreement, sources: keys });
  return links.length > 0 ? rich` [${some(links, 8, ', ', page)}]` : [];
}

/** Everybody of whom anything is asked or to whom anything is owed: how it stands, by kind. */
export function people(page: Page): readonly Block[] {
  const rows = page.report.people.flatMap((person) => {
    const own = page.ofPerson(person.id).filter((one) => !one.information);
    if (own.length === 0) return [];
    const cell = (...kinds: readonly (AssessmentPart['kind'] | 'other')[]): Rich =>
      standing(
        own.filter((one) => kinds.includes(columnOf(one))),
        page,
      );
    return [[page.person(person.id), cell('notice'), cell('consent'), cell('payment'), cell('other')]];
  });
  const others = page.report.people.filter(({ id }) => page.ofPerson(id).length === 0);
  const judged = new Set(page.report.assessments.map(({ subject }) => subject.person));
  const nothing = others.filter(({ id }) => judged.has(id));
  const notJudged = others.filter(({ id }) => !judged.has(id));
  const notApplied = page.report.people.flatMap((person) => person.notApplied.map(plain));
  return [
    ...limited(page, ['person', 'notice', 'consent', 'pay', 'other'], rows),
    ...(rows.length > 0 ? [paragraph(page.say(message('short.people.dash')))] : []),
    ...(nothing.length > 0
      ? [paragraph(page.say(message('short.people.nothing', { names: names(nothing, page) })))]
      : []),
    ...(notJudged.length > 0
      ? [paragraph(page.say(message('short.people.not-judged', { names: names(notJudged, page) })))]
      : []),
    ...limitedPoints(page, notApplied),
  ];
}

const MOST_NAMES = 40;

function names(people: readonly PersonPart[], page: Page): string {
  const all = people.map(({ id }) => page.nameOf(id));
  const more = all.length - MOST_NAMES;
  return page.letters(more > 1 ? message('short.and-more', { names: all.slice(0, MOST_NAMES), n: more }) : all);
}

function columnOf({ kind }: AssessmentPart): AssessmentPart['kind'] | 'other' {
  switch (kind) {
    case 'notice':
    case 'disclosure':
    case 'consultation':
    case 'bargaining':
      return 'notice';
    case 'consent':
    case 'approval':
      return 'consent';
    case 'payment':
      return 'payment';
    default:
      return 'other';
  }
}

/** The most pressing of several, with its number, and how many of the rest still ask for something: `Overdue 2, Needs an answer 1`. */
export function standing(all: readonly AssessmentPart[], page: Page): Rich {
  const counts = ranks.flatMap((rank): readonly (readonly [Rank, number])[] => {
    const n = all.filter((one) => rankOf(one, page.report.asOf) === rank).length;
    return n > 0 && rank !== 'not-required' ? [[rank, n]] : [];
  });
  const asking = counts.filter(([rank]) => !settled.has(rank));
  const shown = asking.length > 0 ? asking : counts;
  if (shown.length === 0) return plain('–');
  return joined(
    shown.map(
      ([rank, n]) => rich`${marked(isOutcome(rank) ? rank : 'open', page.say(rankWord(rank)))} ${plain(String(n))}`,
    ),
    ', ',
  );
}

const settled: ReadonlySet<Rank> = new Set([
  'met',
  'waived',
  'on-request',
  'not-yet',
  'accepted',
  'recommended',
  'recommended-waiting',
]);

const others: ReadonlySet<Rank> = new Set([
  'overdue',
  'recommended',
  'recommended-waiting',
  'profile-waiting',
  'accepted',
]);

function isOutcome(rank: Rank): rank is AssessmentPart['outcome'] & Rank {
  return !others.has(rank);
}

/** A line for each use: what it is, where, whom it is about, and how it stands. */
export function uses(page: Page): readonly Block[] {
  const { uses: all } = page.report;
  if (all.length === 0) return [paragraph(page.say(message('short.uses.none')))];
  return limited(
    page,
    ['use', 'category', 'scenes', 'stands'],
    all.map((use) => useRow(use, page)),
  );
}

function useRow(use: UsePart, page: Page): readonly Rich[] {
  const marks = [
    ...(use.ahead ? [page.say(message('short.planned'))] : []),
    ...(use.otherVersion ? [page.say(message('short.other-version'))] : []),
  ];
  const people = use.people.map(({ id }) => page.person(id));
  const name = use.bare ? page.say(message('short.tag')) : plain(use.id);
  return [
    entry(name, useEntry(use.id)),
    joined(
      [
        page.say(use.categories.map(categoryName)),
        plain(valueOf(use.recorded['summary'])),
        some(people, 4, ', ', page),
        ...marks,
      ].filter((one) => !isBlank(one)),
      ' · ',
    ),
    some([...use.scenes].sort(naturalOrder).map(plain), 8, ', ', page),
    standing(page.ofUse(use.id), page),
  ];
}

/** What is not said about scenes, and each scene of the script at a glance. */
export function scenes(page: Page): readonly Block[] {
  const { report } = page;
  if (report.scenes.length === 0) return [paragraph(page.say(message('report.scenes.none')))];
  const none = groupBy(
    report.scenes.filter(({ status }) => status === 'none'),
    ({ noneAt }) => noneAt.join(' '),
  );
  const stale = report.scenes
    .filter(({ signOffs }) => signOffs.some((one) => one.stale.length > 0))
    .map(({ name }) => name);
  const lines = [
    ...[...none.values()].map((alike) =>
      message('short.scenes.none-at', {
        stages: (alike[0]?.noneAt ?? []).map((stage) => message(`stage.${stage}`)),
        names: alike.map(({ name }) => name),
      }),
    ),
    ...(stale.length > 0 ? [message('short.scenes.stale', { names: stale })] : []),
  ];
  return [...(lines.length > 0 ? [points(lines.map((one) => page.say(one)))] : []), ...sceneCharts(page, false)];
}

/** Every document on file with whom it is about, and what has become of it. */
export function documents(page: Page): readonly Block[] {
  const { evidence } = page.report;
  if (evidence.length === 0) return [paragraph(page.say(message('short.documents.none')))];
  return limited(
    page,
    ['number', 'document', 'about', 'given'],
    evidence.map((one) => documentRow(one, page)),
  );
}

function documentRow(one: EvidencePart, page: Page): readonly Rich[] {
  const { recorded, number, kind, on } = one;
  const became = becameOf(one).map((text) => strong(page.say(text)));
  const file = recorded['document'] === undefined ? [] : [page.value(recorded, 'document')];
  return [
    entry(plain(String(number)), `paper-${number}`),
    joined([page.say(shownValue('kind', kind)), ...file, ...became], ' · '),
    on.length > 0
      ? plain([...new Set(on.map(({ id }) => page.nameOf(id)))].join(', '))
      : page.say(message('report.evidence.production')),
    recorded['given-at'] === undefined ? plain('–') : withBlank(page.value(recorded, 'given-at')),
  ];
}

/** What somebody decided, waived or accepted, a line each. */
export function decisions(page: Page): readonly Block[] {
  const { decisions: decided, waivers, accepted, requests, transfers } = page.report;
  const lines = [
    ...decided.map(
      ({ recorded, ask }) => rich`${plain(ask ?? '')} ${page.fields(recorded, ask === undefined ? [] : ['question'])}`,
    ),
    ...(
      [
        ['waiver', waivers],
        ['accepted', accepted],
        ['request', requests],
        ['transfer', transfers],
      ] as const
    ).flatMap(([kind, records]) =>
      records.map(
        ({ recorded }) => rich`${strong(page.say(message(`report.record.${kind}`)))}: ${page.fields(recorded)}`,
      ),
    ),
  ];
  return limitedPoints(page, lines);
}
