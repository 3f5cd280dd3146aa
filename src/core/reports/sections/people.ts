import { message, type Message } from '../../words/message';
import { heading, paragraph, points, table, type Block } from '../document/document';
import { code, isBlank, joined, plain, rich } from '../document/rich';
import { obligationId } from '../labels';
import type { PersonPart } from '../report';
import { about } from './first';
import type { Page } from './page';

/** Person by person: who they are on this title, and how what is owed to them or asked of them stands. */
export function people(page: Page): readonly Block[] {
  const { people: all } = page.report;
  if (all.length === 0) return [paragraph(page.say(message('report.people.none')))];
  const concerned = all.filter((person) => isConcerned(person, page));
  const touched = new Set(concerned);
  const others = all.filter((person) => !touched.has(person));
  return [
    ...concerned.flatMap((person) => onePerson(person, page)),
    ...(others.length > 0
      ? [
          paragraph(
            page.say(
              message('report.people.untouched', {
                names: others.map(({ id, name }) => (name === undefined ? id : `${id} ${name}`)),
              }),
            ),
          ),
        ]
      : []),
  ];
}

/** Somebody of whom something is asked, whom a use or session touches, or whom a use or a paper names. */
function isConcerned({ id, uses, sessions, evidence }: PersonPart, page: Page): boolean {
  return page.ofPerson(id).length + uses.length + sessions.length + evidence.length + namedIn(id, page).length > 0;
}

/** Uses that name somebody in another part than that of one who is seen or heard, and papers to them. */
function namedIn(id: string, page: Page): readonly Message[] {
  const uses = page.usesNaming(id).map((use) => use.id);
  const papers = page.documentsNaming(id).map(({ number }) => String(number));
  return [
    ...(uses.length > 0 ? [message('report.people.uses', { uses })] : []),
    ...(papers.length > 0 ? [message('report.people.papers', { n: papers.length, numbers: papers })] : []),
  ];
}

/** What is not asked of or owed to a person because somebody decided so, or because an exception holds. */
function setAside(id: string, page: Page): readonly Block[] {
  const found = page
    .judgedOf(id)
    .filter(
      (one) =>
        one.outcome === 'not-required' &&
        (one.exception !== undefined || one.because.some(({ source }) => source === 'decided')),
    );
  const waived = page.ofPerson(id).filter((one) => one.outcome === 'waived' || one.accepted !== undefined);
  const lines = [...found, ...waived].map(
    (one) =>
      rich`${code(obligationId(one))} ${about(one, page)}: ${plain((one.accepted ? one.explanation.at(-1) : one.explanation[0]) ?? '')}`,
  );
  return lines.length > 0 ? [paragraph(page.say(message('report.people.set-aside'))), points(lines)] : [];
}

/** Nothing is required only where something was judged and found not required. */
function nothingAsked({ id }: PersonPart, page: Page): Message {
  return page.judgedOf(id).length > 0 ? message('report.people.nothing-asked') : message('report.people.not-judged');
}

function onePerson(person: PersonPart, page: Page): readonly Block[] {
  const { id, recorded, parts, evidence, uses, notApplied } = person;
  const characters = parts.map((part) => page.fields(part));
  const known = [page.fields(recorded), ...characters].filter((one) => !isBlank(one));
  const papers =
    evidence.length > 0
      ? [page.say(message('report.papers', { n: evidence.length, numbers: evidence.map(String) }))]
      : [];
  const rows = page
    .ofPerson(id)
    .map((one) => [page.outcome(one), code(obligationId(one)), about(one, page), plain(one.summary), page.see(one)]);
  return [
    heading(3, page.person(id)),
    ...[
      ...(known.length > 0 ? [joined(known, '; ')] : []),
      ...(uses.length > 0 ? [page.say(message('report.people.touched', { uses }))] : []),
      ...papers,
      ...namedIn(id, page).map((one) => page.say(one)),
    ].map(paragraph),
    ...notApplied.map((one) => paragraph(plain(one))),
    rows.length === 0
      ? paragraph(page.say(nothingAsked(person, page)))
      : table(page.columns(['outcome', 'obligation', 'about', 'asked', 'see']), rows),
    ...setAside(id, page),
  ];
}
