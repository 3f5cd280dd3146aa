import type { Catalogue } from '../../agreements/catalogue';
import type { OpenQuestion } from '../../evaluation/assessment';
import { judgeProduction, type JudgedProduction } from '../../judged/judgedProduction';
import { factNamed } from '../../manifest/facts';
import { parseManifest } from '../../manifest/parseManifest';
import { joinProduction } from '../../production/join';
import { folderOf } from '../../text/paths';
import { message, type Message } from '../../words/message';
import { answerQuestion, answerWay } from './answer';
import { agreementChoices } from './agreementChoices';
import { typedOf, type AnswerWay } from './answerWay';
import type { Plan } from './change';
import { ManifestDraft } from './manifestDraft';
import { TextDraft } from './textDraft';

/** A question of the profile of a production that is being started. */
export interface ProfileQuestion {
  readonly question: OpenQuestion;
  readonly way: AnswerWay;
  /** Names of agreements whose terms turn on the answer. */
  readonly decides: readonly string[];
}

/** The text of a new manifest while its production profile is being answered. */
export class ProfileDraft {
  private judged: JudgedProduction;

  constructor(
    private readonly path: string,
    private text: string,
    private readonly catalogue: Catalogue,
    /** ISO day. */
    private readonly asOf: string,
  ) {
    this.judged = this.judge();
  }

  get content(): string {
    return this.text;
  }

  /** How much of the profile is answered. */
  get profile(): JudgedProduction['profile'] {
    return this.judged.profile;
  }

  /** The first question that was not passed over, by its fact; undefined once nothing is asked that one line can answer. */
  next(passed: ReadonlySet<string>): ProfileQuestion | undefined {
    for (const question of this.judged.profile.open) {
      if (passed.has(question.missing.fact)) continue;
      const way = answerWay(question, this.judged);
      if (way.kind === 'elsewhere') continue;
      const decides = question.agreements.map((id) => this.judged.agreement(id)?.shortName ?? id);
      return { question, way, decides: [...new Set(decides)] };
    }
    return undefined;
  }

  /** Writes an answer as it was typed; gives back what is wrong with it, if anything. */
  answer({ question, way }: ProfileQuestion, typed: string): Message | undefined {
    if (question.missing.fact === 'agreements') return this.set('agreements', typed);
    const words = wordsOf(typed);
    if (way.kind === 'typed') {
      const fault = way.typed.fault(typed);
      return fault ?? this.apply(answerQuestion(question, way.typed.words(typed), this.judged));
    }
    if (way.kind === 'elsewhere') return undefined;
    if (way.several && isNone(words)) return this.set(question.missing.fact, []);
    const known = new Set(way.choices.map(({ value }) => value));
    const unknown = words.find((word) => !known.has(word));
    if (unknown !== undefined && !way.other) return message('edit.profile.not-a-choice', { word: unknown });
    const fault = unknown === undefined ? undefined : way.other?.fault(typed);
    return fault ?? this.apply(answerQuestion(question, words, this.judged));
  }

  /** Writes an answer by the name of its fact, whether or not it is asked; gives back what is wrong with it, if anything. */
  set(name: string, answer: readonly string[] | string): Message | undefined {
    const field = factNamed(name)?.field;
    if (!field) return message('edit.profile.not-a-choice', { word: name });
    const typed = typedOf(name, field);
    const words = typeof answer === 'string' ? wordsOf(answer) : answer;
    const none = typed.several && (words.length === 0 || isNone(words));
    const fault = none ? undefined : (typed.fault(words.join(',')) ?? this.notOnFile(name, words));
    if (fault) return fault;
    const value = none ? [] : typed.words(words.join(','));
    const manifest = parseManifest(this.path, this.text);
    return this.apply(
      new ManifestDraft(manifest).set(['production'], name, typed.several ? value : (value[0] ?? '')).plan(),
    );
  }

  private notOnFile(name: string, words: readonly string[]): Message | undefined {
    if (name !== 'agreements') return undefined;
    const known = new Set([
      ...agreementChoices(this.catalogue).map(({ value }) => value),
      ...this.catalogue.entries.map(({ agreement }) => agreement.id),
    ]);
    const unknown = words.find((word) => !known.has(word));
    return unknown === undefined ? undefined : message('edit.profile.not-a-choice', { word: unknown });
  }

  private apply(plan: Plan): Message | undefined {
    if ('refused' in plan) return plan.refused;
    const draft = new TextDraft(this.text);
    for (const { edits } of plan.changes) draft.apply(edits);
    this.text = draft.text;
    this.judged = this.judge();
    return undefined;
  }

  private judge(): JudgedProduction {
    const manifests = [parseManifest(this.path, this.text)];
    return judgeProduction(
      joinProduction({ folder: folderOf(this.path), manifests, scripts: [] }),
      this.catalogue,
      this.asOf,
    );
  }
}

function wordsOf(typed: string): readonly string[] {
  return typed
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function isNone(words: readonly string[]): boolean {
  return words.length === 1 && words[0] === 'none';
}
