import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadCatalogue } from '../../src/core/agreements/catalogue';
import { checkAgreement } from '../../src/core/agreements/checkAgreement';
import { judgeExample } from '../../src/core/evaluation/examples';
import type { JudgedProduction } from '../../src/core/judged/judgedProduction';
import { finalDraftToFountain } from '../../src/core/finaldraft/toFountain';
import { parseManifest } from '../../src/core/manifest/parseManifest';
import { referenceProblems } from '../../src/core/manifest/referenceProblems';
import { parseScript } from '../../src/core/production/parseScript';
import { renderAgreement } from '../../src/core/reports/agreementMarkdown';
import { makeReport } from '../../src/core/reports/makeReport';
import { english } from '../../src/core/words/words';
import { AS_OF, filesOf } from '../unit/reports/show';
import { fieldsOf, lettersOfAll, rendered } from '../unit/reports/formats/rendered';
import { anyArguments, anyFolder, anyWorkbook } from './commandLine';
import { checkEscaped, checkNothingLost, checkProblems, checkSpan } from './checks';
import { tornFile, told } from './finalDraft';
import { agreement, hostile, manifest, script, show, tag, type Show } from './inputs';
import { failingFolder, wholeOrNotAtAll } from './disk';
import { anyCommand, anyRename } from './edits';
import { features } from './features';
import { checkNumbers } from './numbers';
import { judgedShow } from './judgedShow';
import { property, type Property } from './property';
import { weakened } from './weaken/weakened';

function checkScript(path: string, text: string): void {
  const { screenplay, tags, problems } = parseScript(path, text);
  assert.equal(screenplay.text, text);
  checkProblems(problems, text);
  for (const { span } of [...screenplay.elements, ...screenplay.notes, ...screenplay.scenes, ...tags])
    checkSpan(span, text);
}

/** Every assessment says why, points at its clause, and at what is missing where something is. */
function checkExplained({ evaluation, explanations }: JudgedProduction): void {
  for (const assessment of evaluation.assessments) {
    const { agreement: id, obligation, outcome, cite, missing } = assessment;
    const [first] = explanations.of(assessment);
    const name = `${id}/${obligation ?? ''} ${outcome}`;
    assert.ok(first && english.say(first).trim() !== '', `${name} says nothing`);
    assert.ok(obligation === null || cite !== undefined, `${name} has no citation`);
    if (outcome === 'needs-facts' || outcome === 'needs-judgement')
      assert.ok(missing.length > 0, `${name} asks for nothing`);
  }
}

const tool = { name: 'AI Slate', version: '9.9.9' };

async function checkReport(texts: Show): Promise<void> {
  const { production, evaluation, catalogue } = judgedShow(texts);
  for (const redaction of [undefined, 'names', 'strict'] as const) {
    const report = makeReport(production, evaluation, catalogue, { tool, ...(redaction && { redaction }) }, english);
    for (const [format, letters] of await lettersOfAll(report)) checkEscaped(format, letters);
    const cells = (await rendered(report, 'csv')).flatMap(({ content }) => fieldsOf(String(content)).flat());
    assert.deepEqual(
      cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)),
      [],
    );
  }
}

function checkAgreementFile(text: string): void {
  const file = { path: '/show/agreements/lantern-guild.yaml', text };
  const { entries, unreadable } = loadCatalogue([file]);
  for (const { problems } of [...entries, ...unreadable]) checkProblems(problems, text);
  for (const entry of entries) {
    checkProblems(checkAgreement(entry.agreement, entry.written), text);
    checkEscaped('md', renderAgreement(entry, english));
    for (const obligation of entry.agreement.obligations)
      for (const example of obligation.examples) judgeExample(example, obligation, entry.agreement, AS_OF);
  }
}

function checkConversion({ text, words }: { readonly text: string; readonly words: readonly string[] }): void {
  checkScript('a.fdx', text);
  const fountain = finalDraftToFountain(text);
  const upper = fountain.toUpperCase();
  assert.deepEqual(
    words.filter((word) => !upper.includes(word)),
    [],
    fountain,
  );
  const { elements, notes, titlePage } = parseScript('a.fountain', fountain).screenplay;
  const read = JSON.stringify([
    elements.map((one) => one.text),
    notes.map((one) => one.text),
    titlePage.map(({ key, values }) => [key, values]),
  ]).toUpperCase();
  assert.deepEqual(
    words.filter((word) => !read.includes(word)),
    [],
    fountain,
  );
}

/** What holds of any input at all, by name, with how many inputs a run of the tests tries; `npm run fuzz` tries more. */
export const properties: { readonly [name: string]: readonly [runs: number, property: Property] } = {
  'a script is read, and nothing of it is lost': [
    400,
    property(script, (text) => {
      checkScript('a.fountain', text);
      checkNothingLost(parseScript('a.fountain', text).screenplay);
    }),
  ],
  'a tag is read, and what is wrong in it is said': [400, property(tag, (text) => checkScript('a.fountain', text))],
  'a Final Draft file is read, torn or not': [
    40,
    property(tornFile, (text) => {
      checkScript('a.fdx', text);
      checkNothingLost(parseScript('a.fountain', finalDraftToFountain(text)).screenplay);
    }),
  ],
  'a Final Draft file is converted, and no word of it is lost': [100, property(told, checkConversion)],
  'a manifest is read, and what is wrong in it is said': [
    40,
    property(manifest, (text) => {
      const read = parseManifest('a.slate.yaml', text);
      assert.equal(read.text, text);
      checkProblems([...read.problems, ...referenceProblems([read]).map(({ problem }) => problem)], text);
    }),
  ],
  'an agreement file is read, and its page shows letters': [20, property(agreement, checkAgreementFile)],
  'a production is judged, and every assessment says why': [
    20,
    property(show, (texts) => checkExplained(judgedShow(texts))),
  ],
  'the numbers of a production agree on every surface': [
    30,
    property(show, (texts) => checkNumbers(judgedShow(texts))),
  ],
  'a production that records less claims no more, and one written otherwise claims the same': [40, weakened()],
  'the report of a production shows letters in every format': [2, property(show, checkReport)],
  'what the editor shows and offers can be made': [
    12,
    property(fc.tuple(show, fc.nat()), ([texts, pick]) => features(judgedShow(texts), pick)),
  ],
  'one text everywhere shows as letters': [
    2,
    property(hostile, (text) => {
      const quoted = JSON.stringify(`x${text}`);
      const files = filesOf();
      const named = (path: string, ...words: readonly string[]): string =>
        words.reduce(
          (now, word) => now.replaceAll(word, () => quoted.slice(1, -1)),
          files.find(([one]) => one === path)?.[1] ?? '',
        );
      return checkReport({
        script: `INT. ${text.replace(/[\r\n\u2028\u2029\u0085#]/g, ' ')} #1#\n\n${text}\n`,
        manifest: named('/show/production.slate.yaml', 'Paper Moon Pictures', 'Facetworks').replace(
          'title: The Night Ferry',
          () => `title: ${quoted}`,
        ),
        agreement: named('/show/agreements/lantern-guild.yaml')
          .replace('name: Lantern Guild rider', () => `name: ${quoted}`)
          .replace('what: a consent', () => `what: ${quoted}`),
      });
    }),
  ],
  'a command of the editor keeps what it does not mean to change': [40, anyCommand],
  'a new id changes the id alone, and a quick fix keeps every comment': [20, anyRename],
  'no command throws, whatever lies in its folder': [12, anyFolder],
  'no command line throws, whatever is typed': [100, anyArguments],
  'a form as a workbook is read, torn or not': [10, anyWorkbook],
  'a file is written whole or not at all, whatever the disk does': [40, wholeOrNotAtAll],
  'no command throws on a disk that fails': [12, failingFolder],
};
