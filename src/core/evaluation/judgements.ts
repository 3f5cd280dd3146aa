import type { Obligation } from '../agreements/agreement';
import type { Catalogue } from '../agreements/catalogue';
import { papersOf } from '../production/papersOf';
import type { Production, SceneRecord, Use } from '../production/production';
import { registerBlockers } from '../production/settled';
import { vendorBlockers } from '../production/vendorBlockers';
import { each, type Steps } from '../text/steps';
import type { Assessment } from './assessment';
import { groupBy } from './groupBy';
import type { Parts, Scope } from './scope';
import { subjectKey } from './subject';

/** Everything an evaluation found out about one subject. */
interface Judged {
  readonly parts: Parts;
  /** Side by side; obligations that say nothing about the subject are left out. Lists take a third of a map's room. */
  readonly obligations: readonly Obligation[];
  readonly assessments: readonly Assessment[];
  /** It depends on other uses than its own, or on the words of scenes. */
  readonly beyond: boolean;
}

/**
 * What an evaluation found out, kept for the next one: a subject of which nothing has changed is not judged again. What is
 * on record apart from uses (people, papers, decisions, …) counts for every subject.
 */
export class Judgements {
  private kept: ReadonlyMap<string, Judged>;
  private keptObligations: ReadonlySet<Obligation>;
  private sheets = new Map<Scope, Sheet>();
  private readonly obligations = new Set<Obligation>();
  /** Scenes that a paper or a sign-off was given for, with their words as they were judged. */
  private readonly vouchedFor: readonly SceneRecord[];
  private readonly words: string;
  /** Whether every use is on record, and every vendor has answered. */
  private readonly complete: string;

  constructor(
    private readonly production: Production,
    private readonly catalogue: Catalogue,
    private readonly asOf: string,
    before?: Judgements,
  ) {
    this.vouchedFor = scenesVouchedFor(production);
    this.words = wordsOf(this.vouchedFor);
    this.complete = [registerBlockers(production, asOf), vendorBlockers(production, asOf)]
      .map((all) => all.length === 0)
      .join(' ');
    this.keptObligations = before?.obligations ?? new Set();
    this.kept =
      before &&
      before.catalogue === catalogue &&
      before.asOf === asOf &&
      before.complete === this.complete &&
      sameBesidesUses(before.production, production)
        ? before.kept
        : new Map();
    const alike =
      before !== undefined && before.words === this.words && sameList(before.production.uses, production.uses, sameUse);
    if (!alike) this.kept = new Map([...this.kept].filter(([, { beyond }]) => !beyond));
  }

  /** The judgement of an obligation for a subject: as before where nothing has changed, else made now. */
  of(obligation: Obligation, scope: Scope, judge: () => Assessment | undefined): Assessment | undefined {
    const sheet = this.sheetOf(scope);
    this.obligations.add(obligation);
    if (sheet.kept && this.keptObligations.has(obligation)) return sheet.before.get(obligation);
    const assessment = packed(judge(), sheet.another);
    if (assessment) {
      sheet.made.set(obligation, assessment);
      sheet.another ??= assessment;
    }
    return assessment;
  }

  /** Ends an evaluation: what was found out is kept for the next one. */
  *finish(): Steps<void> {
    this.kept = new Map(
      yield* each(this.sheets, ([scope, { kept, before, made }]): [string, Judged] => [
        keyOf(scope),
        {
          parts: scope.parts,
          ...(kept && made.size === 0
            ? { obligations: kept.obligations, assessments: kept.assessments }
            : listed(new Map([...before, ...made]))),
          beyond: scope.lookedBeyond || kept?.beyond === true,
        },
      ]),
    );
    this.keptObligations = this.obligations;
    this.sheets = new Map();
  }

  /** Whether the scenes that somebody vouched for still say what they said. */
  isCurrent(): boolean {
    return wordsOf(this.vouchedFor) === this.words;
  }

  private sheetOf(scope: Scope): Sheet {
    let sheet = this.sheets.get(scope);
    if (!sheet) {
      const kept = this.kept.get(keyOf(scope));
      const same = kept && sameParts(kept.parts, scope.parts) ? kept : undefined;
      sheet = {
        kept: same,
        before: new Map(same?.obligations.map((obligation, index) => [obligation, same.assessments[index]])),
        made: new Map(),
      };
      this.sheets.set(scope, sheet);
    }
    return sheet;
  }
}

function listed(
  assessments: ReadonlyMap<Obligation, Assessment | undefined>,
): Pick<Judged, 'obligations' | 'assessments'> {
  const pairs = [...assessments].filter((pair): pair is [Obligation, Assessment] => pair[1] !== undefined);
  return {
    obligations: pairs.map(([obligation]) => obligation),
    assessments: pairs.map(([, assessment]) => assessment),
  };
}

/** What is known of one subject while an evaluation goes on. */
interface Sheet {
  readonly kept: Judged | undefined;
  readonly before: ReadonlyMap<Obligation, Assessment | undefined>;
  readonly made: Map<Obligation, Assessment>;
  /** One of those made, to share its subject and its list of scenes. */
  another?: Assessment;
}

type OptionalName = {
  [Name in keyof Assessment]-?: object extends Pick<Assessment, Name> ? Name : never;
}[keyof Assessment];

/** Every part of an assessment that not each has: one that is forgotten here does not compile. */
const optional: { readonly [Name in OptionalName]: true } = {
  kind: true,
  main: true,
  cite: true,
  governed: true,
  whicheverGoverns: true,
  heldBackBy: true,
  unrecorded: true,
  basis: true,
  deadline: true,
  late: true,
  unseen: true,
  starts: true,
  waiver: true,
  accepted: true,
};
const optionalNames = Object.keys(optional) as readonly OptionalName[];

/** The same in as little room as it needs: there are very many, and most of their lists are empty or hold one thing. */
function packed(assessment: Assessment | undefined, another: Assessment | undefined): Assessment | undefined {
  if (!assessment) return undefined;
  const sameSubject =
    another !== undefined &&
    another.subject.level === assessment.subject.level &&
    subjectKey(another.subject) === subjectKey(assessment.subject);
  const sameScenes = another !== undefined && sameList(another.scenes, assessment.scenes);
  // Written out, because an object that is spread into another takes four times the room.
  const all: Assessment = {
    agreement: assessment.agreement,
    obligation: assessment.obligation,
    subject: sameSubject ? another.subject : assessment.subject,
    outcome: assessment.outcome,
    strength: assessment.strength,
    confidence: assessment.confidence,
    summary: assessment.summary,
    sources: assessment.sources,
    reasons: exact(assessment.reasons),
    grounds: exact(assessment.grounds),
    missing: exact(assessment.missing),
    evidence: exact(assessment.evidence),
    scenes: sameScenes ? another.scenes : exact(assessment.scenes),
  };
  for (const name of optionalNames) keep(all, name, assessment[name]);
  return all;
}

function keep<Name extends OptionalName>(
  all: { -readonly [Key in Name]?: Assessment[Key] },
  name: Name,
  value: Assessment[Name],
): void {
  if (value !== undefined) all[name] = value;
}

const nothing: readonly never[] = [];

function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? nothing : list.slice();
}

function keyOf(scope: Scope): string {
  return `${scope.level}\u0000${subjectKey(scope.subject)}`;
}

function sameParts(one: Parts, other: Parts): boolean {
  return (
    one.person === other.person &&
    one.session === other.session &&
    one.transfer === other.transfer &&
    (one.use === other.use || (one.use !== undefined && other.use !== undefined && sameUse(one.use, other.use)))
  );
}

/** The same records and tags, touching the same people in the same scenes. */
function sameUse(one: Use, other: Use): boolean {
  return (
    one.id === other.id &&
    one.record === other.record &&
    one.tool === other.tool &&
    one.peopleUnrecorded === other.peopleUnrecorded &&
    sameList(one.tags, other.tags) &&
    sameList(one.categories, other.categories) &&
    sameList(one.people, other.people, (a, b) => a.id === b.id && a.person === b.person && a.record === b.record) &&
    sameList(one.scenes, other.scenes, (a, b) => a.name === b.name && a.scene.omitted === b.scene.omitted)
  );
}

function sameBesidesUses(one: Production, other: Production): boolean {
  return (
    lookedUpInUses(one) === lookedUpInUses(other) &&
    one.record === other.record &&
    one.folder === other.folder &&
    one.documents === other.documents &&
    Object.entries(one.records).every(
      ([list, records]) =>
        list === 'uses' || sameRecords(records, (other.records as unknown as Record<string, unknown>)[list]),
    )
  );
}

/** What other records look up in uses: an id that two of them share, and which documents in them replace which. */
function lookedUpInUses({ records: { uses } }: Production): string {
  const shared = [...groupBy(uses, ({ id }) => id)].flatMap(([id, all]) => (all.length > 1 ? [id] : []));
  const papers = uses.flatMap((use) => [
    ...(use.evidence ?? []),
    ...(use.people ?? []).flatMap((person) => person.evidence ?? []),
  ]);
  const named = papers.filter((one) => one.id !== undefined || one.supersedes !== undefined);
  return JSON.stringify([shared, named.map((one) => [one.id, one.supersedes, one['given-at']])]);
}

function sameRecords(one: unknown, other: unknown): boolean {
  if (one instanceof Map && other instanceof Map) return sameList([...one].flat(), [...other].flat());
  return Array.isArray(one) && Array.isArray(other) && sameList(one, other);
}

function sameList<T>(one: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean = Object.is): boolean {
  return one.length === other.length && one.every((value, index) => same(value, other[index] as T));
}

function scenesVouchedFor(production: Production): readonly SceneRecord[] {
  const named = papersOf(production).flatMap((paper) =>
    (paper.scenes ?? []).flatMap(({ scene, text }) =>
      scene === undefined || text === undefined ? [] : (production.findScene(scene) ?? []),
    ),
  );
  return [...new Set([...named, ...production.scenes.filter(({ signOffs }) => signOffs.length > 0)])];
}

function wordsOf(scenes: readonly SceneRecord[]): string {
  return scenes.map((scene) => scene.textFingerprint()).join(' ');
}
