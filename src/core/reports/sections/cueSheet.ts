import { message, type Argument } from '../../words/message';
import { heading, paragraph, points, table, type Block } from '../document/document';
import { isBlank, joined, link, plain, rich, type Rich } from '../document/rich';
import { categoryName, fieldLabel, shownValue } from '../labels';
import type { Recorded, UsePart } from '../report';
import { useEntry, type Page } from './page';

/** The AI cue sheet: every use with the columns that guilds, buyers and insurers ask for; what is not recorded is unknown. */
export function cueSheet(page: Page): readonly Block[] {
  const { uses } = page.report;
  if (uses.length === 0) return [paragraph(page.say(message('report.cue.none')))];
  const columns = ['use', 'category', 'scenes', 'tool', 'people'] as const;
  const rows = uses.map((use) => [
    link(plain(use.id), { kind: 'entry', id: useEntry(use.id) }),
    page.say(use.categories.map(categoryName)),
    plain(use.scenes.join(', ')),
    use.tool ? page.value(use.tool, 'name') : page.say(message('report.unknown')),
    use.peopleUnrecorded ? page.say(message('report.unknown')) : plain(use.people.map((one) => one.id).join(', ')),
  ]);
  return [table(page.columns(columns), rows), ...uses.flatMap((use) => oneUse(use, page))];
}

/** Asked for by nearly everybody; the others are shown where they are recorded. */
export const coreFields = [
  'summary',
  'stage',
  'output',
  'modality',
  'generative',
  'origination',
  'prominence',
  'referred-to',
  'realistic',
  'resembles',
  'act-date',
  'human-oversight',
  'human-contribution',
  'responsible-person',
  'inputs',
  'training-set',
  'references',
  'source-cleared',
  'vendor',
  'marks-kept',
] as const;
export const coreToolFields = [
  'name',
  'vendor',
  'model',
  'version',
  'deployment',
  'licence-tier',
  'buyer-enterprise-tool',
  'trains-on-input',
] as const;

function oneUse(use: UsePart, page: Page): readonly Block[] {
  const title = heading(3, rich`${plain(use.id)}: ${page.say(use.categories.map(categoryName))}`, useEntry(use.id));
  const where = [...use.scenes.map((name) => sceneLine(name, page)), page.place(use.place)];
  if (use.bare) return [title, points(where), ...bare(use, page)];
  const code: Argument = use.digitalSourceType ?? message('report.cue.not-settled');
  const rows = [
    ...fieldsOf({ ...use.recorded, ...use.implied }, coreFields).map((field) => [
      page.say(fieldLabel(field, 'use')),
      value(use, field, page),
    ]),
    [page.say(message('report.cue.digital-source-type')), page.say(code)],
    ...fieldsOf(use.tool ?? {}, coreToolFields).map((field) => [
      page.say(message('report.cue.tool-field', { field: fieldLabel(field, 'tool') })),
      value({ ...use, recorded: use.tool ?? {}, implied: {} }, field, page),
    ]),
  ];
  const papers =
    use.evidence.length > 0
      ? [paragraph(page.say(message('report.papers', { n: use.evidence.length, numbers: use.evidence.map(String) })))]
      : [];
  return [title, points(where), table(page.columns(['field', 'recorded']), rows), ...touched(use, page), ...papers];
}

/** Everybody whom a use touches, each with what is recorded of it and what the categories say. */
function touched(use: UsePart, page: Page): readonly Block[] {
  if (use.peopleUnrecorded) return [paragraph(page.say(message('report.cue.people-unrecorded')))];
  const lines = use.people.map((one) => {
    const known = [page.fields(one.recorded), ...impliedOfPerson(use, one.recorded, page)].filter(
      (part) => !isBlank(part),
    );
    return rich`${page.person(one.id)}: ${known.length > 0 ? joined(known, '; ') : page.say(message('report.unknown'))}`;
  });
  return lines.length > 0 ? [points(lines)] : [];
}

function sceneLine(name: string, page: Page): Rich {
  const scene = page.scene(name);
  return plain(`${name} ${scene?.heading ?? ''}`);
}

/** The core fields, then whatever else is recorded. */
function fieldsOf(recorded: Recorded, core: readonly string[]): readonly string[] {
  return [...core, ...Object.keys(recorded).filter((field) => !core.includes(field) && field !== 'id')];
}

/** As recorded, else as the category says, else unknown. */
function value(use: UsePart, field: string, page: Page): Rich {
  const implied = use.implied[field];
  if (implied !== undefined) return page.say(marked(use, field, implied));
  const from = sharedFrom(use, field);
  return from === undefined
    ? page.value(use.recorded, field)
    : page.say(message('report.cue.shared', { value: page.value(use.recorded, field).map(({ text }) => text), from }));
}

/** Of which tool or vendor a value was recorded once for all uses; undefined for one of the use’s own. */
export function sharedFrom({ sharedFrom: shared }: UsePart, field: string): Argument | undefined {
  const from = shared?.[field];
  return from === '' ? message('name.production') : from;
}

/** A value on which the results rest although nobody recorded it. */
export function marked({ impliedBy }: UsePart, field: string, value: Recorded[string]): Argument {
  return message(impliedBy === 'tag' ? 'report.cue.assumed' : 'report.cue.implied', {
    value: shownValue(field, value),
  });
}

/** What the categories say of a person where the record of that person does not. */
function impliedOfPerson(use: UsePart, recorded: Recorded, page: Page): readonly Rich[] {
  return Object.entries(use.impliedOfPeople)
    .filter(([field]) => recorded[field] === undefined || recorded[field] === 'unknown')
    .map(([field, implied]) =>
      page.say(message('ground.written', { fact: fieldLabel(field), value: marked(use, field, implied) })),
    );
}

/** A use known from a tag alone: what is assumed from it, and that the rest is unknown. */
function bare(use: UsePart, page: Page): readonly Block[] {
  const rows = [...Object.entries(use.implied), ...Object.entries(use.impliedOfPeople)].map(([field, implied]) => [
    page.say(fieldLabel(field)),
    page.say(marked(use, field, implied)),
  ]);
  return [
    ...(rows.length > 0 ? [table(page.columns(['field', 'recorded']), rows)] : []),
    paragraph(page.say(message('report.cue.bare'))),
  ];
}
