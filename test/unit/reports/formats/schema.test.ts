import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { renderJson } from '../../../../src/core/reports/json';
import { reportSchema } from '../../../support/reportSchema';
import { showReport } from '../show';

describe('the JSON report', () => {
  it('is what the published schema says, and nothing beside it', () => {
    const published = new Ajv().compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object);
    const strict = new Ajv().compile(reportSchema(true));
    for (const report of [
      showReport(),
      showReport({ options: { redaction: 'names' } }),
      showReport({ options: { only: ['lantern-guild'] } }),
    ]) {
      const value: unknown = JSON.parse(renderJson(report));
      assert.ok(strict(value), JSON.stringify(strict.errors));
      assert.ok(published(value), JSON.stringify(published.errors));
    }
    assert.ok(!published({ schema: 'ai-slate/report/1' }));
  });

  it('has a published schema that is up to date', () => {
    assert.equal(readFileSync('schemas/report.schema.json', 'utf8'), `${JSON.stringify(reportSchema(), null, 2)}\n`);
  });
});
