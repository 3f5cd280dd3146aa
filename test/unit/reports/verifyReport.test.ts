import assert from 'node:assert/strict';
import { compareReports } from '../../../src/core/reports/changes/compareReports';
import { renderJson } from '../../../src/core/reports/json';
import { readReport } from '../../../src/core/reports/readReport';
import type { Report } from '../../../src/core/reports/report';
import { verifier } from '../../../src/core/reports/verifyReport';
import { runs, someOf } from '../../support/runs';
import { showReport } from './show';

/** Every place in a JSON value: the list or object that holds it, and under which name. */
function* placesIn(
  value: unknown,
  path = '',
): Generator<{ holder: Record<string, unknown>; name: string; path: string }> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const name of Object.keys(holder)) {
    yield { holder, name, path: `${path}/${name}` };
    yield* placesIn(holder[name], `${path}/${name}`);
  }
}

/** Another value of the same kind. */
function other(value: unknown): unknown {
  if (typeof value === 'string') return `${value}.`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? '' : undefined;
}

describe('verification', () => {
  const earlier = showReport();
  const report: Report = { ...earlier, changes: compareReports({ ...earlier, scenes: [], questions: [] }, earlier) };
  const before: Report = { ...earlier, scenes: [], questions: [] };
  const written = renderJson(report);
  const verify = verifier(earlier, before);
  const resultOf = (value: unknown): string => {
    const read = readReport(JSON.stringify(value));
    return 'fault' in read ? 'refused' : verify(read).result;
  };

  it('takes the report as it was written', () => assert.equal(resultOf(JSON.parse(written)), 'same'));

  it('fails for each value that is another one', () => {
    const altered: unknown = JSON.parse(written);
    let tried = 0;
    for (const { holder, name, path } of someOf(placesIn(altered), 4)) {
      const value = holder[name];
      const instead = other(value);
      if (instead === undefined) continue;
      holder[name] = instead;
      assert.notEqual(resultOf(altered), 'same', path);
      holder[name] = value;
      tried++;
    }
    assert.ok(tried > runs(1000), String(tried));
    assert.equal(resultOf(altered), 'same');
  });

  it('names each value that is another one', () => {
    const altered = JSON.parse(written) as { production: { title: string } };
    altered.production.title = 'Another';
    const read = readReport(JSON.stringify(altered));
    assert.ok(!('fault' in read));
    assert.deepEqual(
      verify(read).differences.map(({ path, report: said }) => [path, said]),
      [['production.title', '"Another"']],
    );
  });

  it('fails for each entry of a list that is gone, doubled or moved', () => {
    const altered: unknown = JSON.parse(written);
    let tried = 0;
    for (const { holder, name, path } of placesIn(altered)) {
      const list = holder[name];
      if (!Array.isArray(list)) continue;
      const entries: readonly unknown[] = list;
      for (const index of someOf(entries.keys(), 4)) {
        holder[name] = [...entries.slice(0, index), ...entries.slice(index + 1)];
        assert.notEqual(resultOf(altered), 'same', `${path} without ${index}`);
        holder[name] = [...entries.slice(0, index + 1), ...entries.slice(index)];
        assert.notEqual(resultOf(altered), 'same', `${path} with ${index} twice`);
        tried++;
      }
      const reversed = [...entries].reverse();
      if (JSON.stringify(reversed) !== JSON.stringify(entries)) {
        holder[name] = reversed;
        assert.notEqual(resultOf(altered), 'same', `${path} from its end`);
      }
      holder[name] = list;
    }
    assert.ok(tried > runs(200), String(tried));
  });

  it('fails for each field that is gone or new', () => {
    const altered: unknown = JSON.parse(written);
    for (const { holder, name, path } of someOf(placesIn(altered), 12)) {
      if (Array.isArray(holder)) continue;
      const fields = Object.entries(holder);
      Reflect.deleteProperty(holder, name);
      assert.notEqual(resultOf(altered), 'same', path);
      for (const [field] of fields) Reflect.deleteProperty(holder, field);
      Object.assign(holder, { remark: '', ...Object.fromEntries(fields) });
      assert.notEqual(resultOf(altered), 'same', `${path} beside another`);
      Reflect.deleteProperty(holder, 'remark');
    }
  });
});
