import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { questionEconomy, questionsDocument, type Economy } from '../support/scenarioQuestions';

const document = 'docs/questions.md';
const renew = 'node test/support/run.mjs test/scenarios/writeQuestions.ts';

/** The most answers that a situation may take under all four agreements; to be lowered whenever less is asked. */
const ceiling = 20;

/** The commonest situation of all, a performance made younger as the script has it. */
const ceilingOfTheFirst = 10;

describe('the economy of questions', () => {
  let economy: readonly Economy[] = [];

  before(() => {
    economy = questionEconomy();
  });

  it('comes to an end in every usual situation, below the ceiling', () => {
    assert.deepEqual(
      economy
        .filter(({ together }) => together.length > ceiling)
        .map(({ situation, together }) => `${situation}: ${together.length}`),
      [],
    );
  });

  it('asks least where a performance is made younger as the script has it', () => {
    assert.ok(
      (economy[0]?.together.length ?? 99) <= ceilingOfTheFirst,
      economy[0]?.together.map(({ fact }) => fact).join(', '),
    );
  });

  it('asks nothing twice', () => {
    const twice = economy.flatMap(({ situation, together }) =>
      together
        .filter(
          (one, index) =>
            together.findIndex(
              ({ fact, obligations }) => fact === one.fact && obligations.join() === one.obligations.join(),
            ) !== index,
        )
        .map(({ fact }) => `${situation}: ${fact}`),
    );
    assert.deepEqual(twice, []);
  });

  it(`is written in ${document}`, () => {
    assert.equal(
      readFileSync(document, 'utf8').replace(/\r\n/g, '\n'),
      questionsDocument(economy),
      `Expected ${document} as it is now. Renew it with: ${renew}`,
    );
  });
});
