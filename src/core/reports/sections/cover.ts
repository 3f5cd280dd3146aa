import { isBy, laterFirst } from '../../text/moments';
import { redactionNotes } from '../redaction/notes';
import { message } from '../../words/message';
import { asides, isAside } from '../aside';
import { callout, paragraph, points, table, type Block } from '../document/document';
import { joined, link, plain, rich, strong, type Rich } from '../document/rich';
import { fieldLabel, shownValue, termLabel } from '../labels';
import type { ScriptPart } from '../report';
import { aboutNamed } from './first';
import { glance } from './glance';
import { itemEntry, type Page } from './page';
import { dueLabel } from '../labels';

/** Title, verdict, the worst open item, what is left at a glance, what the production is, and the agreements: the first page. */
export function cover(page: Page): readonly Block[] {
  const { report } = page;
  const { verdict, production } = report;
  return [
    page.heading(1, message('report.title', { title: production.title })),
    callout(strong(plain(verdict.text))),
    ...firstThing(page),
    ...notes(page),
    ...glance(page),
    page.heading(2, message('report.section.cover'), 'production'),
    table(undefined, [
      [page.say(message('report.cover.as-of')), plain(report.asOf)],
      ...Object.entries(production.recorded)
        .filter(([field]) => shownOnCover.has(field))
        .map(([field, value]) => [page.say(fieldLabel(field)), page.say(shownValue(field, value))]),
      ...production.scripts.map((script) => [page.say(message('report.cover.script')), scriptLine(script, page)]),
      [page.say(message('report.cover.made-by')), plain(`${report.tool.name} ${report.tool.version}`)],
    ]),
    page.heading(2, message('report.section.agreements'), 'agreements'),
    ...agreements(page),
  ];
}

const shownOnCover: ReadonlySet<string> = new Set([
  'production-kind',
  'programme',
  'company',
  'identifiers',
  'agreements',
  'buyer',
  'territories',
  'shooting-places',
  'country-of-production',
  'principal-photography-start',
  'principal-photography-end',
  'release-date',
  'version',
  'ai-tracker',
  'time-zone',
]);

function firstThing(page: Page): readonly Block[] {
  const [item] = page.items;
  if (!item) return [];
  const { outcome, deadline, asked } = item;
  const args = { n: 1 };
  const text =
    outcome === 'blocked'
      ? message('report.first.blocked', args)
      : deadline?.overdue
        ? message('report.first.overdue', { ...args, due: dueLabel(item, page.report) })
        : deadline
          ? message('report.first.due', { ...args, due: dueLabel(item, page.report) })
          : message('report.first.open', args);
  const said = link(page.say(text), { kind: 'entry', id: itemEntry(1) });
  return [callout(rich`${said} ${aboutNamed(item, page)}: ${joined(asked.slice(0, 2).map(plain), ' ')}`)];
}

function notes(page: Page): readonly Block[] {
  const { report } = page;
  const lines = [
    ...report.verdict.caveats.map(plain),
    ...(report.only ? [page.say(message('report.caveat.only', { names: report.only }))] : []),
    ...redactionNotes(report).map((note) => page.say(note)),
  ];
  return lines.length > 0 ? [points(lines)] : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** `ep101.fountain (101), 24 scenes, locked 2026-08-30, revision Blue of 2026-06-11`. */
function scriptLine({ path, id, recorded, revisions, scenes }: ScriptPart, page: Page): Rich {
  const hasCome = (day: unknown): boolean => typeof day !== 'string' || isBy(day, page.report.asOf);
  // Of the day of the report, wherever it stands in the list.
  const [last] = revisions
    .filter(({ dated }) => dated === 'unknown' || hasCome(dated))
    .sort((a, b) => laterFirst(textOf(a['dated']), textOf(b['dated'])));
  const word = (field: string): string | undefined =>
    typeof recorded[field] === 'string' ? recorded[field] : undefined;
  const [draft, dated] = [word('draft'), word('dated')];
  const locked = hasCome(recorded['locked']) ? word('locked') : undefined;
  const parts = [
    plain(id === undefined ? path : `${path} (${id})`),
    page.say(message('report.cover.scenes', { n: scenes })),
    ...(draft === undefined ? [] : [page.say(message('report.cover.draft', { draft }))]),
    ...(dated === undefined ? [] : [page.say(message('report.cover.dated', { date: dated }))]),
    ...(locked === undefined ? [] : [page.say(message('report.cover.locked', { date: locked }))]),
    ...(last
      ? [
          page.say(
            message('report.cover.revision', {
              name: shownValue('name', last['name']),
              date: shownValue('dated', last['dated']),
            }),
          ),
        ]
      : []),
  ];
  return joined(parts, ', ');
}

/** The agreements under which something is judged or asked, and in one line each kind of the others on file. */
function agreements(page: Page): readonly Block[] {
  const all = page.report.agreements;
  const header = page.columns(['agreement', 'status', 'stands', 'term', 'confidence', 'checked']);
  const rows = all
    .filter((one) => !isAside(one))
    .map((one) => [
      link(plain(one.name), { kind: 'entry', id: `agreement-${one.id}` }),
      page.say(message(`agreement.status.${one.status}`)),
      page.say(message(`standing.${one.standing}`)),
      page.say(termLabel(one.term)),
      page.say(
        message('report.confidence-read', {
          confidence: message(`confidence.${one.confidence}`),
          read: message(`agreement.read.${one.read}`),
        }),
      ),
      plain(one.checked),
    ]);
  const others = asides.flatMap((standing) => {
    const names = all.filter((one) => one.standing === standing).map((one) => one.shortName);
    return names.length > 0
      ? [page.say(message('report.cover.aside', { standing: message(`standing.${standing}`), names }))]
      : [];
  });
  return [
    rows.length > 0 ? table(header, rows) : paragraph(page.say(message('report.cover.no-agreements'))),
    ...(others.length > 0 ? [points(others)] : []),
  ];
}
