import { message, type Argument, type Message } from '../../words/message';
import type { Words } from '../../words/words';
import { roleLabel } from '../../evaluation/explain';
import { groupBy } from '../../evaluation/groupBy';
import type { Subject } from '../../evaluation/subject';
import { codeSpan, escapeMarkdown } from '../escapeMarkdown';
import { firstThings, questionNumbers } from '../firstThings';
import type { AssessmentPart, PlacePart, Recorded, Report, UsePart } from '../report';
import { fieldLabel, shownValue, subjectLabel } from '../labels';

/** What the sections of a Markdown report share: its model, one language, and the numbers by which it refers to itself. */
export class Page {
  readonly items: readonly AssessmentPart[];
  private readonly questionNumber: (assessment: AssessmentPart) => number | undefined;
  private readonly byScene: ReadonlyMap<string, readonly AssessmentPart[]>;
  private readonly byPerson: ReadonlyMap<string | undefined, readonly AssessmentPart[]>;
  private readonly itemNumbers: ReadonlyMap<AssessmentPart, number>;
  private readonly uses: ReadonlyMap<string, UsePart>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly shortNames: ReadonlyMap<string, string>;

  constructor(
    readonly report: Report,
    private readonly words: Words,
  ) {
    this.items = firstThings(report);
    this.itemNumbers = new Map(this.items.map((item, index) => [item, index + 1]));
    this.questionNumber = questionNumbers(report.questions);
    const shown = report.assessments.filter((one) => one.outcome !== 'not-required');
    this.byPerson = groupBy(shown, ({ subject }) => subject.person);
    const inScenes = groupBy(shown.flatMap((assessment) => assessment.scenes.map((scene) => ({ scene, assessment }))), ({ scene }) => scene);
    this.byScene = new Map([...inScenes].map(([scene, found]) => [scene, found.map(({ assessment }) => assessment)]));
    this.uses = new Map(report.uses.map((use) => [use.id, use]));
    this.names = new Map(report.people.map((person) => [person.id, person.name ?? '']));
    this.shortNames = new Map(report.agreements.map((agreement) => [agreement.id, agreement.shortName]));
  }

  use(id: string): UsePart | undefined {
    return this.uses.get(id);
  }

  /** What is judged in a scene, without what is not required. */
  ofScene(name: string): readonly AssessmentPart[] {
    return this.byScene.get(name) ?? [];
  }

  /** What is judged about a person, without what is not required. */
  ofPerson(id: string): readonly AssessmentPart[] {
    return this.byPerson.get(id) ?? [];
  }

  /** A message or a text that somebody wrote, safe to stand in Markdown. */
  say(argument: Argument): string {
    return escapeMarkdown(this.plain(argument));
  }

  /** The same as plain text. */
  plain(argument: Argument): string {
    if (typeof argument === 'string') return argument;
    if (typeof argument === 'number') return String(argument);
    if (isList(argument)) return argument.map((one) => this.plain(one)).join(', ');
    return this.words.say(argument);
  }

  /** `SAG-AFTRA 2026, §64`. */
  cite({ agreement, cite }: AssessmentPart): string {
    const name = this.shortNames.get(agreement) ?? agreement;
    return cite === undefined ? name : `${name}, ${cite}`;
  }

  /** `P-1 Gordon Pellwether`. */
  person(id: string): string {
    return this.say(`${id} ${this.names.get(id) ?? ''}`);
  }

  /** `U-109 · P-2 Ruthanne Achterberg`. */
  subject(subject: Subject): string {
    const name = this.names.get(subject.person ?? '');
    return [this.say(subjectLabel(subject)), ...(name === undefined || name === '' ? [] : [escapeMarkdown(name)])].join(' ');
  }

  /** How an assessment stands; what rests on the production's word alone, without a paper, is marked. */
  outcome({ outcome, evidence }: AssessmentPart): string {
    const label = message(`outcome.${outcome}`);
    return this.say(outcome === 'met' && evidence.length === 0 ? message('report.stated', { outcome: label }) : label);
  }

  /** `medium confidence, read second-hand`: how sure the reading of an obligation is. */
  sure({ agreement, confidence }: AssessmentPart): string {
    const read = this.report.agreements.find(({ id }) => id === agreement)?.read ?? 'part';
    return this.say(message('report.confidence-read', { confidence: message(`confidence.${confidence}`), read: message(`agreement.read.${read}`) }));
  }

  /** The number of the question for which an assessment waits. */
  waitsFor(assessment: AssessmentPart): number | undefined {
    return assessment.remains ? this.questionNumber(assessment) : undefined;
  }

  /** `item 1, item 3, question 2`: where the same things stand in the lists of what to do. */
  see(...assessments: readonly AssessmentPart[]): string {
    const items = numbers(assessments.map((one) => this.itemNumbers.get(one)));
    const questions = numbers(assessments.map((one) => (one.remains && !this.itemNumbers.has(one) ? this.questionNumber(one) : undefined)));
    return [...items.map((n) => message('report.item', { n })), ...questions.map((n) => message('report.question', { n }))].map((one) => this.say(one)).join(', ');
  }

  place({ path, range, field }: PlacePart): string {
    const at = codeSpan(`${path}:${range.start.line + 1}`);
    return field === undefined ? at : `${at} ${codeSpan(field)}`;
  }

  /** `date: 2026-09-01; by: P-3` of a record's fields. */
  fields(recorded: Recorded, except: readonly string[] = []): string {
    return Object.entries(recorded)
      .filter(([field]) => !except.includes(field))
      .map(([field, value]) => this.say(message('ground.written', { fact: fieldLabel(field), value: this.shown(field, value) })))
      .join('; ');
  }

  value(recorded: Recorded, field: string): string {
    return this.say(this.shown(field, recorded[field]));
  }

  /** A value as people read it: a person with their name, a party by its role. */
  private shown(field: string, value: Recorded[string] | undefined): Argument {
    if (value === undefined || !parties.has(field)) return shownValue(field, value);
    return [value].flat().map((one) => (this.names.has(one) ? `${one} ${this.names.get(one) ?? ''}`.trim() : one === 'unknown' ? message('report.unknown') : roleLabel(one)));
  }

  heading(level: number, text: Message): string {
    return `${'#'.repeat(level)} ${this.say(text)}`;
  }
}

/** Fields that name somebody: by id, by role, or by a name of which there is no record. */
const parties: ReadonlySet<string> = new Set(['from', 'to', 'by', 'granted-by', 'person', 'people', 'responsible-person', 'prompt-writer']);

/** Each number once, the lowest first. */
function numbers(found: readonly (number | undefined)[]): readonly number[] {
  return [...new Set(found.flatMap((n) => n ?? []))].sort((a, b) => a - b);
}

function isList(argument: Argument): argument is readonly Argument[] {
  return Array.isArray(argument);
}

/** A table; cells are Markdown already and stand on one line each. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list of lines, each a point. */
export function points(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
