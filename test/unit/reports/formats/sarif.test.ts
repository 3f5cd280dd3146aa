import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { renderSarif } from '../../../../src/core/reports/sarif';
import { english } from '../../../../src/core/words/words';
import { filesOf, showFiles, showReport } from '../show';
import { withEdit } from '../../../support/withEdit';

interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string };
            readonly region: { readonly startLine: number };
          };
        }[];
        readonly partialFingerprints: { readonly primaryLocationLineHash: string };
        readonly suppressions?: readonly { readonly justification: string }[];
      }[];
    },
  ];
}

const logOf = (files = filesOf()): Log =>
  JSON.parse(renderSarif(showReport({ files }), english, 'shows/night/')) as Log;
const { tool, results } = logOf().runs[0];

describe('the SARIF report', () => {
  it('is SARIF 2.1.0 by its schema', () => {
    const schema = JSON.parse(
      readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    assert.ok(validate(logOf()), JSON.stringify(validate.errors));
    assert.ok(!validate({ version: '2.1.0' }), 'the schema refuses what is none');
  });

  it('has a rule for every obligation judged, also without a result, each with its source', () => {
    const ids = tool.driver.rules.map(({ id }) => id);
    for (const { agreement, obligation } of showReport().assessments)
      assert.ok(ids.includes(`${agreement}/${obligation ?? ''}`));
    assert.equal(
      tool.driver.rules.find(({ id }) => id === 'lantern-guild/no-training')?.helpUri,
      'https://lantern.example/rider',
    );
    for (const { ruleId, ruleIndex } of results) assert.equal(ids[ruleIndex], ruleId);
  });

  it('puts what is blocked first, as an error, with its place from the checkout on', () => {
    const [first] = results;
    assert.deepEqual([first?.ruleId, first?.level], ['lantern-guild/no-training', 'error']);
    const place = first?.locations[0]?.physicalLocation;
    assert.equal(place?.artifactLocation.uri, 'shows/night/production.slate.yaml');
    assert.match(showFiles['/show/production.slate.yaml'].split('\n')[place.region.startLine - 1] ?? '', /id: U-1/);
  });

  it('suppresses what is waived or accepted, and says why', () => {
    const suppressed = results.filter(({ suppressions }) => suppressions);
    assert.deepEqual(suppressed.map(({ ruleId }) => ruleId).sort(), ['lantern-guild/credit', 'lantern-guild/log']);
    assert.match(
      suppressed.find(({ ruleId }) => ruleId.endsWith('/log'))?.suppressions?.[0]?.justification ?? '',
      /typed up later/,
    );
  });

  it('knows a result again when lines above it move', () => {
    const moved = logOf(
      filesOf({ '/show/production.slate.yaml': `# One line more.\n\n${showFiles['/show/production.slate.yaml']}` }),
    ).runs[0].results;
    const prints = (all: Log['runs'][0]['results']): readonly string[] =>
      all.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    assert.deepEqual(prints(moved), prints(results));
    assert.equal(new Set(prints(results)).size, results.length);
  });

  it('shows what works unseen in the ids of rules as signs', () => {
    const agreement = withEdit(
      showFiles['/show/agreements/lantern-guild.yaml'],
      'id: no-training',
      'id: "no-\\u202etraining"',
    );
    const { tool, results: all } = logOf(filesOf({ '/show/agreements/lantern-guild.yaml': agreement })).runs[0];
    assert.doesNotMatch(JSON.stringify([tool, all.map(({ ruleId }) => ruleId)]), /\u202e/u);
    assert.deepEqual(
      all.filter(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id !== ruleId),
      [],
    );
  });

  it('makes no link and no placeholder of what somebody wrote', () => {
    const script = withEdit(
      showFiles['/show/night.fountain'],
      'INT. ARCHIVE - DAY',
      'INT. [here](https://lantern.example) {0}',
    );
    const text = logOf(filesOf({ '/show/night.fountain': script })).runs[0].results.find(
      ({ ruleId }) => ruleId === 'scene/undeclared',
    )?.message.text;
    assert.match(text ?? '', /\\\[here\\\]\(https:\/\/lantern\.example\) \{\{0\}\}/);
  });
});
