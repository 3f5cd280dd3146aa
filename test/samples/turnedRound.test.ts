import assert from 'node:assert/strict';
import { isPair, isSeq, parseDocument, visit } from 'yaml';
import type { builtInCatalogue } from '../support/sample';
import { openSource, sourceNames } from '../fuzz/weaken/sources';
import { evaluate } from '../../src/core/evaluation/evaluate';
import { parseManifest } from '../../src/core/manifest/parseManifest';
import { joinProduction } from '../../src/core/production/join';
import { parseScript } from '../../src/core/production/parseScript';
import { declareHpf } from '../../src/core/reports/hpf/declaration';
import { makeReport } from '../../src/core/reports/makeReport';
import { answersFor } from '../../src/core/reports/tailored/answers';
import { english } from '../../src/core/words/words';
import { builtInRecipients } from '../../src/recipients/index';

/** A manifest with every list in it, and every field of a record, the other way round; only which script comes first stays. */
function turned(text: string): string {
  const doc = parseDocument(text, { schema: 'failsafe' });
  visit(doc, {
    Seq: (_, list, ancestors) => {
      const field = ancestors.at(-1);
      if (!(isPair(field) && String(field.key) === 'scripts')) list.items.reverse();
    },
    Map: (_, map) => {
      map.items.reverse();
    },
  });
  assert.ok(isSeq(doc.contents) || doc.contents !== null);
  return doc.toString({ lineWidth: 0 });
}

/** What a report counts and says, without where things stand and how papers are numbered. */
function verdicts(files: ReadonlyMap<string, string>, catalogue: typeof builtInCatalogue, asOf: string): unknown {
  const paths = [...files];
  const production = joinProduction({
    folder: '',
    manifests: paths.filter(([path]) => path.endsWith('.yaml')).map(([path, text]) => parseManifest(path, text)),
    scripts: paths.filter(([path]) => path.endsWith('.fountain')).map(([path, text]) => parseScript(path, text)),
  });
  const tool = { name: 'AI Slate', version: '9.9.9' };
  const report = makeReport(production, evaluate(production, catalogue, asOf), catalogue, { tool }, english);
  const declared = declareHpf(report);
  return {
    verdict: report.verdict,
    generative: report.production.generative,
    agreements: report.agreements.map(({ id, standing }) => [id, standing]),
    scenes: report.scenes.map(({ name, status, noneAt, silent }) => [name, status, noneAt, silent]),
    people: report.people.map(({ id, uses, notApplied }) => [id, uses, notApplied]),
    vendors: report.vendors.map(({ id, uses, gap }) => [id, uses, gap]),
    items: report.assessments.map(({ agreement, obligation, subject, outcome, basis, remains, deadline }) => [
      agreement,
      obligation,
      subject,
      outcome,
      basis,
      remains,
      deadline,
    ]),
    questions: report.questions.map(({ question, about }) => JSON.stringify([question, about])).sort(),
    blockers: report.blockers.map(({ text }) => text).sort(),
    answers: builtInRecipients().map((recipient) => [
      recipient.id,
      answersFor(recipient, report).asks.map(({ id, answer, rows }) => [id, answer, rows.length]),
    ]),
    class: 'declaration' in declared ? declared.declaration.classification : undefined,
  };
}

describe('the order of a manifest', () => {
  for (const name of sourceNames.filter((one) => one.startsWith('samples/') || one === 'show'))
    it(`decides nothing in ${name}`, () => {
      const { files, catalogue, asOf } = openSource(name);
      const other = new Map([...files].map(([path, text]) => [path, path.endsWith('.yaml') ? turned(text) : text]));
      assert.notDeepEqual(other, files);
      assert.deepEqual(verdicts(other, catalogue, asOf), verdicts(files, catalogue, asOf));
    });
});
