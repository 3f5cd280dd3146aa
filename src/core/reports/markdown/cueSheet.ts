import { message, type Argument } from '../../words/message';
import { escapeMarkdown } from '../escapeMarkdown';
import { categoryName, fieldLabel, shownValue } from '../labels';
import type { Recorded, UsePart } from '../report';
import { points, table, type Page } from './page';

/** The AI cue sheet: every use with the columns that guilds, buyers and insurers ask for; what is not recorded is unknown. */
export function cueSheet(page: Page): readonly string[] {
  const { uses } = page.report;
  if (uses.length === 0) return [page.say(message('report.cue.none'))];
  const columns = ['use', 'category', 'scenes', 'tool', 'people'] as const;
  const rows = uses.map((use) => [
    escapeMarkdown(use.id), page.say(use.categories.map(categoryName)), escapeMarkdown(use.scenes.join(', ')),
    use.tool ? page.value(use.tool, 'name') : page.say(message('report.unknown')),
    use.peopleUnrecorded ? page.say(message('report.unknown')) : use.people.map((one) => escapeMarkdown(one.id)).join(', '),
  ]);
  return [table(columns.map((column) => page.say(message(`report.column.${column}`))), rows), ...uses.flatMap((use) => oneUse(use, page))];
}

/** Asked for by nearly everybody; the others are shown where they are recorded. */
const coreFields = [
  'summary', 'stage', 'output', 'modality', 'generative', 'origination', 'prominence', 'referred-to', 'realistic', 'resembles', 'act-date',
  'human-oversight', 'human-contribution', 'responsible-person', 'inputs', 'training-set', 'references', 'source-cleared', 'vendor', 'marks-kept',
] as const;
const coreToolFields = ['name', 'vendor', 'model', 'version', 'deployment', 'licence-tier', 'buyer-enterprise-tool', 'trains-on-input'] as const;

function oneUse(use: UsePart, page: Page): readonly string[] {
  const title = `### ${escapeMarkdown(use.id)}: ${page.say(use.categories.map(categoryName))}`;
  const where = [...use.scenes.map((name) => sceneLine(name, page)), page.place(use.place)];
  if (use.bare) return [title, points(where), ...bare(use, page)];
  const code: Argument = use.digitalSourceType ?? message('report.cue.not-settled');
  const rows = [
    ...fieldsOf({ ...use.recorded, ...use.implied }, coreFields).map((field) => [page.say(fieldLabel(field, 'use')), value(use, field, page)]),
    [page.say(message('report.cue.digital-source-type')), page.say(code)],
    ...fieldsOf(use.tool ?? {}, coreToolFields).map((field) => [page.say(message('report.cue.tool-field', { field: fieldLabel(field, 'tool') })), page.value(use.tool ?? {}, field)]),
  ];
  const papers = use.evidence.length > 0 ? [page.say(message('report.papers', { n: use.evidence.length, numbers: use.evidence.map(String) }))] : [];
  return [
    title,
    points(where),
    table((['field', 'recorded'] as const).map((column) => page.say(message(`report.column.${column}`))), rows),
    use.peopleUnrecorded ? page.say(message('report.cue.people-unrecorded')) : points(use.people.map((one) => `${page.person(one.id)}: ${[page.fields(one.recorded), ...impliedOfPerson(use, one.recorded, page)].filter((part) => part !== '').join('; ') || page.say(message('report.unknown'))}`)),
    ...papers,
  ].filter((block) => block !== '');
}

function sceneLine(name: string, page: Page): string {
  const scene = page.report.scenes.find((one) => one.name === name);
  return `${escapeMarkdown(name)} ${escapeMarkdown(scene?.heading ?? '')}`;
}

/** The core fields, then whatever else is recorded. */
function fieldsOf(recorded: Recorded, core: readonly string[]): readonly string[] {
  return [...core, ...Object.keys(recorded).filter((field) => !core.includes(field) && field !== 'id')];
}

/** As recorded, else as the category says, else unknown. */
function value(use: UsePart, field: string, page: Page): string {
  const implied = use.implied[field];
  return implied === undefined ? page.value(use.recorded, field) : page.say(marked(use, field, implied));
}

/** A value on which the results rest although nobody recorded it. */
function marked({ impliedBy }: UsePart, field: string, value: Recorded[string]): Argument {
  return message(impliedBy === 'tag' ? 'report.cue.assumed' : 'report.cue.implied', { value: shownValue(field, value) });
}

/** What the categories say of a person where the record of that person does not. */
function impliedOfPerson(use: UsePart, recorded: Recorded, page: Page): readonly string[] {
  return Object.entries(use.impliedOfPeople)
    .filter(([field]) => recorded[field] === undefined || recorded[field] === 'unknown')
    .map(([field, implied]) => page.say(message('ground.written', { fact: fieldLabel(field), value: marked(use, field, implied) })));
}

/** A use known from a tag alone: what is assumed from it, and that the rest is unknown. */
function bare(use: UsePart, page: Page): readonly string[] {
  const rows = [...Object.entries(use.implied), ...Object.entries(use.impliedOfPeople)].map(([field, implied]) => [page.say(fieldLabel(field)), page.say(marked(use, field, implied))]);
  const header = (['field', 'recorded'] as const).map((column) => page.say(message(`report.column.${column}`)));
  return [...(rows.length > 0 ? [table(header, rows)] : []), page.say(message('report.cue.bare'))];
}
