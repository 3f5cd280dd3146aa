import assert from 'node:assert/strict';
import { alikeQuestions, answerAll } from '../../../../src/core/features/edits/alike';
import { decide } from '../../../../src/core/features/edits/answer';
import { foldAlike } from '../../../../src/core/features/foldAlike';
import { provideDiagnostics } from '../../../../src/core/features/diagnostics';
import type { JudgedProduction } from '../../../../src/core/judged/judgedProduction';
import type { OpenQuestion } from '../../../../src/core/evaluation/assessment';
import { english } from '../../../../src/core/words/words';
import { builtInCatalogue } from '../../../support/sample';
import { judgedFiles, judgedSample } from '../judged';
import { after } from './plans';

const agreements = '[netflix-genai, dga, wga, sagaftra-tvth]';

/** So many uses, in a scene each, by two tools and two vendors in turn. */
function show(count: number, scenes = count): JudgedProduction {
  const numbers = Array.from({ length: scenes }, (_, index) => index + 1);
  return judgedFiles(
    {
      'show/a.fountain': numbers.map((n) => `INT. ROOM ${n} - DAY #${n}#\n\nRain.\n`).join('\n'),
      'show/production.slate.yaml': `production: { title: The Long Fall, agreements: ${agreements} }
people:
  - { id: P-1, name: Mara Quill, role: director }
vendors:
  - { id: V-1, name: Kestrel Row }
  - { id: V-2, name: Tenfold }
tools:
  - { id: T-1, name: Lumen Matte }
  - { id: T-2, name: Grainworks }
uses:
${numbers
  .slice(0, count)
  .map(
    (n) =>
      `  - { id: U-${n}, scenes: [${n}], category: ${n % 3 === 0 ? 'previs' : 'set-extension'}, tool: T-${(n % 2) + 1}, vendor: V-${(n % 2) + 1}, people: [] }\n`,
  )
  .join('')}`,
    },
    builtInCatalogue,
  );
}

const about = ({ missing }: OpenQuestion): string => missing.about.use ?? '';

describe('one answer for many', () => {
  const judged = show(6);
  const question = judged.evaluation.questions.find(
    ({ missing, text }) =>
      missing.about.use === 'U-1' &&
      missing.kind === 'fact' &&
      judged.evaluation.questions.filter((one) => JSON.stringify(one.text) === JSON.stringify(text)).length > 3,
  );
  assert.ok(question);

  it('is offered for the other uses of the tool, of the vendor, of the category, and for all that ask it', () => {
    const groups = alikeQuestions(question, judged);
    for (const { by, text, questions } of groups) {
      assert.ok(questions.every(({ missing }) => missing.fact === question.missing.fact));
      assert.ok(!questions.includes(question));
      const uses: readonly string[] = questions.map(about);
      if (by === 'tool') {
        assert.deepEqual(uses.toSorted(), ['U-3', 'U-5']);
        assert.equal(english.say(text), 'Also for the other 2 uses of Grainworks');
      }
    }
    assert.ok(groups.some(({ by }) => by === 'tool'));
    assert.equal(new Set(groups.map(({ questions }) => questions.map(about).join())).size, groups.length);
  });

  it('is written for all of them in one step, and asked of none of them again', () => {
    const all = [question, ...(alikeQuestions(question, judged).at(-1)?.questions ?? [])];
    const texts = after(answerAll(all, ['unknown'], judged));
    const written = texts['show/production.slate.yaml'] ?? '';
    assert.equal(written.split(`${question.missing.fact}: unknown`).length - 1, all.length);
  });

  it('is not offered for another question', () => {
    const alone = show(1);
    for (const one of alone.evaluation.questions) assert.deepEqual(alikeQuestions(one, alone), []);
  });

  it('becomes a decision for each of them, in one step', () => {
    const kings = judgedSample('gutter-kings');
    const first = kings.evaluation.questions.find(
      (one) => one.missing.kind === 'judgement' && alikeQuestions(one, kings).length > 0,
    );
    assert.ok(first);
    const all = [first, ...(alikeQuestions(first, kings).at(-1)?.questions ?? [])];
    const [text = ''] = Object.values(after(decide(all, { answer: 'yes', by: 'P-1', on: '2026-11-22' }, kings)));
    const before = kings.production.manifests.find(({ path }) => path.includes('production'))?.text ?? '';
    const answers = (written: string): number => written.split(/^ +answer:/mu).length;
    assert.ok(all.length > 1);
    assert.equal(answers(text) - answers(before), all.length);
  });
});

describe('a fact of a tool, a document or a person', () => {
  it('is asked once, in however many uses it stands', () => {
    const { evaluation } = judgedSample('the-tidewall');
    const ofDocument = evaluation.questions.filter(({ missing }) => missing.about.evidence === 'E-2');
    assert.deepEqual(
      ofDocument.map(({ missing }) => missing.fact),
      ['expires'],
    );
    const waiting = new Set(ofDocument.flatMap((one) => one.waiting.map(({ subject }) => subject.use)));
    assert.ok(waiting.size > 1);
  });
});

describe('the Problems list of a production’s first day', () => {
  const shown = (judged: JudgedProduction) => [...provideDiagnostics(judged).values()].flatMap((all) => foldAlike(all));

  it('of 220 scenes with 55 uses is a screenful', () => {
    const lines = shown(show(55, 220)).filter(({ severity }) => severity !== 'hint');
    assert.ok(
      lines.length <= 30,
      `${lines.length} lines:\n${lines.map(({ message }) => english.say(message)).join('\n')}`,
    );
  });

  it('of 55 tags without a record is one line', () => {
    const tags = Array.from(
      { length: 55 },
      (_, n) => `INT. ROOM ${n} - DAY #${n + 1}#\n\n[[ai: ${n % 2 === 0 ? 'crowd' : 'generative-vfx'}]]\n`,
    ).join('\n');
    const judged = judgedFiles(
      { 'a.fountain': tags, 'production.slate.yaml': `production: { title: X, agreements: ${agreements} }\n` },
      builtInCatalogue,
    );
    const lines = shown(judged).filter(({ code }) => code === 'question.record');
    assert.equal(lines.length, 55);
    assert.deepEqual(
      lines.filter(({ severity }) => severity !== 'hint').map(({ message }) => english.say(message)),
      ['Tagged scenes have no details yet. Add them. · 55 records'],
    );
  });

  it('leaves alone what is asked of one record only', () => {
    const all = [...provideDiagnostics(show(1)).values()].flat();
    assert.deepEqual(
      foldAlike(all).map(({ message }) => message),
      all.map(({ message }) => message),
    );
  });
});
