import { builtInRecipients } from '../../../src/recipients/index';
import type { Catalogue } from '../../../src/core/agreements/catalogue';
import type { Assessment } from '../../../src/core/evaluation/assessment';
import { evaluate } from '../../../src/core/evaluation/evaluate';
import { subjectKey } from '../../../src/core/evaluation/subject';
import { remains } from '../../../src/core/judged/rank';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { joinProduction } from '../../../src/core/production/join';
import { parseScript } from '../../../src/core/production/parseScript';
import { declareHpf } from '../../../src/core/reports/hpf/declaration';
import { makeReport } from '../../../src/core/reports/makeReport';
import { hasAnswered } from '../../../src/core/reports/parts/people';
import { answersFor } from '../../../src/core/reports/tailored/answers';
import { english } from '../../../src/core/words/words';

/** The texts of a production, by path, with the day on which it is judged. */
export interface Texts {
  readonly files: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue;
  readonly asOf: string;
}

/** Everything that is claimed of a production, each claim with how much it says: the higher, the more a reader may rely on. */
export interface Claims {
  /** By agreement, obligation and subject. */
  readonly items: ReadonlyMap<string, Claim>;
  /** About the production as a whole, and its scenes, vendors and agreements. */
  readonly others: ReadonlyMap<string, Claim>;
  /** Of the problems those that are errors. */
  readonly errors: number;
}

interface Claim {
  readonly strength: number;
  readonly word: string;
  /** Of an item what it is about without its people, and the agreement: by which it is found again where a person is blurred. */
  readonly about?: string;
  readonly agreement?: string;
  /** A duty that all terms of a family share is shown under one of them. */
  readonly family?: string;
}

const recipients = builtInRecipients();

/** What a production of some texts claims. */
export function claimsOf({ files, catalogue, asOf }: Texts): Claims {
  const paths = [...files];
  const production = joinProduction({
    folder: '',
    manifests: paths.filter(([path]) => path.endsWith('.yaml')).map(([path, text]) => parseManifest(path, text)),
    scripts: paths.filter(([path]) => path.endsWith('.fountain')).map(([path, text]) => parseScript(path, text)),
  });
  const evaluation = evaluate(production, catalogue, asOf);
  const report = makeReport(
    production,
    evaluation,
    catalogue,
    { tool: { name: 'AI Slate', version: '9.9.9' } },
    english,
  );
  const declared = declareHpf(report);
  const others: readonly (readonly [string, Claim])[] = [
    ['settled', yesNo(report.verdict.settled)],
    ['the register is complete', yesNo(report.production.registerComplete)],
    ['generative AI', denies(report.production.generative)],
    [
      'HPF class',
      of(
        ['undeclared', 'generative_ai', 'assistive_ai', 'no_ai'],
        'declaration' in declared ? declared.declaration.classification : 'undeclared',
      ),
    ],
    ...report.scenes.map(
      ({ name, status }) =>
        [`scene ${name}`, of(['undeclared', 'unclear', 'declared', 'none', 'omitted'], status)] as const,
    ),
    ...report.vendors.map((vendor) => [`vendor ${vendor.id}`, yesNo(hasAnswered(vendor))] as const),
    ...evaluation.standings.map(
      ({ agreement, standing }) =>
        [`agreement ${agreement}`, { strength: standing === 'does-not-cover' ? 1 : 0, word: standing }] as const,
    ),
    ...recipients.flatMap((recipient) =>
      answersFor(recipient, report).asks.flatMap(({ id, answer }) =>
        answer === undefined ? [] : [[`answer ${recipient.id}/${id}`, denies(answer)] as const],
      ),
    ),
  ];
  return {
    items: new Map(evaluation.assessments.map((one) => [keyOf(one), claimOf(one, asOf, catalogue)])),
    others: new Map(others),
    errors: report.verdict.counts.errors,
  };
}

function keyOf({ agreement, obligation, subject }: Assessment): string {
  return `${agreement}/${obligation ?? ''} ${subjectKey(subject)}`;
}

/**
 * What an item claims: that something is left (the least), that nothing is because the production says so, or that a
 * document shows it or a rule does not ask for it.
 */
function claimOf(one: Assessment, asOf: string, catalogue: Catalogue): Claim {
  const { agreement, obligation, subject, outcome, evidence } = one;
  const family = catalogue.byId.get(agreement)?.agreement.family ?? agreement;
  const about = [family, obligation, subject.level, subject.use, subject.session, subject.transfer].join(' ');
  const strength = remains({ ...one, strength: 'required' }, asOf)
    ? 0
    : outcome === 'met' && evidence.length === 0
      ? 1
      : 2;
  const word =
    outcome === 'met' && evidence.length === 0 ? 'met, stated' : one.accepted ? `${outcome}, accepted` : outcome;
  return { strength, word, about, agreement, family };
}

function yesNo(yes: boolean): Claim {
  return { strength: yes ? 1 : 0, word: yes ? 'yes' : 'no' };
}

/** A no is what needs the whole record; a yes and an open question need less. */
function denies(answer: string): Claim {
  return { strength: answer === 'no' ? 1 : 0, word: answer };
}

function of(weakestFirst: readonly string[], word: string): Claim {
  return { strength: weakestFirst.indexOf(word), word };
}

/**
 * Which claims of the second are stronger than the first had them; an item that has gone without a word is one, where no error is
 * that word. `mayGo`: what made duties is gone, so that only what is said of the production as a whole is compared.
 */
export function strongerClaims(before: Claims, after: Claims, mayGo: boolean): readonly string[] {
  const stronger = (was: Claims['items'], is: Claims['items']): readonly string[] =>
    [...is].flatMap(([key, claim]) => {
      const old = was.get(key);
      return old && claim.strength > old.strength ? [`${key}: ${old.word} → ${claim.word}`] : [];
    });
  return [
    ...(mayGo ? [] : stronger(before.items, after.items)),
    ...stronger(before.others, after.others),
    ...(mayGo || after.errors > before.errors ? [] : gone(before, after)),
  ];
}

/** Items that asked for something and of which nothing is said any more, neither of their subject nor of their agreement. */
function gone(before: Claims, after: Claims): readonly string[] {
  const left = [...after.items.values()].filter(({ strength }) => strength === 0);
  const stillAbout = new Set(left.map(({ about }) => about));
  const asked = new Set(
    left.flatMap(({ about = '', agreement = '', family = '' }) => (about.startsWith(`${family}  `) ? agreement : [])),
  );
  return [...before.items].flatMap(([key, { strength, word, about, agreement = '' }]) =>
    strength > 0 ||
    after.items.has(key) ||
    stillAbout.has(about) ||
    asked.has(agreement) ||
    after.others.get(`agreement ${agreement}`)?.word === 'coverage-unknown'
      ? []
      : [`${key}: ${word} → nothing is said`],
  );
}

/** Every claim in words, sorted: equal for productions that say the same. */
export function wordsOf({ items, others }: Claims): readonly string[] {
  return [...items, ...others].map(([key, { word }]) => `${key}: ${word}`).sort();
}
