import { daysOf, laterFirst } from '../text/moments';
import type { Agreement, Example, Obligation } from '../agreements/agreement';
import { loadCatalogue } from '../agreements/catalogue';
import { parseTags } from '../disclosure/parseTags';
import { parseScreenplay } from '../fountain/parseScreenplay';
import { factNamed } from '../manifest/facts';
import type { Field, RecordKind } from '../manifest/field';
import { fields } from '../manifest/fields';
import type { Evidence, Records, RecordOf, Request } from '../manifest/manifest';
import type { PersonOfUse, Production, SceneRecord, Use } from '../production/production';
import type { Assessment } from './assessment';
import { judge } from './judge';
import { Situation } from './scope';

const AT = { file: '', path: [] } as const;

/**
 * Judges the situation of an example in an agreement file: its facts stand in an otherwise empty production that is
 * listed, covered and within the term; the person in it is a living adult unless the example says otherwise. Undefined
 * where the obligation says nothing.
 */
export function judgeExample(
  example: Example,
  obligation: Obligation,
  agreement: Agreement,
  asOf: string,
): Assessment | undefined {
  const homes = new Map<string, Record<string, unknown>>();
  const given = new Map<string, readonly string[]>();
  const own = new Set([...agreement.definitions.keys(), ...agreement.questions.keys()]);
  for (const [name, values] of [...defaults, ...example.given]) {
    const fact = factNamed(name);
    if (!fact || fact.workedOut || own.has(name)) given.set(name, values);
    else homes.set(fact.home, { ...homes.get(fact.home), [name]: written(fact.field, values) });
  }
  const papers = example.evidence.map(evidenceRecord);
  const asked = papers.some((paper) => paper.kind === 'request')
    ? [record<'request'>({ obligation: `${agreement.id}/${obligation.id}` })]
    : [];
  // An example shows a document of any day, so it is judged when its last document is there.
  const dates = papers.flatMap((paper) => paper['given-at'] ?? []).filter((date) => date !== 'unknown');
  const [lastDay] = [asOf, ...dates.flatMap((date) => daysOf(date)?.last ?? [])].sort(laterFirst);
  const situation = new Situation(exampleProduction(homes, papers, asked), loadCatalogue([]), lastDay ?? asOf, given);
  const [scope] = situation.subjects(obligation.level);
  return (
    scope &&
    judge(
      withTerm(obligation, example),
      { agreement: { ...agreement, term: ALWAYS, covers: {} }, scope },
      { hasSuccessor: false, hasOtherTerms: false },
    )
  );
}

const ALWAYS = { by: [] } as const;

/** An obligation's own term counts only in examples that give a date it may go by. */
function withTerm(obligation: Obligation, example: Example): Obligation {
  return obligation.term?.by.some((name) => example.given.has(name)) ? obligation : { ...obligation, term: ALWAYS };
}

const defaults: readonly (readonly [string, readonly string[]])[] = [
  ['living', ['living']],
  ['minor', ['no']],
];

/** A flat value as the manifest would hold it. */
function written(field: Field, values: readonly string[]): unknown {
  return field.type === 'many' ||
    field.type === 'texts' ||
    field.type === 'regions' ||
    field.type === 'references' ||
    field.type === 'scenes' ||
    field.type === 'dates'
    ? values
    : values[0];
}

function evidenceRecord(facts: ReadonlyMap<string, readonly string[]>): Evidence {
  const table: { readonly [name: string]: Field } = fields.evidence;
  const values = [...facts].map(([name, words]) => {
    if (name === 'scenes') return [name, words.map((scene) => ({ scene, at: AT }))] as const;
    return [name, table[name] ? written(table[name], words) : words[0]] as const;
  });
  return record<'evidence'>(Object.fromEntries(values));
}

function record<Kind extends RecordKind>(values: Record<string, unknown>): RecordOf<Kind> {
  return { ...values, at: AT } as unknown as RecordOf<Kind>;
}

/** One scene, one use, one person, one session, one transfer, with the example's facts and papers on each. */
function exampleProduction(
  homes: ReadonlyMap<string, Record<string, unknown>>,
  evidence: readonly Evidence[],
  requests: readonly Request[],
): Production {
  const home = (name: string): Record<string, unknown> => homes.get(name) ?? {};
  const person = record<'person'>({ ...home('person'), id: 'P' });
  const personOfUse: PersonOfUse = {
    id: 'P',
    person,
    record: record<'person-in-use'>({ ...home('person-in-use'), person: 'P' }),
  };
  const tool = record<'tool'>(home('tool'));
  const screenplay = parseScreenplay('INT. EXAMPLE - DAY #1#\n');
  const [scene] = screenplay.scenes;
  const script = { path: '', screenplay, tags: parseTags(screenplay).value, problems: [] };
  const scenes: SceneRecord[] = [];
  const use: Use = {
    id: 'U',
    record: record<'use'>({ ...home('use'), id: 'U' }),
    tags: [],
    shots: [],
    categories: [],
    bare: false,
    scenes,
    people: [personOfUse],
    peopleUnrecorded: false,
    tool,
    place: { kind: 'record', record: AT },
  };
  const nothing = (): string => '';
  if (scene)
    scenes.push({
      name: '1',
      listedAs: '1',
      alike: 1,
      script,
      scene,
      tags: [],
      uses: [use],
      shots: [],
      noneDeclared: [],
      signOffs: [],
      textFingerprint: nothing,
      recordFingerprint: nothing,
    });
  const records: Records = {
    scripts: [],
    versions: [],
    people: [person],
    vendors: [],
    tools: [],
    shots: [],
    uses: [],
    evidence,
    declarations: [],
    requests,
    decisions: [],
    waivers: [],
    accepted: [],
    'sign-offs': [],
    schedule: [record<'session'>({ ...home('session'), id: 'S', people: ['P'] })],
    transfers: [record<'transfer'>({ ...home('transfer'), id: 'T' })],
    renumbered: new Map(),
  };
  return {
    folder: '',
    record: record<'production'>({ title: 'Example', ...home('production') }),
    manifests: [],
    scripts: [script],
    records,
    scenes,
    uses: [use],
    wholeScriptTags: [],
    findings: [],
    unread: [],
    findScene: (name) => scenes.find((one) => one.name === name),
  };
}
