import { LineIndex } from '../../src/core/text/lineIndex';
import { placeSpan } from '../../src/core/manifest/placeSpan';
import { walkRecords } from '../../src/core/manifest/walkRecords';
import type { Scenario } from './scenario';
import { ownerOfRecord, ownerOfUse } from './scenarioOwners';

/*
 * How a scenario says what it expects. At the head of the manifest:
 *
 *   # judges: sagaftra-tvth-2026, netflix-genai    whatever these leave open, ask or forbid must be expected, and nothing else
 *   # as-of: 2027-08-02                            another day than 2026-11-22
 *
 * At the end of a record's first line, or above it:
 *
 *   # expect: sagaftra-tvth-2026/alteration-consent open, sagaftra-tvth-2026/replica-security met
 *   # expect-not: synthetic-notice                 nothing is raised: not required, or nothing said
 *   # asks: performed-the-material                 a question for this fact is put for this record; `# asks-not:` none is
 *
 * Outcomes are those of the product; an information that is triggered is `shown`. The agreement may be left out where
 * only one is judged; an agreement alone is its answer as a whole. In a script the same stands in a note below a tag:
 * `[[expect: alteration-consent needs-facts]]`.
 */

/** One expectation, about one record. */
export interface Expectation {
  readonly word: 'expect' | 'expect-not' | 'asks' | 'asks-not';
  /** `sagaftra-tvth-2026/alteration-consent`, an agreement alone, or a fact. */
  readonly name: string;
  readonly outcome?: string;
  /** The record, as `scenarioOwners` names it. */
  readonly owner: string;
  /** Where it is written: `line 12`. */
  readonly at: string;
}

const NOTE = /# (expect|expect-not|asks|asks-not): ([^#]+)/g;
const SCRIPT_NOTE = /^\[\[(expect|expect-not|asks|asks-not): (.+)\]\]$/;

/** Reads what a scenario expects; throws where a comment belongs to no record. */
export function readExpectations(scenario: Scenario): readonly Expectation[] {
  return [...inManifest(scenario), ...inScript(scenario)];
}

function inManifest(scenario: Scenario): readonly Expectation[] {
  const lines = scenario.manifest.text.split('\n');
  return lines.flatMap((line, index) => {
    const notes = [...line.matchAll(NOTE)];
    if (notes.length === 0) return [];
    const target = line.trim().startsWith('#')
      ? lines.findIndex((one, at) => at > index && !/^\s*(#|$)/.test(one))
      : index;
    const owner = recordAt(scenario, target);
    if (owner === undefined)
      throw new Error(`${scenario.name}, line ${index + 1}: no record that is judged stands here`);
    return notes.flatMap((note) => expectations(scenario, note[1] ?? '', note[2] ?? '', owner, `line ${index + 1}`));
  });
}

/** The record that a line speaks of: of those around it the one that begins last; of several that begin there the outermost. */
function recordAt(scenario: Scenario, line: number): string | undefined {
  const { manifest } = scenario;
  const around = [...walkRecords(manifest)].flatMap(({ record }) => {
    const { start, end } = manifest.lines.range(placeSpan(manifest, record.at.path));
    return start.line <= line && line <= end.line ? [{ path: record.at.path, begins: start.line }] : [];
  });
  const [best] = around.sort((a, b) => b.begins - a.begins || a.path.length - b.path.length);
  if (best) return ownerOfRecord(scenario.production, best.path);
  return manifest.text.split('\n')[line]?.startsWith('production:')
    ? ownerOfRecord(scenario.production, ['production'])
    : undefined;
}

function inScript(scenario: Scenario): readonly Expectation[] {
  const index = new LineIndex(scenario.script);
  return scenario.script.split('\n').flatMap((line, at) => {
    const note = SCRIPT_NOTE.exec(line.trim());
    if (!note) return [];
    const tagged = scenario.production.uses.filter(
      (use) => use.place.kind === 'script' && index.range(use.place.span).start.line < at,
    );
    const use = tagged.at(-1);
    if (!use) throw new Error(`${scenario.name}, script line ${at + 1}: no tag stands above`);
    return expectations(scenario, note[1] ?? '', note[2] ?? '', ownerOfUse(use), `script line ${at + 1}`);
  });
}

function expectations(
  { judges }: Scenario,
  word: string,
  list: string,
  owner: string,
  at: string,
): readonly Expectation[] {
  return list.split(',').map((item) => {
    const [first = '', outcome] = item.trim().split(/\s+/);
    const facts = word.startsWith('asks');
    const name =
      facts || first.includes('/') || judges.includes(first) || judges.length !== 1
        ? first
        : `${judges[0] ?? ''}/${first}`;
    return { word: word as Expectation['word'], name, owner, at, ...(outcome === undefined ? {} : { outcome }) };
  });
}
