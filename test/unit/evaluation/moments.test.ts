import assert from 'node:assert/strict';
import { dayAfter, isBefore, localText, shifted, stretch, type Stretch } from '../../../src/core/evaluation/moments';

function at(text: string, zone?: string): Stretch {
  const found = stretch(text, zone);
  assert.ok(found, text);
  return found;
}

describe('moments', () => {
  it('take a date without an hour as the whole day', () => {
    const day = at('2026-10-20', 'America/Los_Angeles');
    assert.equal(day.latest - day.earliest, 24 * 60 - 1);
    assert.equal(localText(day.earliest, 'America/Los_Angeles'), '2026-10-20T00:00');
  });

  it('take an hour as the whole day while no zone is recorded', () => {
    assert.deepEqual(at('2026-10-20T09:00'), at('2026-10-20'));
  });

  it('place an hour with an offset without a zone', () => {
    assert.deepEqual(at('2026-10-20T09:00+02:00'), at('2026-10-20T07:00', 'UTC'));
  });

  it('count 48 hours across the end of summer time', () => {
    const call = at('2026-11-02T09:00', 'America/New_York');
    assert.equal(localText(shifted(call, -48 * 60).earliest, 'America/New_York'), '2026-10-31T10:00');
  });

  it('read nothing from what is no date', () => {
    assert.deepEqual(
      ['soon', '2026-13-01', '', '2026-10-20T', 'unknown'].map((text) => stretch(text, undefined)),
      [undefined, undefined, undefined, undefined, undefined],
    );
  });

  for (const [one, other, strictly, expected] of [
    ['2026-10-19', '2026-10-20', true, true],
    ['2026-10-20', '2026-10-20', true, undefined],
    ['2026-10-21', '2026-10-20', true, false],
    ['2026-10-20T08:00', '2026-10-20T09:00', true, true],
    ['2026-10-20T09:00', '2026-10-20T09:00', true, false],
    ['2026-10-20T09:00', '2026-10-20T09:00', false, true],
    ['2026-10-20', '2026-10-20T09:00', true, undefined],
  ] as const) {
    it(`${one} ${strictly ? 'before' : 'not after'} ${other}`, () => {
      assert.equal(isBefore(at(one, 'UTC'), at(other, 'UTC'), strictly), expected);
    });
  }

  it('count business days over weekends and holidays', () => {
    assert.equal(dayAfter('2026-11-20', 1, true, []), '2026-11-23');
    assert.equal(dayAfter('2026-11-20', 5, true, ['2026-11-26']), '2026-11-30');
    assert.equal(dayAfter('2026-11-20', 2, false, []), '2026-11-22');
  });
});
