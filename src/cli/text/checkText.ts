import {
  beyondBaseline,
  countStatuses,
  firstThings,
  isOnlyBlocker,
  isPartly,
  message,
  dueLabel,
  outcomeWord,
  profileLine,
  rankWord,
  statuses,
  subjectLabel,
  type AssessmentPart,
  type BlockerPart,
  type LeftItem,
  type PlacePart,
  type ProblemPart,
  type QuestionPart,
  type Report,
  type ScenePart,
  type VendorPart,
} from '../../core/index';
import type { Io } from '../io';
import { displayPath, displayPlace } from '../paths';
import type { Judged } from '../session';
import type { Style } from '../style';
import { clean } from './lines';

/** A production with what is left in it, beyond what the baseline holds. */
export interface Checked extends Judged {
  readonly left: readonly LeftItem[];
  readonly baseline?: { readonly file: string; readonly known: number; readonly gone: readonly string[] };
}

/** One thing that is left to do, with the word that says how it stands. */
interface Entry {
  readonly scenes: readonly string[];
  readonly about: string;
  readonly lines: readonly string[];
}

/** How a production stands: its title and day, the verdict, what that does not say, and the counts. */
export function checkHead(checked: Checked, style: Style, io: Io): readonly string[] {
  return new CheckText(checked, style, io).head();
}

/** The gravest problems of its texts, at most so many, and how many more there are. */
export function checkProblems(checked: Checked, style: Style, io: Io, most: number): readonly string[] {
  return new CheckText(checked, style, io).problems(most);
}

/** Everything that `check` says of a production: one verdict, then what is left scene by scene, then what to do next. */
export function checkText(checked: Checked, style: Style, io: Io): string {
  const text = new CheckText(checked, style, io);
  return `${text
    .blocks()
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

const severities: readonly ProblemPart['severity'][] = ['error', 'warning', 'information', 'hint'];

class CheckText {
  private readonly folder: string;
  private readonly report: Report;
  /** Blocked or open, the most urgent first. */
  private readonly items: readonly AssessmentPart[];
  private readonly questions: readonly QuestionPart[];
  private readonly left: ReadonlySet<unknown>;
  private readonly scenes: ReadonlyMap<string, { readonly scene: ScenePart; readonly index: number }>;
  private readonly scenesOfUses: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly checked: Checked,
    private readonly style: Style,
    private readonly io: Io,
  ) {
    const { folder, report, left, baseline } = checked;
    const listed = baseline ? beyondBaseline(report, left) : report;
    this.folder = folder;
    this.report = report;
    this.items = firstThings(listed);
    this.questions = listed.questions;
    this.left = new Set(left.map(({ of }) => of));
    this.scenes = new Map(report.scenes.map((scene, index) => [scene.name, { scene, index }]));
    this.scenesOfUses = new Map(report.uses.map(({ id, scenes }) => [id, scenes]));
  }

  head(): readonly string[] {
    const { report, style } = this;
    const { verdict, production } = report;
    const head = this.say(
      message('cli.check.head', {
        title: production.title,
        folder: displayPath(this.folder, this.io),
        date: report.asOf,
      }),
    );
    return [
      head,
      style.bold(clean(verdict.text)),
      ...verdict.caveats.map(clean),
      ...this.counts(),
      ...this.profile(),
      ...this.known(),
    ];
  }

  blocks(): readonly (readonly string[])[] {
    return [
      this.head(),
      ...this.groups(),
      ...this.scenesWith('undeclared'),
      ...this.scenesWith('unclear'),
      this.partly(),
      this.vendors(),
      this.notKnown(),
      this.problems(),
      this.next(),
    ];
  }

  private say(text: ReturnType<typeof message>): string {
    return clean(this.io.words.say(text));
  }

  private counts(): readonly string[] {
    const { assessments, asOf } = this.report;
    const counts = countStatuses(assessments, asOf);
    const words = statuses.flatMap((status) => {
      const n = counts[status];
      return n > 0 ? [this.say(message('report.outcome-count', { outcome: rankWord(status), n }))] : [];
    });
    return words.length > 0 ? [words.join(' · ')] : [];
  }

  /** The profile in one line, and how to answer it. */
  private profile(): readonly string[] {
    const line = this.report.profile && profileLine(this.report.profile);
    const command = `ai-slate questions ${displayPath(this.folder, this.io)}`;
    return line ? [this.say(message('cli.check.profile', { line, command }))] : [];
  }

  /** How much the baseline holds back. */
  private known(): readonly string[] {
    const { baseline, left } = this.checked;
    return baseline
      ? [this.say(message('cli.baseline.known', { file: baseline.file, n: baseline.known, fresh: left.length }))]
      : [];
  }

  /** Those that are left to do. */
  private isLeft<T extends ScenePart | ProblemPart | VendorPart | BlockerPart>(all: readonly T[]): readonly T[] {
    return all.filter((one) => this.left.has(one));
  }

  /** What is blocked, open or asked, under the scenes or the subject it is about, in script order. */
  private groups(): readonly (readonly string[])[] {
    const entries = [
      ...this.items.map((item) => this.item(item)),
      ...this.questions.map((question) => this.question(question)),
    ];
    const groups = new Map<string, Entry[]>();
    for (const entry of entries) {
      const title = this.title(entry);
      const group = groups.get(title) ?? [];
      groups.set(title, group);
      group.push(entry);
    }
    const placed = [...groups].map(([title, group]) => ({ title, group, first: this.firstScene(group) }));
    return placed
      .sort((a, b) => compare(a.first, b.first))
      .map(({ title, group }) => [this.style.bold(title), ...group.flatMap(({ lines }) => lines)]);
  }

  private firstScene(group: readonly Entry[]): number {
    return group
      .flatMap(({ scenes }) => scenes)
      .reduce((first, name) => Math.min(first, this.scenes.get(name)?.index ?? Infinity), Infinity);
  }

  private title({ scenes, about }: Entry): string {
    const [only, another] = scenes;
    if (only === undefined) return about;
    if (another !== undefined) return this.say(message('cli.check.scenes', { names: scenes }));
    const scene = this.scenes.get(only)?.scene;
    return scene && scene.number === undefined
      ? clean(scene.heading)
      : this.say(message('cli.check.scene', { name: only, heading: scene?.heading ?? '' }));
  }

  private item(item: AssessmentPart): Entry {
    const { outcome, asked, scenes, subject, place } = item;
    const word = this.style.outcome(outcome, this.say(outcomeWord(item, this.report.asOf)));
    const about = this.subject(subject);
    const due = item.deadline ? ` (${this.say(dueLabel(item, this.report))})` : '';
    return { scenes, about, lines: [`  ${word}${due}  ${asked.map(clean).join(' ')}`, this.where(about, place)] };
  }

  private question(question: QuestionPart): Entry {
    const { about: subject, place, who, decides, write } = question;
    const scenes = (subject.use === undefined ? undefined : this.scenesOfUses.get(subject.use)) ?? [];
    const word = this.style.outcome('question', this.say(message('cli.check.question')));
    const about = this.subject(subject);
    const waits = this.say(message('cli.check.decides', { n: decides }));
    const knows = this.say(message('cli.check.who', { who: who.map((one) => message(`who.${one}`)) }));
    return {
      scenes,
      about,
      lines: [
        `  ${word}  ${clean(question.question)} (${waits}; ${knows})`,
        ...question.leads.map((lead) => `      ${clean(lead)}`),
        this.where(write === undefined ? about : `${about}  ${clean(write)}`, place, write === undefined),
      ],
    };
  }

  private subject(subject: AssessmentPart['subject']): string {
    const label = subjectLabel(subject);
    return typeof label === 'string' ? clean(label) : this.say(message('cli.check.production'));
  }

  /** `U-007 · P-7  show.slate.yaml:120:5`, with the field where that is what is asked for. */
  private where(about: string, place: PlacePart, withField = false): string {
    const field = withField && place.field !== undefined ? ` ${clean(place.field)}` : '';
    return this.style.faint(`      ${about}  ${this.place(place)}${field}`);
  }

  private place(place: PlacePart): string {
    return clean(displayPlace(place, this.folder, this.io));
  }

  private scenesWith(status: 'undeclared' | 'unclear'): readonly (readonly string[])[] {
    const found = this.isLeft(this.report.scenes.filter((scene) => scene.status === status));
    if (found.length === 0) return [];
    return [
      [
        this.style.bold(this.say(message(`cli.check.${status}`))),
        ...found.map(
          ({ name, number, heading, place }) =>
            `  ${number === undefined ? '' : `${clean(name)}  `}${clean(heading)}  ${this.style.faint(this.place(place))}`,
        ),
      ],
    ];
  }

  private partly(): readonly string[] {
    const found = this.isLeft(this.report.scenes.filter(isPartly));
    if (found.length === 0) return [];
    return [
      this.style.bold(this.say(message('cli.check.partly'))),
      ...found.map(({ name, silent, place }) => {
        const stages = silent.map((stage) => message(`stage.${stage}`));
        return `  ${this.say(message('report.undeclared.silent', { scene: name, stages }))}  ${this.style.faint(this.place(place))}`;
      }),
    ];
  }

  /** What else keeps the record open. */
  private notKnown(): readonly string[] {
    const found = this.isLeft(this.report.blockers.filter(isOnlyBlocker));
    if (found.length === 0) return [];
    return [
      this.style.bold(this.say(message('cli.check.not-known'))),
      ...found.map(({ text, place }) => `  ${clean(text)}  ${this.style.faint(this.place(place))}`),
    ];
  }

  private vendors(): readonly string[] {
    const silent = this.isLeft(this.report.vendors);
    if (silent.length === 0) return [];
    return [
      this.style.bold(this.say(message('changes.silent'))),
      ...silent.map(
        ({ id, recorded, place }) =>
          `  ${clean([id, recorded['name'] ?? []].flat().join(' '))}  ${this.style.faint(this.place(place))}`,
      ),
    ];
  }

  problems(most = Infinity): readonly string[] {
    const problems = this.checked.baseline ? this.isLeft(this.report.problems) : this.report.problems;
    if (problems.length === 0) return [];
    const gravest = [...problems].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    const shown = most === Infinity ? problems : gravest.slice(0, most);
    const more = problems.length - shown.length;
    return [
      this.style.bold(this.say(message('cli.check.texts'))),
      ...shown.map((problem) => this.problem(problem)),
      ...(more > 0 ? [`  ${this.say(message('short.more', { n: more }))}`] : []),
    ];
  }

  private problem({ severity, text, place }: ProblemPart): string {
    const word = this.style.severity(severity, this.say(message(`report.severity.${severity}`)));
    return `  ${word}  ${clean(text)}  ${this.style.faint(this.place(place))}`;
  }

  /** The three most urgent items, the question that decides most, the scenes to declare, the texts to mend. */
  private next(): readonly string[] {
    const { report, questions } = this;
    const { verdict } = report;
    if (verdict.settled || (this.checked.baseline && this.checked.left.length === 0)) return [];
    const [question] = [...questions].sort((a, b) => b.decides - a.decides);
    const errors = this.isLeft(report.problems.filter(({ severity }) => severity === 'error'));
    const [error] = errors;
    const silent = this.isLeft(report.scenes).length;
    const steps = [
      ...this.items.slice(0, 3).map((item) =>
        message('cli.check.next.item', {
          outcome: outcomeWord(item, this.report.asOf),
          what: item.asked[0] ?? item.summary,
          place: this.place(item.place),
        }),
      ),
      ...(question
        ? [
            message('cli.check.next.question', {
              n: question.decides,
              question: question.question,
              place: this.place(question.place),
            }),
          ]
        : []),
      ...(silent > 0 ? [message('cli.check.next.declare', { n: silent })] : []),
      ...(error ? [message('cli.check.next.errors', { n: errors.length, place: this.place(error.place) })] : []),
      message('cli.check.next.report', { command: `ai-slate report ${displayPath(this.folder, this.io)}` }),
    ];
    return [
      this.style.bold(this.say(message('cli.check.next'))),
      ...steps.map((step, index) => `  ${index + 1}. ${this.say(step)}`),
    ];
  }
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
