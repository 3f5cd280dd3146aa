import { profileLine } from '../../judged/profile';
import { redactionNotes } from '../redaction/notes';
import { rankOf, statusOf, type Status } from '../../judged/rank';
import type { SceneStatus } from '../../production/production';
import { isPartly } from '../../production/sceneStanding';
import { message, type Message } from '../../words/message';
import { callout, paragraph, points, table, type Block } from '../document/document';
import { joined, plain, rich, strong, type Rich } from '../document/rich';
import { hasAnswered } from '../parts/people';
import type { AssessmentPart, ScenePart } from '../report';
import type { Page } from '../sections/page';
import { firstActions, gapActions, itemActions, questionActions } from './actions';
import { by, what, who } from './rows';

/** How many things to do stand on the first page. */
const MOST_FIRST = 5;
const MOST_AGREEMENTS = 10;
const MOST_NAMES = 6;

/** The page that decides: the verdict, the first things to do, how each agreement stands, what there is, and what is not covered. */
export function frontPage(page: Page): readonly Block[] {
  const { verdict, production, asOf } = page.report;
  return [
    page.heading(1, message('report.title', { title: production.title })),
    callout(strong(plain(verdict.text))),
    paragraph(page.say(message('short.settled-counts', settledCounts(page)))),
    ...profileBlock(page),
    ...doFirst(page),
    ...agreementTable(page),
    paragraph(joined(inventory(page), ' · ')),
    ...notCovered(page),
    paragraph(
      page.say(
        message('short.basis', {
          date: asOf,
          tool: `${page.report.tool.name} ${page.report.tool.version}`,
          record: page.report.inputsSha256.slice(0, 8),
        }),
      ),
    ),
    paragraph(page.say(message('report.statement.not-advice'))),
  ];
}

/** The production profile in one line; nothing once it is answered. */
function profileBlock(page: Page): readonly Block[] {
  const line = page.report.profile && profileLine(page.report.profile);
  return line ? [paragraph(page.say(message('profile.sentence', { line })))] : [];
}

/** What is settled, what of it rests on the production's word alone, and what somebody has set aside. */
function settledCounts({ report }: Page) {
  const { assessments, asOf, verdict } = report;
  const of = (status: Status): readonly AssessmentPart[] => assessments.filter((one) => statusOf(one, asOf) === status);
  const met = of('met');
  return {
    documents: met.filter(({ basis }) => basis === 'document').length,
    stated: met.filter(({ basis }) => basis !== 'document').length,
    waived: of('waived').length,
    accepted: verdict.counts.accepted,
  };
}

function doFirst(page: Page): readonly Block[] {
  const shown = firstActions(page, MOST_FIRST);
  const all = itemActions(page).length + questionActions(page).length + gapActions(page).length;
  const head = (['what', 'who', 'by'] as const).map((column) => page.say(message(`short.column.${column}`)));
  return [
    page.heading(2, message('short.section.first'), 'first'),
    shown.length === 0
      ? paragraph(page.say(message(page.report.verdict.settled ? 'short.nothing-to-do' : 'short.nothing-listed')))
      : table(
          head,
          shown.map((action) => [what(action, page), who(action, page), by(action, page)]),
        ),
    ...(all > shown.length ? [paragraph(page.say(message('short.more-to-do', { n: all - shown.length })))] : []),
  ];
}

/** The agreements under which anything is asked, the most pressing first; the others are named in the part on agreements. */
function agreementTable(page: Page): readonly Block[] {
  const { agreements, asOf } = page.report;
  const undecided = agreements.filter(({ standing }) => standing === 'coverage-unknown').length;
  const rows = agreements
    .filter(({ standing }) => standing !== 'coverage-unknown')
    .map(({ id, shortName }) => {
      const own = page.ofAgreement(id);
      const count = (...wanted: readonly Status[]): number =>
        own.filter((one) => wanted.includes(statusOf(one, asOf))).length;
      const late = own.filter((one) => rankOf(one, asOf) === 'overdue').length;
      const n = {
        blocked: count('blocked'),
        open: count('open'),
        asked: count('needs-facts', 'needs-judgement'),
        met: count('met'),
        accepted: count('accepted'),
      };
      return { shortName, late, n };
    })
    .filter(({ n }) => n.blocked + n.open + n.asked + n.met + n.accepted > 0)
    .sort(
      (a, b) =>
        b.n.blocked - a.n.blocked ||
        b.late - a.late ||
        b.n.open - a.n.open ||
        b.n.asked - a.n.asked ||
        b.n.met - a.n.met,
    );
  const open = undecided > 0 ? [paragraph(page.say(message('short.may-apply', { n: undecided })))] : [];
  if (rows.length === 0) return open;
  const head = (['agreement', 'blocked', 'open', 'asked', 'met'] as const).map((column) =>
    page.say(message(`short.column.${column}`)),
  );
  const shown = rows.length > MOST_AGREEMENTS + 1 ? rows.slice(0, MOST_AGREEMENTS) : rows;
  return [
    page.heading(2, message('short.section.standing'), 'standing'),
    table(
      head,
      shown.map(({ shortName, late, n }) => [
        plain(shortName),
        number(n.blocked),
        rich`${number(n.open)}${note(' ', 'short.overdue', late, page)}${note(', ', 'short.accepted', n.accepted, page)}`,
        number(n.asked),
        number(n.met),
      ]),
    ),
    ...(rows.length > shown.length
      ? [paragraph(page.say(message('short.more-agreements', { n: rows.length - shown.length })))]
      : []),
    ...open,
  ];
}

function number(n: number): Rich {
  return plain(n === 0 ? '–' : String(n));
}

function note(before: string, code: 'short.overdue' | 'short.accepted', n: number, page: Page): Rich {
  return n === 0 ? [] : joined([[], page.say(message(code, { n }))], before);
}

/** What the record holds, in numbers that add up. */
function inventory(page: Page): readonly Rich[] {
  const { scenes, people, vendors, uses: all } = page.report;
  const uses = all.filter(({ otherVersion }) => !otherVersion);
  const ahead = uses.filter((use) => use.ahead).length;
  const having = (...wanted: readonly SceneStatus[]): number =>
    scenes.filter(({ status }) => wanted.includes(status)).length;
  const sceneCounts = [
    message('short.scenes.declared', { n: having('declared') }),
    ...withoutAi(scenes),
    message('short.scenes.undeclared', { n: having('undeclared', 'unclear') }),
    ...(having('omitted') > 0 ? [message('short.scenes.omitted', { n: having('omitted') })] : []),
  ];
  const silent = vendors.filter((one) => !hasAnswered(one)).length;
  const counted = message('short.uses', { n: uses.length });
  return [
    ahead > 0 ? message('short.uses.planned', { uses: counted, n: ahead }) : counted,
    message('short.scenes', { n: scenes.length, counts: sceneCounts }),
    message('short.people', { n: people.length }),
    silent > 0
      ? message('short.vendors.silent', { vendors: message('short.vendors', { n: vendors.length }), n: silent })
      : message('short.vendors', { n: vendors.length }),
  ].map((one) => page.say(one));
}

/** Scenes without AI are never counted without the stages for which that is said. */
function withoutAi(scenes: readonly ScenePart[]): readonly Message[] {
  const none = scenes.filter(({ status }) => status === 'none');
  const whole = none.filter((scene) => !isPartly(scene)).length;
  return [
    ...(whole > 0 ? [message('short.scenes.none', { n: whole })] : []),
    ...(none.length > whole ? [message('short.scenes.none-partly', { n: none.length - whole })] : []),
  ];
}

/** What the counts do not speak of, and agreements of which only summaries were read. */
function notCovered(page: Page): readonly Block[] {
  const { verdict, only, agreements } = page.report;
  const summaries = agreements
    .filter(({ standing, read }) => standing === 'applies' && read === 'second-hand')
    .map(({ shortName }) => shortName);
  const lines = [
    ...verdict.caveats.map(plain),
    ...(summaries.length > 0
      ? [
          page.say(
            message('short.read-summaries', {
              names:
                summaries.length > MOST_NAMES + 1
                  ? message('short.and-more', {
                      names: summaries.slice(0, MOST_NAMES),
                      n: summaries.length - MOST_NAMES,
                    })
                  : summaries,
            }),
          ),
        ]
      : []),
    ...(only ? [page.say(message('report.caveat.only', { names: only }))] : []),
    ...redactionNotes(page.report).map((note) => page.say(note)),
  ];
  return lines.length > 0 ? [page.heading(2, message('short.section.not-covered'), 'not-covered'), points(lines)] : [];
}
