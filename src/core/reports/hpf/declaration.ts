import { isLater as isDayLater, laterFirst, mayBeLater } from '../../text/moments';
import { isCategory } from '../categoryId';
import { categoryOf } from '../../disclosure/categories';
import { blockerTexts } from '../blockers';
import { obligationId } from '../labels';
import type { AssessmentPart, EvidencePart, Input, Recorded, Report, Tool, UsePart } from '../report';
import { namesSomebody } from '../../text/namesSomebody';
import { message, type Message } from '../../words/message';
import { digitalSourceType, type DigitalSourceType } from './digitalSourceType';

/** The version of the model below. */
export const declarationSchema = 'ai-slate/hpf-declaration/1';

/** The version of the taxonomy whose fields and values are written, without a `v`, as its own examples have it. */
const taxonomy = '0.9.2';

export type HpfClass = 'no_ai' | 'assistive_ai' | 'generative_ai';

/**
 * The Human Provenance in Film declaration of one version, ready to be signed. The class is the producer's word: the
 * record for machines exists only once a signed declaration is on file.
 */
export interface HpfDeclaration {
  readonly schema: typeof declarationSchema;
  readonly standard: { readonly name: 'Human Provenance in Film'; readonly version: string };
  readonly asOf: string;
  readonly work: { readonly title: string; readonly identifiers?: Recorded[string]; readonly version?: Recorded };
  readonly declaringParty: string;
  readonly signatory?: string;
  readonly signatoryAuthority?: string;
  readonly classification: HpfClass;
  /** Left out where they are not settled for every element, or where the class has none. */
  readonly descriptors?: readonly string[];
  /** What AI did, and what of it is in the film. */
  readonly elements: readonly HpfElement[];
  /** The signed paper on record. */
  readonly signed?: Pick<EvidencePart, 'id' | 'recorded'>;
  /** For metadata; only with a signed paper whose class is on record. */
  readonly record?: {
    readonly hpf_standard_version: string;
    readonly hpf_classification: HpfClass;
    readonly hpf_descriptors?: readonly string[];
  };
  readonly inputs: readonly Input[];
  readonly inputsSha256: string;
  readonly tool: Tool;
}

export interface HpfElement {
  readonly use: string;
  readonly categories: readonly string[];
  readonly summary?: string;
  readonly scenes: readonly string[];
  readonly digitalSourceType: DigitalSourceType;
}

/** The declaration, or everything that keeps it from being written. */
export type Declared = { readonly declaration: HpfDeclaration } | { readonly unresolved: readonly Message[] };

/** Makes the declaration from a report. While anything is unresolved there is none, in no part. Pure. */
export function declareHpf(report: Report): Declared {
  const own = report.assessments.filter(({ agreement }) => agreement.startsWith('hpf'));
  const written = word(report.production.recorded['company']);
  const company = namesSomebody(written) ? written : undefined;
  const classification = classOf(own);
  const found = signedPaper(own, report);
  const inFilm = report.uses.filter(isInFilm);
  // A word holds for its own day: what was done after it has not been declared.
  const signed = found && !inFilm.some((use) => mayBeAfter(use, found)) ? found : undefined;
  const declared = signed && classIn(signed);
  const rivals = signed ? declaredOtherwise(signed, report) : [];
  const unresolved = [
    ...whatIsUnresolved(report, own, company, classification),
    ...(rivals.length > 0 ? [message('hpf.two-declarations', { papers: rivals })] : []),
    ...(declared !== undefined && classification !== undefined && declared !== classification
      ? [message('hpf.other-class', { declared, found: classification })]
      : []),
  ];
  if (unresolved.length > 0 || classification === undefined || company === undefined) return { unresolved };
  const { production, asOf, inputs, inputsSha256, tool } = report;
  const descriptors = descriptorsOf(inFilm, classification);
  const version = production.versions.find(
    ({ recorded }) => recorded['id'] === production.recorded['version'],
  )?.recorded;
  const { signatory, 'signatory-authority': authority, identifiers } = production.recorded;
  return {
    declaration: {
      schema: declarationSchema,
      standard: { name: 'Human Provenance in Film', version: taxonomy },
      asOf,
      work: {
        title: production.title,
        ...(identifiers === undefined ? {} : { identifiers }),
        ...(version ? { version } : {}),
      },
      declaringParty: company,
      ...(word(signatory) === undefined ? {} : { signatory: word(signatory) ?? '' }),
      ...(word(authority) === undefined ? {} : { signatoryAuthority: word(authority) ?? '' }),
      classification,
      ...(descriptors ? { descriptors } : {}),
      elements: inFilm.map(elementOf),
      ...(signed
        ? { signed: { ...(signed.id === undefined ? {} : { id: signed.id }), recorded: signed.recorded } }
        : {}),
      ...(declared === undefined
        ? {}
        : {
            record: {
              hpf_standard_version: taxonomy,
              hpf_classification: classification,
              ...(descriptors ? { hpf_descriptors: descriptors } : {}),
            },
          }),
      inputs,
      inputsSha256,
      tool,
    },
  };
}

/** The latest of the papers by which the declaration is met. */
function signedPaper(own: readonly AssessmentPart[], { evidence }: Report): EvidencePart | undefined {
  const numbers = new Set(
    own.flatMap((one) => (one.obligation === 'declare' && one.outcome === 'met' ? one.evidence : [])),
  );
  return evidence
    .filter((paper) => numbers.has(paper.number) && isStanding(paper))
    .sort((one, other) => laterFirst(givenAt(one), givenAt(other)))[0];
}

/** The names of a declaration and of those of its day that name another class; empty where they agree. */
function declaredOtherwise(signed: EvidencePart, { evidence }: Report): readonly string[] {
  const ofItsDay = evidence.filter(
    (paper) =>
      paper.kind === 'declaration' &&
      isStanding(paper) &&
      isDayLater(givenAt(paper), givenAt(signed)) !== true &&
      isDayLater(givenAt(signed), givenAt(paper)) !== true,
  );
  const classes = new Set(ofItsDay.flatMap((paper) => classIn(paper) ?? []));
  return classes.size > 1 ? ofItsDay.map(({ id, number }) => id ?? `#${number}`) : [];
}

/** Whether nothing that has happened by the report's day took a paper's effect away. */
function isStanding({ supersededBy, expired, ahead, absent }: EvidencePart): boolean {
  return supersededBy === undefined && !expired && !ahead && !absent;
}

function givenAt({ recorded }: EvidencePart): string | undefined {
  return word(recorded['given-at']);
}

function whatIsUnresolved(
  report: Report,
  own: readonly AssessmentPart[],
  company: string | undefined,
  classification: HpfClass | undefined,
): readonly Message[] {
  if (own.length === 0) return [message('hpf.not-listed')];
  const { production, verdict } = report;
  // What the declaration itself is for is no reason against it; nor is what the lists above say already.
  const left = own.filter(
    ({ remains, obligation }) => remains && obligation !== 'declare' && obligation !== 'unresolved',
  );
  return [
    ...(report.redacted ? [message('hpf.redacted')] : []),
    ...(verdict.counts.errors > 0 ? [message('hpf.errors', { n: verdict.counts.errors })] : []),
    ...blockerTexts(report).map((what) => message('hpf.open', { what })),
    ...(production.versions.length > 0 && word(production.recorded['version']) === undefined
      ? [
          message('hpf.version', {
            versions: production.versions.flatMap(({ recorded }) => recorded['id'] ?? []).flat(),
          }),
        ]
      : []),
    ...(company === undefined ? [message('hpf.company')] : []),
    ...left.map((one) =>
      message('hpf.left', {
        obligation: obligationId(one),
        what: one.missing[0]?.question ?? one.asked[0] ?? one.summary,
      }),
    ),
    ...(left.length === 0 && classification === undefined ? [message('hpf.no-class')] : []),
  ];
}

/** The class that the record leads to, as the agreement's own definition works it out. */
function classOf(own: readonly AssessmentPart[]): HpfClass | undefined {
  const found = own
    .find(({ obligation, outcome }) => obligation === 'highest-wins' && outcome === 'met')
    ?.because.find(({ fact }) => fact === 'hpf-class')?.value;
  return found === 'no_ai' || found === 'assistive_ai' || found === 'generative_ai' ? found : undefined;
}

/** The class that the signed paper declares, where its recorded wording or scope names one. */
function classIn({ recorded }: EvidencePart): HpfClass | undefined {
  const named = ['wording', 'scope', 'levels'].flatMap((field) => recorded[field] ?? []).join(' ');
  const found = (['no_ai', 'assistive_ai', 'generative_ai'] as const).filter((one) => named.includes(one));
  // “It is not no_ai” declares nothing.
  return found.length === 1 && !/\bnot\b/i.test(named) ? found[0] : undefined;
}

/** In the finished film, as recorded; nothing of it is in doubt once there is a class. */
function isInFilm({ recorded, implied, categories, ahead, otherVersion }: UsePart): boolean {
  if (ahead || otherVersion) return false;
  const said = { ...implied, ...recorded };
  const outside =
    categories.length > 0 && categories.every((id) => isCategory(id) && categoryOf(id).hpf?.class === 'out-of-scope');
  return said['output'] === 'final' && said['stage'] !== 'marketing' && !outside;
}

/** Work on a use that is, or may be, after the day of a paper; an hour of the same day is not looked at. */
function mayBeAfter({ recorded: use }: UsePart, paper: EvidencePart): boolean {
  const given = givenAt(paper);
  return given !== undefined && mayBeLater(word(use['act-date']), given);
}

/** Provisional terms, only where each element's category settles them; the assistive class knows one of them alone. */
function descriptorsOf(uses: readonly UsePart[], classification: HpfClass): readonly string[] | undefined {
  if (classification !== 'generative_ai') return undefined;
  const known = uses.map(({ categories }) => categories.map((id) => (isCategory(id) ? categoryOf(id).hpf : undefined)));
  if (known.some((all) => all.length === 0 || all.includes(undefined))) return undefined;
  const found = [...new Set(known.flat().flatMap((one) => one?.descriptors ?? []))].sort();
  return found.length > 0 ? found : undefined;
}

function elementOf(use: UsePart): HpfElement {
  const summary = word(use.recorded['summary']);
  return {
    use: use.id,
    categories: use.categories,
    ...(summary === undefined ? {} : { summary }),
    scenes: use.scenes,
    digitalSourceType: digitalSourceType(use),
  };
}

function word(value: Recorded[string] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' && value !== 'unknown' ? value : undefined;
}
