import { message } from '../../words/message';
import { codeSpan, escapeMarkdown } from '../escapeMarkdown';
import { obligationId } from '../labels';
import type { PersonPart } from '../report';
import { about } from './first';
import { table, type Page } from './page';

/** Person by person: who they are on this title, and how what is owed to them or asked of them stands. */
export function people(page: Page): readonly string[] {
  const { people: all } = page.report;
  if (all.length === 0) return [page.say(message('report.people.none'))];
  const concerned = all.filter((person) => page.ofPerson(person.id).length > 0);
  const others = all.filter((person) => page.ofPerson(person.id).length === 0);
  return [
    ...concerned.flatMap((person) => onePerson(person, page)),
    ...(others.length > 0 ? [page.say(message('report.people.untouched', { names: others.map(({ id, name }) => (name === undefined ? id : `${id} ${name}`)) }))] : []),
  ];
}

function onePerson(person: PersonPart, page: Page): readonly string[] {
  const { id, recorded, parts, evidence } = person;
  const characters = parts.map((part) => page.fields(part)).filter((part) => part !== '');
  const papers = evidence.length > 0 ? [page.say(message('report.papers', { n: evidence.length, numbers: evidence.map(String) }))] : [];
  const rows = page.ofPerson(id).map((one) => [
    `**${page.say(message(`outcome.${one.outcome}`))}**`, codeSpan(obligationId(one)), about(one, page), escapeMarkdown(one.summary), page.see(one),
  ]);
  return [
    `### ${page.person(id)}`,
    [page.fields(recorded), ...characters].filter((one) => one !== '').join('; '),
    ...papers,
    table((['outcome', 'obligation', 'about', 'what', 'see'] as const).map((column) => page.say(message(`report.column.${column}`))), rows),
  ].filter((block) => block !== '');
}
