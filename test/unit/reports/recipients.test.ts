import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { builtInRecipients } from '../../../src/recipients/index';
import { evaluate } from '../../../src/core/evaluation/evaluate';
import { fields } from '../../../src/core/manifest/fields';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { joinProduction } from '../../../src/core/production/join';
import { parseScript } from '../../../src/core/production/parseScript';
import { makeReport } from '../../../src/core/reports/makeReport';
import { documentMarkdown } from '../../../src/core/reports/markdown';
import { recipientNamed } from '../../../src/core/reports/tailored/allRecipients';
import { answersFor, type Answers } from '../../../src/core/reports/tailored/answers';
import { answersDocument } from '../../../src/core/reports/tailored/answersDocument';
import { parseRecipient } from '../../../src/core/reports/tailored/parseRecipient';
import { statementDocument } from '../../../src/core/reports/tailored/statementDocument';
import { english } from '../../../src/core/words/words';
import { builtInCatalogue } from '../../support/sample';
import { withEdit } from '../../support/withEdit';

const known = readdirSync('src/recipients')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((path) => ({ path, ...parseRecipient({ text: readFileSync(`src/recipients/${path}`, 'utf8') }) }));
const factNames = new Set([fields.use, fields['person-in-use'], fields.person].flatMap((table) => Object.keys(table)));
const shownNames = new Set([...factNames, ...Object.keys(fields.tool).map((name) => `tool-${name}`)]);

describe('the recipients that come with the program', () => {
  it('are those of their folder, as a reading of their files has them', () => {
    assert.deepEqual(
      builtInRecipients(),
      known.map(({ value }) => value),
    );
    assert.ok(known.length > 0);
  });

  for (const { path, value, problems } of known) {
    it(`${path} asks by what the agreement and the field table know`, () => {
      assert.deepEqual(problems, []);
      assert.ok(value);
      assert.equal(`${value.id}.yaml`, path);
      const entries = builtInCatalogue.entries.filter(
        ({ agreement }) => agreement.id === value.agreement || agreement.family === value.agreement,
      );
      assert.ok(entries.length > 0, value.agreement);
      const obligations = new Set(entries.flatMap(({ agreement }) => agreement.obligations.map(({ id }) => id)));
      assert.deepEqual(
        value.asks.flatMap((ask) => ask.obligations).filter((id) => !obligations.has(id)),
        [],
      );
      const selections = value.asks.flatMap(({ uses, people }) => [uses ?? [], people ?? []].flat());
      assert.deepEqual(
        selections
          .flatMap(({ which }) => which.flatMap((one) => [...one.keys()]))
          .filter((fact) => !factNames.has(fact)),
        [],
      );
      assert.deepEqual(
        selections.flatMap(({ show }) => show).filter((column) => !shownNames.has(column)),
        [],
      );
      assert.deepEqual(
        value.asks.flatMap(({ production }) => production).filter((field) => !(field in fields.production)),
        [],
      );
      assert.equal(new Set(value.asks.map(({ id }) => id)).size, value.asks.length);
      assert.ok(
        value.about !== '' &&
          value.signs.length > 0 &&
          value.asks.every(({ ask, cite }) => ask !== '' && cite !== undefined),
      );
    });
  }

  it('ask with words that their facts can have', () => {
    const tables: readonly {
      readonly [name: string]: { readonly type: string; readonly values?: readonly string[] };
    }[] = [fields.use, fields['person-in-use'], fields.person];
    const wrong = known.flatMap(({ value }) =>
      (value?.asks ?? []).flatMap(({ id, uses, people }) =>
        [uses ?? [], people ?? []].flat().flatMap(({ which }) =>
          which.flatMap((one) =>
            [...one].flatMap(([fact, words]) => {
              const field = tables.map((table) => table[fact]).find((found) => found !== undefined);
              const values = field?.type === 'yes-no' ? ['yes', 'no'] : field?.values;
              return words.filter((word) => values && !values.includes(word)).map((word) => `${id} ${fact} ${word}`);
            }),
          ),
        ),
      ),
    );
    assert.deepEqual(wrong, []);
  });
});

const SCRIPT = 'INT. HALL - DAY #1#\n\nWords.\n\nINT. STAIR - DAY #2#\n\nMore words.\n';
const SCENES = `declarations:
  - { scenes: ['1'], stages: [development, shoot, post, delivery], by: producer, on: 2026-11-01 }
  - { scenes: ['2'], stages: [development, prep, shoot, post, delivery], by: producer, on: 2026-11-01 }
`;
const DECLARED = `${SCENES}vendors: []\n`;

function answers(
  name: string,
  manifest: string,
): { readonly answers: Answers; readonly text: string; readonly statement: string } {
  const recipient = recipientNamed(name, builtInRecipients(), builtInCatalogue);
  assert.ok(recipient);
  const production = joinProduction({
    folder: '',
    manifests: [parseManifest('a.slate.yaml', manifest)],
    scripts: [parseScript('a.fountain', SCRIPT)],
  });
  const report = makeReport(
    production,
    evaluate(production, builtInCatalogue, '2026-11-22'),
    builtInCatalogue,
    { tool: { name: 'AI Slate', version: '9.9.9' }, only: [recipient.agreement] },
    english,
  );
  const found = answersFor(recipient, report);
  return {
    answers: found,
    text: documentMarkdown(answersDocument(found, report, english)),
    statement: documentMarkdown(statementDocument(report, found, english)),
  };
}

function manifest(use: string, more = DECLARED): string {
  return `production: { title: The Long Stair, agreements: [globes84, hpf, sagaftra-tvth] }\nuses: [{ id: U-1, scenes: ['1'], category: concept-art, summary: Stairs in fog., ${use} }]\n${more}`;
}

const given = ({ answers: found }: { readonly answers: Answers }, id: string): unknown =>
  found.asks.find((ask) => ask.id === id)?.answer;

describe('answers to a recipient', () => {
  it('are not the same for whoever asks about the whole production and whoever asks about the finished film', () => {
    const unseen = manifest('generative: yes, output: none, stage: prep, people: []');
    assert.equal(given(answers('globes84', unseen), 'generative-anywhere'), 'yes');
    assert.equal(given(answers('hpf', unseen), 'in-the-film'), 'no');
  });

  it('leave what sells the work outside of what is asked about the completed work', () => {
    const trailer = (said: string): string =>
      withEdit(
        manifest('generative: no, output: none, stage: prep, people: []'),
        'people: [] }]',
        `people: [] }, { id: U-9, category: other, generative: yes, ${said} people: [] }]`,
      );
    assert.equal(given(answers('globes84', trailer('stage: marketing,')), 'generative-anywhere'), 'no');
    assert.equal(given(answers('globes84', trailer('output: marketing, stage: post,')), 'generative-anywhere'), 'no');
    assert.equal(given(answers('globes84', trailer('output: final, stage: post,')), 'generative-anywhere'), 'yes');
    assert.equal(given(answers('globes84', trailer('output: final,')), 'generative-anywhere'), 'unknown');
    // What is said to be both is put right first.
    assert.equal(
      given(answers('globes84', trailer('output: final, stage: marketing,')), 'generative-anywhere'),
      'unknown',
    );
  });

  it('are not known while a scene, a vendor or the fact is', () => {
    const no = 'generative: no, output: none, stage: prep, people: []';
    assert.equal(given(answers('globes84', manifest(no)), 'generative-anywhere'), 'no');
    assert.equal(given(answers('globes84', manifest(no, '')), 'generative-anywhere'), 'unknown');
    assert.equal(
      given(answers('globes84', manifest(no, `${SCENES}vendors: [{ id: V-1 }]\n`)), 'generative-anywhere'),
      'unknown',
    );
    assert.equal(given(answers('globes84', manifest('output: none, people: []')), 'generative-anywhere'), 'unknown');
  });

  it('show a use that may belong there, and say that it is not recorded whether', () => {
    const { answers: found, text } = answers('globes84', manifest('output: none, people: []'));
    assert.deepEqual(
      found.asks[0]?.rows.map(({ use, sure }) => [use, sure]),
      [['U-1', false]],
    );
    assert.match(text, /\| U-1 \| 1 \|.*\| not recorded whether \|/);
  });

  it('take what a bare tag lets one assume for no record', () => {
    const production = joinProduction({
      folder: '',
      manifests: [parseManifest('a.slate.yaml', 'production: { title: A, agreements: [globes84] }')],
      scripts: [parseScript('a.fountain', 'INT. HALL - DAY #1#\n\n[[ai: generative-vfx]]\n\nWords.\n')],
    });
    const recipient = recipientNamed('globes84', builtInRecipients(), builtInCatalogue);
    assert.ok(recipient);
    const report = makeReport(
      production,
      evaluate(production, builtInCatalogue, '2026-11-22'),
      builtInCatalogue,
      { tool: { name: 'AI Slate', version: '9.9.9' }, only: ['globes84'] },
      english,
    );
    assert.equal(answersFor(recipient, report).asks[0]?.answer, 'unknown');
  });

  it('hold nothing that this recipient does not ask', () => {
    const { text } = answers(
      'wga-mba',
      manifest('generative: yes, modality: [image], output: none, stage: prep, people: []'),
    );
    assert.doesNotMatch(text, /Stairs in fog|U-1/);
  });

  it('say that the obligations were not judged where the agreement is not listed', () => {
    const { text } = answers('netflix-genai', manifest('generative: yes, output: none, stage: prep, people: []'));
    assert.match(text, /not checked for this production/);
    assert.match(text, /\*\*Yes, according to the record\.\*\*/);
  });

  it('follow the obligations of an agreement that nobody has written questions for', () => {
    const { answers: found } = answers('iatse-ba-2024', 'production: { title: A, agreements: [iatse-ba] }\n');
    const entry = builtInCatalogue.byId.get('iatse-ba-2024');
    assert.deepEqual(
      found.asks.map(({ id }) => id),
      entry?.agreement.obligations.map(({ id }) => id),
    );
  });

  it('are signed by whom the recipient names, on one page with the hash of the record', () => {
    const { statement, answers: found } = answers('globes84', manifest('generative: yes, output: none, people: []'));
    assert.match(statement, /The submitting company signs the disclosure\./);
    assert.ok(statement.includes(found.inputsSha256));
    assert.ok(statement.split('\n').length < 60);
  });

  it('escape what somebody wrote', () => {
    const { text } = answers(
      'globes84',
      withEdit(
        manifest('generative: yes, output: none, people: []'),
        'Stairs in fog.',
        "'<b>|x|</b> [l](javascript:1)'",
      ),
    );
    assert.doesNotMatch(text, /(?<!\\)<b|(?<!\\)\]\(javascript/);
  });
});
