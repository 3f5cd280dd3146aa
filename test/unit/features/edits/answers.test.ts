import assert from 'node:assert/strict';
import { builtInCatalogue } from '../../../support/sample';
import { readFileSync, readdirSync } from 'node:fs';
import { loadCatalogue } from '../../../../src/core/agreements/catalogue';
import {
  answerQuestion,
  answerWay,
  decide,
  findQuestion,
  nextQuestion,
  questionRef,
} from '../../../../src/core/features/edits/answer';
import { judgeProduction, type JudgedProduction } from '../../../../src/core/judged/judgedProduction';
import type { OpenQuestion } from '../../../../src/core/evaluation/assessment';
import { spoken } from '../../../../src/core/features/spoken';
import { english } from '../../../../src/core/words/words';
import { agreementFile } from '../../../support/evaluation';
import { judgedFiles } from '../judged';
import { productionOf } from '../../production/productionOf';
import { added, after, files, production } from './plans';
import { someOf } from '../../../support/runs';
import { withEdit } from '../../../support/withEdit';

const manifest = 'show/production.slate.yaml';

function asked(judged: JudgedProduction, fact: string, about = ''): OpenQuestion {
  const question = findQuestion(judged, fact, about);
  assert.ok(question, judged.evaluation.questions.map((one) => questionRef(one).join(' ')).join('\n'));
  return question;
}

function values(judged: JudgedProduction, question: OpenQuestion): readonly string[] {
  const way = answerWay(question, judged);
  return way.kind === 'choice' ? way.choices.map(({ value }) => value) : [way.kind];
}

const bare = 'INT. HALL - DAY #1#\n\n[[ai: generative-vfx; use: U-001]]\n\nA wall.\n';
const manifestWith = (facts: string) =>
  `production:\n  title: The Long Fall\n  agreements: [quill-rider]\nuses:\n  - id: U-001 # the wall\n    scenes: [1]\n    category: crowd\n${facts}`;

describe('a question', () => {
  it('offers the words that its field takes, and writes the one chosen into the record', () => {
    const judged = production({ 'show/long-fall.fountain': bare, [manifest]: manifestWith('    people: []\n') });
    const question = asked(judged, 'generative', 'U-001');
    assert.deepEqual(values(judged, question), ['yes', 'no']);
    assert.deepEqual(added(answerQuestion(question, ['yes'], judged), manifest), ['    generative: yes']);
  });

  it('checks what is typed as the manifest would', () => {
    const judged = production({
      'show/long-fall.fountain': bare,
      [manifest]: manifestWith('    people: []\n    generative: yes\n    evidence: [{ kind: notice, to: [buyer] }]\n'),
    });
    const question = judged.evaluation.questions.find(({ missing }) => missing.fact === 'given-at');
    assert.ok(question);
    const way = answerWay(question, judged);
    assert.ok(way.kind === 'typed');
    assert.ok(way.typed.fault('next week'));
    assert.equal(way.typed.fault('2026-10-20T09:00'), undefined);
    assert.match(
      after(answerQuestion(question, ['2026-10-20'], judged))[manifest] ?? '',
      /\{ kind: notice, to: \[buyer\], given-at: 2026-10-20 \}/,
    );
  });

  it('about a bare tag is answered by starting its record', () => {
    const judged = production();
    const [use] = judged.production.uses.filter((one) => one.bare);
    const question = asked(judged, 'record', use?.id);
    assert.equal(
      spoken(
        english,
        (answerWay(question, judged) as { choices: readonly { label: string }[] }).choices[0]?.label ?? '',
      ),
      'Start the record U-002 in the manifest',
    );
    assert.deepEqual(Object.keys(after(answerQuestion(question, ['yes'], judged))).sort(), Object.keys(files).sort());
  });

  it('whom a use touches takes people on record, a new name, and nobody', () => {
    const text = withEdit(bare, 'generative-vfx', 'de-aging');
    const judged = judgedFiles(
      {
        'a.fountain': text,
        'production.slate.yaml':
          'production:\n  title: The Long Fall\n  agreements: [sagaftra-tvth]\n  principal-photography-start: 2026-08-01\npeople:\n  - { id: P-7, name: Mara Quill, role: performer }\nuses:\n  - { id: U-001, scenes: [1], category: de-aging }\n',
      },
      builtInCatalogue,
    );
    const question = asked(judged, 'people', 'U-001');
    assert.deepEqual(values(judged, question), ['none', 'P-7']);
    const path = 'production.slate.yaml';
    assert.match(after(answerQuestion(question, ['none'], judged))[path] ?? '', /category: de-aging, people: \[\] \}/);
    const named = after(answerQuestion(question, ['P-7', 'Ana Poole'], judged))[path] ?? '';
    assert.match(named, /\n {2}- id: P-8\n {4}name: Ana Poole\n/);
    assert.match(named, /people: \[P-7, P-8\] \}/);
  });

  it('which agreements apply takes several, and is written at the production', () => {
    const judged = judgedFiles({
      'a.fountain': bare,
      'production.slate.yaml': 'production: { title: The Long Fall }   # day one\n',
    });
    const question = asked(judged, 'agreements');
    assert.deepEqual(values(judged, question), ['quill-rider']);
    assert.equal(
      after(answerQuestion(question, ['quill-rider'], judged))['production.slate.yaml'],
      'production: { title: The Long Fall, agreements: [quill-rider] }   # day one\n',
    );
  });

  it('that the rules leave to a person becomes a decision with who, when and why', () => {
    const judged = sampleOf('gutter-kings');
    const question = judged.evaluation.questions.find(({ missing }) => missing.fact === 'judged-as-scripted');
    assert.ok(question);
    assert.deepEqual(values(judged, question), ['yes', 'no']);
    const plan = decide(
      [question],
      { answer: 'no', by: 'P-24', on: '2026-11-22', why: 'The page: it says "thirty-two".' },
      judged,
    );
    assert.deepEqual(
      added(plan, 'samples/gutter-kings/production.slate.yaml').map((line) => line.trim()),
      [
        '- question: sagaftra-tvth/judged-as-scripted',
        `use: ${question.missing.about.use ?? ''}`,
        `person: ${question.missing.about.person ?? ''}`,
        'answer: no',
        'by: P-24',
        'on: 2026-11-22',
        'why: "The page: it says \\"thirty-two\\"."',
      ],
    );
  });

  it('that two agreements put in the same words becomes one decision that names both, or the one that is chosen', () => {
    const duty =
      '  - { id: duty, cite: clause 1, summary: A duty., level: use, kind: notice, confidence: high, sources: [R1], when: { judged-small: no }, requires: { what: a notice, evidence: [notice] } }\n';
    const guild = (name: string): string =>
      withEdit(
        withEdit(
          agreementFile(duty, 'questions: { judged-small: { level: use, ask: Is the change small? } }'),
          'agreement: rider',
          `agreement: ${name}`,
        ),
        'family: riders\n',
        '',
      );
    const riders = loadCatalogue(
      ['harbour-rider', 'lantern-rider'].map((name) => ({ path: `agreements/${name}.yaml`, text: guild(name) })),
    );
    const judged = judgeProduction(
      productionOf({
        'a.fountain': withEdit(bare, 'U-001', 'U-1'),
        'production.slate.yaml':
          'production: { title: The Long Fall, agreements: [harbour-rider, lantern-rider] }\nuses:\n  - { id: U-1, scenes: ["1"], category: de-aging, people: [] }\n',
      }),
      riders,
      '2026-11-22',
    );
    const question = asked(judged, 'judged-small', 'U-1');
    const told = { answer: 'no', by: 'Ana Poole', on: '2026-11-22' };
    const lineOf = (plan: ReturnType<typeof decide>): string | undefined =>
      /question: .*/.exec(after(plan)['production.slate.yaml'] ?? '')?.[0];
    assert.equal(
      lineOf(decide([question], told, judged)),
      'question: [harbour-rider/judged-small, lantern-rider/judged-small]',
    );
    assert.equal(
      lineOf(decide([question], { ...told, under: ['lantern-rider'] }, judged)),
      'question: lantern-rider/judged-small',
    );
    assert.equal(findQuestion(judged, 'judged-small', 'U-1', 'lantern-rider'), question);
    assert.ok('refused' in decide([question], { ...told, under: ['quill-rider'] }, judged));
  });

  it('is followed by one about the same use, and never by one that was passed over', () => {
    const judged = sampleOf('gutter-kings');
    const [first] = judged.evaluation.questions.filter(({ missing }) => missing.about.use !== undefined);
    assert.ok(first);
    const next = nextQuestion(judged, first, new Set([questionRef(first).join('\n')]));
    assert.ok(next);
    assert.notEqual(next, first);
    const all = new Set(judged.evaluation.questions.map((one) => questionRef(one).join('\n')));
    assert.equal(nextQuestion(judged, first, all), undefined);
  });

  it('of every sample can be answered, or leads somewhere; every answer on offer is written and read back without a fault', () => {
    for (const name of ['gutter-kings', 'the-tidewall', 'the-orangery']) {
      const judged = sampleOf(name);
      for (const question of someOf(judged.evaluation.questions, 4)) {
        const way = answerWay(question, judged);
        if (way.kind !== 'choice') continue;
        for (const { value } of way.choices.slice(0, 2)) {
          const plan =
            question.missing.kind === 'fact'
              ? answerQuestion(question, [value], judged)
              : decide([question], { answer: value, by: 'Ana Poole', on: '2026-11-22' }, judged);
          const texts = { ...textsOfSample(name), ...after(plan) };
          const now = judgeProduction(productionOf(texts), judged.catalogue, judged.evaluation.asOf);
          assert.equal(
            findQuestion(now, ...questionRef(question)),
            undefined,
            `${name} ${questionRef(question).join(' ')} ${value}`,
          );
          assert.deepEqual(problemsOf(now), problemsOf(judged));
        }
      }
    }
  });
});

function problemsOf({ production: { manifests } }: JudgedProduction): readonly string[] {
  return manifests.flatMap(({ problems }) => problems.map(({ message }) => message.code));
}

function textsOfSample(name: string): { readonly [path: string]: string } {
  const names = readdirSync(`samples/${name}`).filter((file) => /\.(fountain|slate\.yaml)$/.test(file));
  return Object.fromEntries(
    names.map((file) => [`samples/${name}/${file}`, readFileSync(`samples/${name}/${file}`, 'utf8')]),
  );
}

function sampleOf(name: string): JudgedProduction {
  return judgedFiles(textsOfSample(name), builtInCatalogue);
}
