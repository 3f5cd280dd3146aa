import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import { checkAgreement } from '../../../src/core/agreements/checkAgreement';
import { judgeExample } from '../../../src/core/evaluation/examples';
import { english } from '../../../src/core/words/words';
import { explanationOf } from '../../support/evaluation';

const folder = 'src/agreements';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const catalogue = loadCatalogue(files);
const texts = new Map(files.map(({ path, text }) => [path, text]));

function lineOf(path: string, offset: number): number {
  return (texts.get(path) ?? '').slice(0, offset).split('\n').length;
}

describe('built-in agreements', () => {
  it('are all readable', () => {
    assert.deepEqual(
      catalogue.unreadable.map(({ file }) => file.path),
      [],
    );
    assert.ok(files.length > 0);
  });

  for (const { file, written, agreement, problems } of catalogue.entries) {
    describe(agreement.id, () => {
      it('has the name of its file', () => {
        assert.equal(basename(file.path), `${agreement.id}.yaml`);
      });

      it('has no fault', () => {
        const found = [...problems, ...checkAgreement(agreement, written)];
        assert.deepEqual(
          found.map(
            (problem) => `${file.path}:${lineOf(file.path, problem.span.start)} ${english.say(problem.message)}`,
          ),
          [],
        );
      });

      for (const obligation of written.obligations) {
        for (const example of obligation.examples) {
          it(`${obligation.id}, line ${lineOf(file.path, example.span.start)}: ${example.then}`, () => {
            const complete = agreement.obligations.find((one) => one.id === obligation.id) ?? obligation;
            const assessment = judgeExample(example, complete, agreement, '2026-11-22');
            const said = explanationOf(assessment);
            assert.equal(assessment?.outcome ?? 'nothing said', example.then, said);
          });
        }
      }

      it('has, for each obligation, an example that meets it and one that does not', () => {
        const oneSided = written.obligations.filter((obligation) => {
          const outcomes = obligation.examples.map((example) => example.then);
          const kept = outcomes.includes('met');
          return obligation.strength !== 'information' && !(kept && outcomes.some((outcome) => outcome !== 'met'));
        });
        assert.deepEqual(
          oneSided.map((obligation) => obligation.id),
          [],
        );
      });
    });
  }
});
