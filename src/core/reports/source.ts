import type { Catalogue } from '../agreements/catalogue';
import type { Assessment, Evaluation } from '../evaluation/assessment';
import { Explanations } from '../evaluation/explanations';
import { WhatFollows } from '../evaluation/whatFollows';
import type { Evidence, Person } from '../manifest/manifest';
import type { Production } from '../production/production';
import type { Severity } from '../text/problem';
import type { Span } from '../text/range';
import type { Argument, Message } from '../words/message';
import type { Words } from '../words/words';
import { Places } from './places';
import type { Redaction } from './redact';
import type { Tool } from './report';

/** What a shell decides about a report. */
export interface ReportOptions {
  /** The program that makes the report, and its version. */
  readonly tool: Tool;
  /** Leave out names of people, documents and prompts, or every text that somebody wrote, too. */
  readonly redaction?: Redaction;
  /** The id of the version that alone is reported on; the production holds nothing else then. */
  readonly version?: string;
  /** Ids or families of the only agreements to report on. */
  readonly only?: readonly string[];
  /** Faults found outside the production's texts: unreadable files, agreement files of its own. */
  readonly faults?: readonly Fault[];
}

/** A fault in a file that a shell has read or tried to read. */
export interface Fault {
  readonly path: string;
  readonly message: Message;
  readonly severity: Severity;
  /** The file's text and where in it; absent for the file as a whole. */
  readonly at?: { readonly text: string; readonly span: Span };
}

/** What all parts of a report are made from: the production, what was judged, the agreements, and one language. */
export class ReportSource {
  readonly places: Places;
  /** What follows from each answer. */
  readonly follows: WhatFollows;
  readonly explanations: Explanations;
  private readonly people: ReadonlyMap<string | undefined, Person>;
  private evidenceNumbers: ReadonlyMap<string, number> = new Map();

  constructor(
    readonly production: Production,
    readonly evaluation: Evaluation,
    readonly catalogue: Catalogue,
    readonly options: ReportOptions,
    private readonly words: Words,
  ) {
    this.places = new Places(production);
    this.people = new Map([...production.records.people].reverse().map((person) => [person.id, person]));
    this.explanations = new Explanations(production, catalogue, evaluation.asOf);
    this.follows = new WhatFollows(production, catalogue, evaluation.asOf, this.explanations);
  }

  /** An argument of a message on its own: text as it is, a message in the reader's language. */
  say(argument: Argument): string {
    if (typeof argument === 'string') return argument;
    if (typeof argument === 'number') return String(argument);
    if (isList(argument)) return argument.map((one) => this.say(one)).join(', ');
    return this.words.say(argument);
  }

  /** Whether an agreement is reported on, by its id or family. */
  wants(id: string): boolean {
    const { only } = this.options;
    if (!only) return true;
    const family = this.catalogue.byId.get(id)?.agreement.family;
    return only.some((name) => name === id || name === family);
  }

  /** The same of an agreement as a production lists it: one of its versions is enough. */
  wantsListed(name: string): boolean {
    return this.catalogue.entries.some(
      ({ agreement: { id, family } }) => (id === name || family === name) && this.wants(id),
    );
  }

  get assessments(): readonly Assessment[] {
    return this.evaluation.assessments.filter((one) => this.wants(one.agreement));
  }

  /** The first record of somebody with this id. */
  person(id: string): Person | undefined {
    return this.people.get(id);
  }

  /** Gives every paper its number in the register. */
  numberEvidence(register: readonly Evidence[]): void {
    this.evidenceNumbers = new Map(register.map((evidence, index) => [placeKey(evidence), index + 1]));
  }

  numbersOf(evidence: readonly Evidence[]): readonly number[] {
    const numbers = evidence.flatMap((one) => this.evidenceNumbers.get(placeKey(one)) ?? []);
    return [...new Set(numbers)].sort((a, b) => a - b);
  }
}

function isList(argument: Argument): argument is readonly Argument[] {
  return Array.isArray(argument);
}

function placeKey({ at }: Evidence): string {
  return JSON.stringify([at.file, at.path]);
}
