import type { Catalogue } from '../../src/core/agreements/catalogue';
import type { OpenQuestion } from '../../src/core/evaluation/assessment';
import { evaluate } from '../../src/core/evaluation/evaluate';
import { factNamed } from '../../src/core/manifest/facts';
import { workStages } from '../../src/core/manifest/fields/kinds';
import { parseManifest } from '../../src/core/manifest/parseManifest';
import { joinProduction } from '../../src/core/production/join';
import { parseScript } from '../../src/core/production/parseScript';
import { english } from '../../src/core/words/words';
import type { UsualSituation } from './scenarioSituations';

type Values = Record<string, string>;

/** What a person fills in, as the manifest would hold it; values are YAML as written. */
interface Written {
  readonly production: Values;
  readonly people: ReadonlyMap<string, Values>;
  use: Values | undefined;
  readonly touched: Values;
  readonly tool: Values;
  readonly decisions: Values[];
}

/** One answer on the way: the question as a person reads it. */
export interface Answer {
  readonly fact: string;
  readonly question: string;
  readonly obligations: readonly string[];
}

/** All answers that a situation takes, and what waits for something else then. */
export interface Played {
  readonly answers: readonly Answer[];
  /** Facts that undecided items still need and that are not asked for yet. */
  readonly putOff: ReadonlySet<string>;
}

const MOST = 60;

/**
 * Answers whatever is asked first with the truth of a situation, from a bare tag on, until nothing is asked any more.
 * Papers stay missing. Throws where a situation does not know the answer. The tag may be another, such as `none`.
 */
export function answerAll(situation: UsualSituation, catalogue: Catalogue, tag = situation.category): Played {
  const written = startOf(situation);
  const answers: Answer[] = [];
  for (;;) {
    const {
      assessments,
      questions: [first],
      profile: [ofProfile],
    } = evaluate(productionOf(situation, written, tag), catalogue, '2026-11-22');
    // The profile is answered when a production is started; it counts for none of its situations.
    if (ofProfile) {
      if (ofProfile.missing.fact in written.production)
        throw new Error(`${situation.name}: ${ofProfile.missing.fact} is asked although it is answered`);
      write(ofProfile, situation, written);
      continue;
    }
    if (!first)
      return {
        answers,
        putOff: new Set(
          assessments.flatMap(({ heldBackBy, missing }) =>
            heldBackBy === undefined ? [] : missing.slice(0, 1).map(({ fact }) => fact),
          ),
        ),
      };
    const {
      missing: { fact },
      text,
      obligations,
    } = first;
    answers.push({
      fact,
      question: typeof text === 'object' && 'code' in text ? english.say(text) : typeof text === 'string' ? text : fact,
      obligations,
    });
    if (answers.length > MOST)
      throw new Error(
        `${situation.name}: no end of questions: ${answers
          .slice(-5)
          .map((one) => one.fact)
          .join(', ')}`,
      );
    write(first, situation, written);
  }
}

function startOf({ people }: UsualSituation): Written {
  return {
    production: {
      title: 'Low Tide',
      agreements: '[sagaftra-tvth, wga-mba, dga]',
      buyer: 'netflix',
      'principal-photography-start': '2026-08-03',
      'time-zone': 'America/Los_Angeles',
    },
    people: new Map<string, Values>([
      ['P-1', { role: 'performer', union: 'sag-aftra', hired: 'yes', living: 'living', ...people?.['P-1'] }],
      ['P-20', { role: 'director', union: 'dga', 'engaged-on': '2026-07-06' }],
      ['P-22', { role: 'writer', union: 'wga', 'contract-date': '2026-06-01' }],
    ]),
    use: undefined,
    touched: {},
    tool: {},
    decisions: [],
  };
}

/** Writes the true answer to a question where the product would write it. */
function write({ missing, agreements, putBy }: OpenQuestion, situation: UsualSituation, written: Written): void {
  const { fact } = missing;
  if (fact === 'record') {
    written.use = { id: 'U-1', scenes: '["1"]', category: situation.category };
    return;
  }
  if (fact === 'tool-used') {
    written.tool['name'] = 'Brightwater';
    return;
  }
  const truth = situation.truth[fact];
  if (truth === undefined)
    throw new Error(
      `${situation.name}: ${fact} is asked for ${agreements.join(', ')}, and its answer is not in the situation`,
    );
  if (missing.kind === 'judgement') {
    const { use, person } = missing.about;
    written.decisions.push({
      question: `[${putBy.map((owner) => `${owner}/${fact}`).join(', ')}]`,
      ...(use === undefined ? {} : { use }),
      ...(person === undefined ? {} : { person }),
      answer: truth,
      by: 'producer',
      on: '2026-11-20',
    });
    return;
  }
  // Whoever relies on no page says so instead of giving it a date.
  if (fact === 'script-dated' && situation.truth['as-scripted'] === 'no') {
    written.touched['as-scripted'] = 'no';
    return;
  }
  switch (factNamed(fact)?.home) {
    case 'production':
      written.production[fact] = truth;
      break;
    case 'person':
      (written.people.get(missing.about.person ?? '') ?? {})[fact] = truth;
      break;
    case 'tool':
      written.tool[fact] = truth;
      break;
    case 'person-in-use':
      written.touched[fact] = truth;
      break;
    case 'use':
      (written.use ?? {})[fact] = truth;
      break;
    default:
      throw new Error(`${situation.name}: ${fact} has no place in this simulation`);
  }
}

function productionOf(
  situation: UsualSituation,
  { production, people, use, touched, tool, decisions }: Written,
  tag: string,
): ReturnType<typeof joinProduction> {
  const persons = situation.touches === undefined ? '[]' : `[${flow({ person: situation.touches, ...touched })}]`;
  const text = [
    `production: ${flow(production)}`,
    'people:',
    ...[...people].map(([id, values]) => `  - ${flow({ id, ...values })}`),
    ...(use
      ? [
          'uses:',
          `  - ${flow({ ...use, people: persons, ...(Object.keys(tool).length > 0 ? { tool: flow(tool) } : {}) })}`,
        ]
      : []),
    'vendors: []',
    ...declared(situation),
    ...(decisions.length > 0 ? ['decisions:', ...decisions.map((one) => `  - ${flow(one)}`)] : []),
  ].join('\n');
  const manifest = parseManifest('production.slate.yaml', text);
  if (manifest.problems.length > 0)
    throw new Error(`${situation.name}: ${manifest.problems.map(({ message }) => english.say(message)).join(' ')}`);
  return joinProduction({
    folder: '',
    manifests: [manifest],
    scripts: [parseScript('script.fountain', `INT. BOATHOUSE - DAY #1#\n\n[[ai: ${tag}]]\n`)],
  });
}

/** Whoever records one use has looked at the rest of the scene too: at the other stages there is none. */
function declared({ truth }: UsualSituation): readonly string[] {
  const stages = workStages.filter((stage) => stage !== truth['stage']);
  return ['declarations:', `  - { scenes: ["1"], stages: [${stages.join(', ')}], by: producer, on: 2026-11-20 }`];
}

function flow(values: Values): string {
  return `{ ${Object.entries(values)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')} }`;
}
