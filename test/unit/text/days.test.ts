import assert from 'node:assert/strict';
import { businessDaysLater, daysBetween, daysLater, isTimeZone, today } from '../../../src/core/text/days';

describe('days', () => {
  it('are counted over months, years and leap days', () => {
    assert.equal(daysLater('2026-11-20', 2), '2026-11-22');
    assert.equal(daysLater('2028-02-28', 2), '2028-03-01');
    assert.equal(daysLater('2027-01-03', -5), '2026-12-29');
    assert.equal(daysBetween('2026-12-29', '2027-01-03'), 5);
    assert.equal(daysBetween('2026-03-30', '2026-03-28'), -2);
  });

  it('of business leave out weekends and holidays, forwards and backwards', () => {
    assert.equal(businessDaysLater('2026-11-20', 1, []), '2026-11-23');
    assert.equal(businessDaysLater('2026-11-20', 5, ['2026-11-26']), '2026-11-30');
    assert.equal(businessDaysLater('2026-11-30', -5, ['2026-11-26']), '2026-11-20');
  });

  it('are those of the zone', () => {
    const now = new Date('2026-10-20T05:30:00Z');
    assert.equal(today('America/Los_Angeles', now), '2026-10-19');
    assert.equal(today('Pacific/Kiritimati', now), '2026-10-20');
    assert.equal(today('Pacific/Kiritimati', new Date('2026-10-20T10:00:00Z')), '2026-10-21');
  });

  it('are those of this computer where no zone is known', () => {
    const now = new Date('2026-10-20T12:00:00Z');
    const here = today(Intl.DateTimeFormat().resolvedOptions().timeZone, now);
    assert.deepEqual(
      [undefined, 'unknown', 'Atlantis/Harbour'].map((zone) => today(zone, now)),
      [here, here, here],
    );
  });

  it('need a zone of the world', () => {
    assert.deepEqual(
      ['Europe/Paris', 'UTC', 'america/new_york', 'PST', 'IST', 'unknown', '', 'Atlantis/Harbour', '../Paris'].map(
        isTimeZone,
      ),
      [true, true, true, false, false, false, false, false, false],
    );
  });
});
