import assert from 'node:assert/strict';
import { monthNamed, respelledMoment } from '../../../src/core/manifest/dates';
import { isDay, isMoment } from '../../../src/core/text/days';

describe('dates', () => {
  for (const day of ['2026-01-31', '2026-04-30', '2028-02-29', '2000-02-29', '0001-12-31']) {
    it(`knows the day ${day}`, () => assert.equal(isDay(day), true));
  }

  for (const day of [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '2026-01-01 ',
    '2026-01-01T09:00',
    '',
  ]) {
    it(`does not take ${JSON.stringify(day)} for a day`, () => assert.equal(isDay(day), false));
  }

  for (const moment of [
    '2026-10-20T9:00',
    '2026-10-20T09:60',
    '2026-10-20T09:00+1',
    '2026-10-20T09:00+15:00',
    '2026-02-30T09:00',
    '2026-10-20t09:00',
    '2026-10-20T',
  ]) {
    it(`does not take ${moment} for a moment`, () => assert.equal(isMoment(moment), false));
  }

  for (const { written, meant } of [
    { written: '2026-9-1', meant: '2026-09-01' },
    { written: '2026/09/01', meant: '2026-09-01' },
    { written: '2026.9.1', meant: '2026-09-01' },
    { written: '2026-10-20 9:05', meant: '2026-10-20T09:05' },
    { written: '2026-10-20t09:05z', meant: '2026-10-20T09:05Z' },
    { written: '2026-10-20 09:05:30 +02:00', meant: '2026-10-20T09:05:30+02:00' },
    { written: '2026-2-30', meant: undefined },
    { written: '03/04/2026', meant: undefined },
    { written: '2026-9', meant: '2026-09' },
    { written: '2026/10', meant: '2026-10' },
    { written: '2026-13', meant: undefined },
    { written: 'in October 2026', meant: '2026-10' },
    { written: 'Oct. 2026', meant: '2026-10' },
    { written: 'octobre 2026', meant: '2026-10' },
    { written: 'en agosto 2026', meant: '2026-08' },
    { written: '20 October 2026', meant: '2026-10-20' },
    { written: 'October 20th, 2026', meant: '2026-10-20' },
    { written: 'February 30, 2026', meant: undefined },
    { written: 'spring 2026', meant: undefined },
    { written: 'October 26', meant: undefined },
    { written: 'in May', meant: undefined },
  ]) {
    it(`respells ${written} as ${meant ?? 'nothing'}`, () => assert.equal(respelledMoment(written), meant));
  }

  it('know a month without its year', () => {
    assert.deepEqual(['in October', 'oct.', 'Août', 'spring', '2026', 'in October 2026'].map(monthNamed), [
      10,
      10,
      8,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
