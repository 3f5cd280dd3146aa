import assert from 'node:assert/strict';
import type { OpenQuestion } from '../../../src/core/evaluation/assessment';
import { decide } from '../../../src/core/features/edits/answer';
import { english } from '../../../src/core/words/words';
import type * as AskUnder from '../../../src/vscode/features/edits/askUnder';
import type { Shell } from '../../../src/vscode/shell';
import { builtInCatalogue } from '../../support/sample';
import { besideFakeEditor } from '../../support/fakeEditor';
import { added } from '../features/edits/plans';
import { judgedFiles } from '../features/judged';

interface Picked {
  readonly label: string;
  readonly value: readonly string[];
}

/** The labels that were offered, and the one that the person picks. */
const shown = { labels: [] as string[], placeHolder: '', pick: '' };

const window = {
  tabGroups: { activeTabGroup: {} },
  showQuickPick: (items: readonly Picked[], { placeHolder }: { readonly placeHolder: string }) => {
    shown.labels = items.map(({ label }) => label);
    shown.placeHolder = placeHolder;
    return Promise.resolve(items.find(({ label }) => label === shown.pick));
  },
};

const shell = { words: english } as unknown as Shell;
const script = 'INT. FERRY - NIGHT #1#\n\nInes looks younger than she is.\n';
const manifest = (agreements: string, buyer: string) => `production:
  title: Low Tide
  agreements: [${agreements}]
  programme: [fiction]
  principal-photography-start: 2026-08-03
  strikes: []
${buyer}people:
  - { id: P-1, name: Ines Varga, role: performer, union: sag-aftra, hired: yes, living: living, minor: no, contract-date: 2026-06-22 }
uses:
  - { id: U-1, scenes: ["1"], category: de-aging, generative: yes, modality: [video], stage: post, output: final, act-date: 2026-10-05, people: [
      { person: P-1, part: [depicted], performed-the-material: yes, recognizable: yes, as-scripted: yes, purposes: [age], alters-acting: no,
        dubbing: none, age-changed: yes, script-dated: 2026-06-02, performance-date: 2026-08-19 } ] }
`;
const judgedWith = (agreements: string, buyer: string) =>
  judgedFiles({ 'low-tide.fountain': script, 'production.slate.yaml': manifest(agreements, buyer) }, builtInCatalogue);
const all = 'Netflix GenAI guidance, SAG-AFTRA TV/Theatrical 2026: the same answer for each';

describe('a decision that two agreements ask for in the same words', () => {
  let askUnder: typeof AskUnder.askUnder;
  const judged = judgedWith('sagaftra-tvth', '  buyer: netflix\n');
  const question = judged.evaluation.questions.find(({ missing }) => missing.fact === 'judged-as-scripted');

  before(async () => {
    ({ askUnder } = await besideFakeEditor(() => import('../../../src/vscode/features/edits/askUnder'), { window }));
  });

  /** The lines that the decision adds to the manifest once somebody has picked; undefined when they leave. */
  async function written(pick: string): Promise<readonly string[] | undefined> {
    assert.ok(question);
    shown.pick = pick;
    const under = await askUnder(shell, judged, 'Ines Varga', question);
    return (
      under &&
      added(
        decide(
          [question],
          { answer: 'yes', by: 'producer', on: '2026-11-20', why: 'Ages stand in the pages of June.', under },
          judged,
        ),
        'production.slate.yaml',
      )
    );
  }

  const questionLine = (lines: readonly string[] | undefined): string | undefined =>
    lines
      ?.find((one) => one.includes('question:'))
      ?.trim()
      .replace(/^- /, '');

  it('is asked for by name of the agreement, all of them first', async () => {
    await written(all);
    assert.equal(shown.placeHolder, 'For which agreement is this the answer? Each has its own reading of the words.');
    assert.deepEqual(shown.labels, [all, 'Netflix GenAI guidance', 'SAG-AFTRA TV/Theatrical 2026']);
  });

  for (const [pick, line] of [
    [all, 'question: [netflix-genai/judged-as-scripted, sagaftra-tvth/judged-as-scripted]'],
    ['Netflix GenAI guidance', 'question: netflix-genai/judged-as-scripted'],
    ['SAG-AFTRA TV/Theatrical 2026', 'question: sagaftra-tvth/judged-as-scripted'],
  ] as const) {
    it(`is written under what is picked: ${pick}`, async () => assert.equal(questionLine(await written(pick)), line));
  }

  it('is not written when somebody leaves', async () => assert.equal(await written(''), undefined));

  it('asks nothing where one agreement alone puts the question', async () => {
    const one = judgedWith('sagaftra-tvth', '');
    const alone: OpenQuestion | undefined = one.evaluation.questions.find(
      ({ missing }) => missing.fact === 'judged-as-scripted',
    );
    assert.ok(alone);
    shown.labels = [];
    assert.deepEqual(await askUnder(shell, one, 'Ines Varga', alone), ['sagaftra-tvth-2026']);
    assert.deepEqual(shown.labels, []);
  });
});
