import assert from 'node:assert/strict';
import { builtInCatalogue } from '../support/sample';
import { decisionTables, unheld } from '../support/decisionTables';
import { openScenario, scenarioNames } from '../support/scenario';

const names = new Set(scenarioNames());

/** Rows of each table; a row that is lost must be noticed. */
const rows: Readonly<Record<string, number>> = {
  'consent.yaml': 11,
  'guilds.yaml': 19,
  'netflix.yaml': 34,
  'performers.yaml': 27,
};

describe('the decision tables of the sources', () => {
  const tables = decisionTables();

  it('are all there, row by row', () => {
    assert.deepEqual(Object.fromEntries(tables.map((table) => [table.file, table.rows.length])), rows);
  });

  for (const { table, rows: written } of tables) {
    describe(table, () => {
      for (const { row, cells } of written) {
        for (const [index, cell] of cells.entries()) {
          it(`${row}, ${cell.under}${cells.findIndex(({ under }) => under === cell.under) === index ? '' : `, ${index + 1}`}`, () => {
            assert.deepEqual(
              cell.in.filter((name) => !names.has(name)),
              [],
              'Expected scenarios that exist',
            );
            assert.ok(
              cell.in.length > 0 && (cell.said.length > 0 || cell.free !== undefined),
              'Expected a scenario and something said',
            );
            const agreement = builtInCatalogue.byId.get(cell.under)?.agreement;
            const known = new Set(agreement?.obligations.map(({ id }) => id));
            const named = [
              ...cell.said.map(({ obligation }) => obligation),
              ...(cell.free === 'everything' ? [] : (cell.free ?? [])),
            ];
            assert.deepEqual(
              named.filter((id) => !known.has(id)),
              [],
              'Expected obligations of the agreement',
            );
            const scenarios = cell.in.map(openScenario);
            for (const { name, evaluation } of scenarios) {
              assert.ok(
                evaluation.standings.some((one) => one.agreement === cell.under && one.standing === 'applies'),
                `${name}: ${cell.under} does not apply`,
              );
            }
            assert.deepEqual(unheld(cell, scenarios), []);
          });
        }
      }
    });
  }
});
