import assert from 'node:assert/strict';
import { builtInCatalogue } from '../support/sample';
import { openScenario, scenarioNames } from '../support/scenario';
import { differences } from '../support/scenarioCheck';
import { readExpectations } from '../support/scenarioNotes';
// In one file, so that every scenario is judged once for all of them.
import './coverage';
import './oppositions';
import './tables';

const names = scenarioNames();
const areas = [...new Set(names.map((name) => name.slice(0, name.indexOf('/'))))];

describe('scenarios', () => {
  it('are there', () => assert.ok(names.length > 0));

  for (const area of areas) {
    describe(area, () => {
      for (const name of names.filter((one) => one.startsWith(`${area}/`))) {
        it(name.slice(area.length + 1).replaceAll('-', ' '), () => {
          const scenario = openScenario(name);
          assert.deepEqual(scenario.faults, []);
          assert.ok(scenario.judges.length > 0, 'Expected a first line such as `# judges: dga-2026`');
          assert.deepEqual(
            scenario.judges.filter((id) => !builtInCatalogue.byId.has(id)),
            [],
          );
          const expectations = readExpectations(scenario);
          assert.ok(expectations.length > 0, 'Expected something to be expected');
          const found = differences(scenario, expectations);
          if (found.length > 0) assert.fail(`test/scenarios/${name}\n    ${found.join('\n    ')}`);
        });
      }
    });
  }
});
