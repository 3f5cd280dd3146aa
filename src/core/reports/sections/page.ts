import { cited } from '../../agreements/cited';
import { message, type Argument, type Message, type MessageCode } from '../../words/message';
import type { Words } from '../../words/words';
import { isLook } from '../charts/drawing';
import type { Outcome } from '../../evaluation/assessment';
import { roleLabel } from '../../evaluation/explain';
import { groupBy, groupByEach } from '../../evaluation/groupBy';
import type { Subject } from '../../evaluation/subject';
import { heading, type Heading } from '../document/document';
import { visible } from '../escapeMarkdown';
import { code, isBlank, joined, link, plain, rich, strong, type Rich } from '../document/rich';
import { firstThings, groupItems, questionNumbers } from '../firstThings';
import { groupQuestions } from '../groupQuestions';
import type {
  AgreementPart,
  AssessmentPart,
  EvidencePart,
  PersonPart,
  PlacePart,
  Recorded,
  Report,
  ScenePart,
  UsePart,
} from '../report';
import { addressIn } from '../document/address';
import { fieldLabel, obligationId, shownValue, subjectLabel } from '../labels';
import { outcomeWord } from '../../judged/rank';

/** What the sections of a report share: its model, one language, and the numbers by which it refers to itself. */
export class Page {
  readonly items: readonly AssessmentPart[];
  private readonly questionNumber: (assessment: AssessmentPart) => number | undefined;
  private readonly byAgreement: ReadonlyMap<string, readonly AssessmentPart[]>;
  private readonly scenes: ReadonlyMap<string, ScenePart>;
  private readonly byScene: ReadonlyMap<string, readonly AssessmentPart[]>;
  private readonly byUse: ReadonlyMap<string | undefined, readonly AssessmentPart[]>;
  private readonly byPerson: ReadonlyMap<string | undefined, readonly AssessmentPart[]>;
  private readonly itemNumbers: ReadonlyMap<AssessmentPart, number>;
  private itemLines: ReadonlyMap<number, number> | undefined;
  private questionLines: ReadonlyMap<number, number> | undefined;
  private readonly uses: ReadonlyMap<string, UsePart>;
  private readonly people: ReadonlyMap<string, PersonPart>;
  private naming: Naming | undefined;
  private readonly names: ReadonlyMap<string, string>;
  private readonly shortNames: ReadonlyMap<string, string>;
  private readonly agreements: ReadonlyMap<string, AgreementPart>;

  /** `grouped`: items and questions that belong together have one line, under the number of the first. */
  constructor(
    readonly report: Report,
    private readonly words: Words,
    private readonly grouped = false,
  ) {
    this.items = firstThings(report);
    this.itemNumbers = new Map(this.items.map((item, index) => [item, index + 1]));
    this.questionNumber = questionNumbers(report.questions);
    this.byAgreement = groupBy(report.assessments, ({ agreement }) => agreement);
    this.scenes = new Map(report.scenes.map((scene) => [scene.name, scene]));
    const shown = report.assessments.filter((one) => one.outcome !== 'not-required');
    this.byUse = groupBy(shown, ({ subject }) => subject.use);
    this.byPerson = groupBy(shown, ({ subject }) => subject.person);
    const inScenes = groupBy(
      shown.flatMap((assessment) => assessment.scenes.map((scene) => ({ scene, assessment }))),
      ({ scene }) => scene,
    );
    this.byScene = new Map([...inScenes].map(([scene, found]) => [scene, found.map(({ assessment }) => assessment)]));
    this.uses = new Map(report.uses.map((use) => [use.id, use]));
    this.people = new Map([...report.people].reverse().map((person) => [person.id, person]));
    this.names = new Map(report.people.map((person) => [person.id, person.name ?? '']));
    this.shortNames = new Map(report.agreements.map((agreement) => [agreement.id, agreement.shortName]));
    this.agreements = new Map(report.agreements.map((agreement) => [agreement.id, agreement]));
  }

  use(id: string): UsePart | undefined {
    return this.uses.get(id);
  }

  scene(name: string): ScenePart | undefined {
    return this.scenes.get(name);
  }

  /** Everything that is judged under an agreement. */
  ofAgreement(id: string): readonly AssessmentPart[] {
    return this.byAgreement.get(id) ?? [];
  }

  /** What is judged in a scene, without what is not required. */
  ofScene(name: string): readonly AssessmentPart[] {
    return this.byScene.get(name) ?? [];
  }

  /** What is judged about a use, without what is not required. */
  ofUse(id: string): readonly AssessmentPart[] {
    return this.byUse.get(id) ?? [];
  }

  /** What is judged about a person, without what is not required. */
  ofPerson(id: string): readonly AssessmentPart[] {
    return this.byPerson.get(id) ?? [];
  }

  /** Everything that is judged about a person. */
  judgedOf(id: string): readonly AssessmentPart[] {
    return this.named.judged.get(id) ?? [];
  }

  /** The uses a field of which names this. */
  usesNaming(id: string): readonly UsePart[] {
    return this.named.uses.get(id) ?? [];
  }

  /** The documents a field of which names this. */
  documentsNaming(id: string): readonly EvidencePart[] {
    return this.named.documents.get(id) ?? [];
  }

  /** The first record of somebody with this id. */
  personPart(id: Recorded[string] | undefined): PersonPart | undefined {
    return typeof id === 'string' ? this.people.get(id) : undefined;
  }

  private get named(): Naming {
    const { assessments, uses, evidence } = this.report;
    return (this.naming ??= {
      judged: groupBy(assessments, ({ subject }) => subject.person),
      uses: groupByEach(uses, ({ recorded }) => Object.values(recorded).flat()),
      documents: groupByEach(evidence, ({ recorded }) => Object.values(recorded).flat()),
    });
  }

  /** A message or a text that somebody wrote. */
  say(argument: Argument): Rich {
    return plain(this.letters(argument));
  }

  /** The same as letters alone. */
  letters(argument: Argument): string {
    if (typeof argument === 'string') return argument;
    if (typeof argument === 'number') return String(argument);
    if (isList(argument)) return argument.map((one) => this.letters(one)).join(', ');
    return this.words.say(argument);
  }

  /** The heads of columns. */
  columns(names: readonly Column[]): readonly Rich[] {
    return names.map((name) => this.say(message(`report.column.${name}`)));
  }

  agreementName(id: string): string {
    return this.shortNames.get(id) ?? id;
  }

  /** `production.slate.yaml:42`. */
  at({ path, range }: PlacePart): string {
    return `${path}:${range.start.line + 1}`;
  }

  /** `SAG-AFTRA 2026, §64`. */
  cite({ agreement, cite }: AssessmentPart): string {
    const name = this.shortNames.get(agreement) ?? agreement;
    return cite === undefined ? name : cited(name, cite);
  }

  /** `P-1 Gordon Pellwether`; of what is no person the id alone. */
  nameOf(id: string): string {
    return `${id} ${this.names.get(id) ?? ''}`.trim();
  }

  person(id: string): Rich {
    return plain(this.nameOf(id));
  }

  /** `U-109 · P-2 Ruthanne Achterberg`. */
  subject(subject: Subject): Rich {
    return joined(
      [this.say(subjectLabel(subject)), plain(this.names.get(subject.person ?? '') ?? '')].filter(
        (part) => !isBlank(part),
      ),
      ' ',
    );
  }

  /** How an assessment stands; what rests on no document on file is marked. */
  outcome(assessment: AssessmentPart): Rich {
    return marked(assessment.outcome, this.say(this.outcomeWord(assessment)));
  }

  outcomeWord(one: AssessmentPart): Message {
    const label = outcomeWord(one, this.report.asOf);
    return one.outcome === 'waived' && one.basis !== 'document' ? message('report.stated', { outcome: label }) : label;
  }

  /** `medium confidence, read second-hand`: how sure the reading of an obligation is. */
  sure({ agreement, confidence }: AssessmentPart): Rich {
    const read = this.agreements.get(agreement)?.read ?? 'part';
    return this.say(
      message('report.confidence-read', {
        confidence: message(`confidence.${confidence}`),
        read: message(`agreement.read.${read}`),
      }),
    );
  }

  /** The number of the question for which an assessment waits. */
  waitsFor(assessment: AssessmentPart): number | undefined {
    return assessment.remains ? this.questionNumber(assessment) : undefined;
  }

  /** By which links find the line of an item, from one. */
  itemEntry(n: number): string {
    this.itemLines ??= linesOf(groupItems(this.items).map((group) => group.map((one) => this.numberOf(one))));
    return itemEntry(this.grouped ? (this.itemLines.get(n) ?? n) : n);
  }

  /** By which links find the line of a question, from one. */
  questionEntry(n: number): string {
    this.questionLines ??= linesOf(
      groupQuestions(this.report.questions).map((group) => group.map(({ number }) => number)),
    );
    return questionEntry(this.grouped ? (this.questionLines.get(n) ?? n) : n);
  }

  /** The number of an item among what to do first. */
  numberOf(item: AssessmentPart): number {
    return this.itemNumbers.get(item) ?? 0;
  }

  /** `item 1, item 3, question 2`: where the same things stand in the lists of what to do. */
  see(...assessments: readonly AssessmentPart[]): Rich {
    const items = numbers(assessments.map((one) => this.itemNumbers.get(one)));
    const questions = numbers(
      assessments.map((one) => (one.remains && !this.itemNumbers.has(one) ? this.questionNumber(one) : undefined)),
    );
    return joined(
      [
        ...items.map((n) => link(this.say(message('report.item', { n })), { kind: 'entry', id: this.itemEntry(n) })),
        ...questions.map((n) =>
          link(this.say(message('report.question', { n })), { kind: 'entry', id: this.questionEntry(n) }),
        ),
      ],
      ', ',
    );
  }

  /** `production.slate.yaml:42`, and the field there. */
  place({ path, range, field }: PlacePart): Rich {
    const line = range.start.line + 1;
    const at = link(code(`${path}:${line}`), { kind: 'file', path, line });
    return field === undefined ? at : rich`${at} ${code(field)}`;
  }

  /** Where the text of an obligation was read, each source by its key: a link where it has an address. */
  sourcesOf({ agreement, sources }: Pick<AssessmentPart, 'agreement' | 'sources'>): readonly Rich[] {
    const known = this.agreements.get(agreement)?.sources ?? [];
    return sources.map((key) => {
      const address = addressIn(known.find((one) => one.key === key)?.address);
      return address === undefined ? plain(key) : link(plain(key), { kind: 'address', address });
    });
  }

  /** `date: 2026-09-01; by: P-3` of a record's fields. */
  fields(recorded: Recorded, except: readonly string[] = []): Rich {
    const shown = Object.entries(recorded).filter(([field]) => !except.includes(field));
    return joined(
      shown.map(([field, value]) =>
        this.say(message('ground.written', { fact: fieldLabel(field), value: this.shown(field, value) })),
      ),
      '; ',
    );
  }

  value(recorded: Recorded, field: string): Rich {
    return this.say(this.shown(field, recorded[field]));
  }

  /** A value as people read it: a person with their name, a party by its role. */
  private shown(field: string, value: Recorded[string] | undefined): Argument {
    if (value === undefined || !parties.has(field)) return shownValue(field, value);
    return [value]
      .flat()
      .map((one) =>
        this.names.has(one)
          ? `${one} ${this.names.get(one) ?? ''}`.trim()
          : one === 'unknown'
            ? message('report.unknown')
            : roleLabel(one),
      );
  }

  heading(level: Heading['level'], text: Message, id?: string): Heading {
    return heading(level, this.say(text), id);
  }
}

/** What names somebody, by what it names. */
interface Naming {
  readonly judged: ReadonlyMap<string | undefined, readonly AssessmentPart[]>;
  readonly uses: ReadonlyMap<string, readonly UsePart[]>;
  readonly documents: ReadonlyMap<string, readonly EvidencePart[]>;
}

/** For each number the first one of its group. */
function linesOf(groups: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  return new Map(groups.flatMap((group) => group.map((n) => [n, group[0] ?? n] as const)));
}

/** The columns of a report's tables. */
export type Column =
  Extract<MessageCode, `report.column.${string}`> extends `report.column.${infer Name}` ? Name : never;

/** The word of an outcome, with its look. */
export function marked(outcome: Outcome, word: Rich): Rich {
  return strong(word).map((run) => (isLook(outcome) ? { ...run, look: outcome } : run));
}

/** By which links find an item of what to do first, from one. */
export function itemEntry(n: number): string {
  return `item-${n}`;
}

/** By which links find a question, from one. */
export function questionEntry(n: number): string {
  return `question-${n}`;
}

/** By which links find a use. */
export function useEntry(id: string): string {
  return `use-${entryWord(id)}`;
}

/** By which links find a scene. */
export function sceneEntry(name: string): string {
  return `scene-${entryWord(name)}`;
}

/** What somebody wrote as a part of an id: letters that may stand in one and in an address. */
function entryWord(text: string): string {
  return encodeURIComponent(visible(text)).replace(/[%'()*!~]/g, '.');
}

/** By which links find an obligation; ids of agreements and obligations are plain words. */
export function obligationEntry(assessment: Pick<AssessmentPart, 'agreement' | 'obligation'>): string {
  return `obligation-${obligationId(assessment).replace('/', '--')}`;
}

/** Fields that name somebody: by id, by role, or by a name of which there is no record. */
const parties: ReadonlySet<string> = new Set([
  'from',
  'to',
  'by',
  'granted-by',
  'person',
  'people',
  'responsible-person',
  'prompt-writer',
]);

/** Each number once, the lowest first. */
function numbers(found: readonly (number | undefined)[]): readonly number[] {
  return [...new Set(found.flatMap((n) => n ?? []))].sort((a, b) => a - b);
}

function isList(argument: Argument): argument is readonly Argument[] {
  return Array.isArray(argument);
}
