import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';

/** Only these may look at the letters of a date: they make dates, or compare them. */
const makers = new Set([
  'text/moments.ts',
  'text/days.ts',
  'text/dateText.ts',
  'evaluation/deadlines.ts',
  'sheets/worksheet.ts',
  'manifest/acceptWord.ts',
]);

/** The day of a report held against a text, and the days of a date cut out of it. */
const comparison = /(?:[<>]=?\s*(?:\w+\.)*asOf\b)|(?:\basOf\s*[<>])|\.slice\(0, 10\)/;
/** Both sides are days that agreements, not people, have written. */
const ofAgreements = ['evaluation/judge.ts', 'reports/parts/caveats.ts', 'reports/recheckDates.ts'];

function sources(): readonly string[] {
  return readdirSync('src/core', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !makers.has(path) && !ofAgreements.includes(path),
  );
}

describe('recorded dates', () => {
  it('are compared in one place, where a month and a year are seen', () => {
    const found = sources().flatMap((path) =>
      readFileSync(`src/core/${path}`, 'utf8')
        .split('\n')
        .filter((line) => comparison.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    assert.deepEqual(found, []);
  });
});
