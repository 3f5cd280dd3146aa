import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  daysOf,
  hoursLater,
  isBefore,
  isBy,
  isLater,
  laterFirst,
  localText,
  mayBeLater,
  stretch,
  type Days,
  type Stretch,
} from '../../../src/core/text/moments';

function at(text: string, zone?: string): Stretch {
  const found = stretch(text, zone);
  assert.ok(found, text);
  return found;
}

const minutes = (one: Stretch): number => one.latest - one.earliest + 1;
const HOUR = 60;

describe('moments', () => {
  it('take a date without an hour as the whole day', () => {
    const day = at('2026-10-20', 'America/Los_Angeles');
    assert.equal(minutes(day), 24 * HOUR);
    assert.equal(localText(day.earliest, 'America/Los_Angeles'), '2026-10-20T00:00');
    assert.equal(localText(day.latest, 'America/Los_Angeles'), '2026-10-20T23:59');
  });

  it('take a month and a year as the whole of them', () => {
    const month = at('2026-09', 'Europe/Paris');
    assert.deepEqual(
      [month.earliest, month.latest],
      [at('2026-09-01', 'Europe/Paris').earliest, at('2026-09-30', 'Europe/Paris').latest],
    );
    const year = at('2028', 'Europe/Paris');
    assert.deepEqual(
      [year.earliest, year.latest],
      [at('2028-01-01', 'Europe/Paris').earliest, at('2028-12-31', 'Europe/Paris').latest],
    );
    assert.equal(isBefore(at('2026-09-30'), at('2026-09'), true), undefined);
    assert.equal(isBefore(at('2026-08'), at('2026-09'), true), true);
  });

  it('know that days have 23 and 25 hours when clocks change', () => {
    assert.equal(minutes(at('2026-03-08', 'America/New_York')), 23 * HOUR);
    assert.equal(minutes(at('2026-11-01', 'America/New_York')), 25 * HOUR);
    assert.equal(minutes(at('2026-10-04', 'Australia/Lord_Howe')), 23.5 * HOUR);
    assert.equal(localText(at('2026-09-06', 'America/Santiago').earliest, 'America/Santiago'), '2026-09-06T01:00');
  });

  it('give a day that a place left out no length', () => {
    const { earliest, latest } = at('2011-12-30', 'Pacific/Apia');
    assert.equal(latest, earliest);
    assert.equal(earliest, at('2011-12-31', 'Pacific/Apia').earliest);
  });

  it('leave open which of two hours is meant when clocks go back', () => {
    assert.equal(minutes(at('2026-11-01T01:30', 'America/New_York')), HOUR + 1);
    assert.equal(
      isBefore(at('2026-11-01T01:45', 'America/New_York'), at('2026-11-01T06:10Z', 'America/New_York'), true),
      undefined,
    );
    assert.equal(minutes(at('2026-11-01T02:00', 'America/New_York')), 1);
  });

  it('leave open what an hour means that clocks jump over', () => {
    const never = at('2026-03-08T02:30', 'America/New_York');
    assert.deepEqual(
      [localText(never.earliest, 'America/New_York'), localText(never.latest, 'America/New_York')],
      ['2026-03-08T01:30', '2026-03-08T03:30'],
    );
  });

  it('take an hour as the whole day while no zone is recorded', () => {
    for (const zone of [undefined, 'unknown', 'Atlantis/Harbour'])
      assert.deepEqual(at('2026-10-20T09:00', zone), at('2026-10-20'));
  });

  it('place an hour with an offset without a zone', () => {
    assert.deepEqual(at('2026-10-20T09:00+02:00'), at('2026-10-20T07:00', 'UTC'));
  });

  it('compare a day of no zone with a moment only where it holds all over the world', () => {
    const day = at('2026-10-20');
    assert.equal(isBefore(day, at('2026-10-21T11:59Z'), true), undefined);
    assert.equal(isBefore(day, at('2026-10-21T12:00Z'), true), true);
    assert.equal(isBefore(day, at('2026-10-19T10:01Z'), true), undefined);
    assert.equal(isBefore(day, at('2026-10-19T10:00Z'), true), false);
    assert.equal(isBefore(at('2026-10-19T09:59Z'), day, true), true);
  });

  it('count 48 hours across changes of clocks', () => {
    const zone = 'America/New_York';
    assert.equal(localText(hoursLater(at('2026-11-02T09:00', zone), -48).earliest, zone), '2026-10-31T10:00');
    assert.equal(localText(hoursLater(at('2026-03-09T09:00', zone), -48).earliest, zone), '2026-03-07T08:00');
  });

  it('allow for clocks that may have changed while no zone is recorded', () => {
    const before = hoursLater(at('2026-03-09'), -48);
    assert.equal(isBefore(at('2026-03-05'), before, false), true);
    assert.equal(isBefore(at('2026-03-06'), before, false), undefined);
    assert.equal(isBefore(at('2026-03-08'), before, false), false);
  });

  it('say on which day of the zone they lie', () => {
    const one = (day: string): Days => ({ first: day, last: day });
    assert.deepEqual(daysOf('2026-07-01T01:00+02:00', 'America/Los_Angeles'), one('2026-06-30'));
    assert.deepEqual(daysOf('2026-07-01T01:00', 'America/Los_Angeles'), one('2026-07-01'));
    assert.deepEqual(daysOf('2026-07-01', 'Pacific/Kiritimati'), one('2026-07-01'));
    for (const zone of [undefined, 'unknown'])
      assert.deepEqual(daysOf('2026-07-01T01:00+02:00', zone), one('2026-07-01'));
  });

  it('are any day of the month or the year where no more is known', () => {
    for (const zone of [undefined, 'Pacific/Kiritimati', 'America/Los_Angeles']) {
      assert.deepEqual(daysOf('2028-02', zone), { first: '2028-02-01', last: '2028-02-29' });
      assert.deepEqual(daysOf('2026', zone), { first: '2026-01-01', last: '2026-12-31' });
    }
    for (const nothing of [undefined, 'unknown', 'soon', '']) assert.equal(daysOf(nothing), undefined);
  });

  it('lie later than another, or surely do not, or leave it open', () => {
    const rows: readonly (readonly [string | undefined, string | undefined, boolean | undefined])[] = [
      ['2026-10-02', '2026-10-01', true],
      ['2026-10-01', '2026-10-01', false],
      ['2026-11', '2026-10-31', true],
      ['2026-10', '2026-10-31', false],
      ['2026-10', '2026-10-30', undefined],
      ['2026-10', '2026-10', undefined],
      ['2026-10', '2026-11', false],
      ['2027', '2026-12', true],
      ['2026', '2026-06-01', undefined],
      ['2026-10-01', '2026-10', false],
      ['2026-10-02', '2026-10', undefined],
      ['unknown', '2026-10-01', undefined],
      ['2026-10-01', undefined, undefined],
    ];
    for (const [one, other, later] of rows)
      assert.equal(isLater(one, other), later, `${one ?? ''} after ${other ?? ''}`);
    assert.deepEqual([mayBeLater('2026-10', '2026-10-05'), mayBeLater(undefined, '2026-10-05')], [true, false]);
    assert.deepEqual(
      [isBy('2026-10', '2026-10-05'), isBy('2026-09', '2026-10-05'), isBy(undefined, '2026-10-05')],
      [false, true, false],
    );
  });

  it('are compared as every day that they can mean would be', () => {
    const day = fc
      .date({ min: new Date('2025-12-01'), max: new Date('2027-02-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    const written = fc.tuple(day, fc.constantFrom(4, 7, 10));
    fc.assert(
      fc.property(written, written, ([one, n], [other, m]) => {
        const [first, second] = [one.slice(0, n), other.slice(0, m)];
        const answer = isLater(first, second);
        if (answer !== undefined) assert.equal(answer, one > other, `${first} after ${second}: ${one}, ${other}`);
      }),
    );
  });

  it('stand in lists with the latest first, and what has none last', () => {
    const dates = [undefined, '2025', '2026-10-31', '2026-10', '2026-11-01', '2026-10-30'];
    assert.deepEqual([...dates].sort(laterFirst), [
      '2026-11-01',
      '2026-10-31',
      '2026-10',
      '2026-10-30',
      '2025',
      undefined,
    ]);
  });

  it('read nothing from what is no date', () => {
    for (const text of [
      'soon',
      '2026-13-01',
      '2026-13',
      '0000',
      '',
      '2026-10-20T',
      '2026-10-20T24:00',
      '2026-02-30',
      'unknown',
    ])
      assert.equal(stretch(text, 'Europe/Paris'), undefined, text);
  });

  for (const [one, other, strictly, expected] of [
    ['2026-10-19', '2026-10-20', true, true],
    ['2026-10-20', '2026-10-20', true, undefined],
    ['2026-10-21', '2026-10-20', true, false],
    ['2026-10-20T08:00', '2026-10-20T09:00', true, true],
    ['2026-10-20T09:00', '2026-10-20T09:00', true, false],
    ['2026-10-20T09:00', '2026-10-20T09:00', false, true],
    ['2026-10-20', '2026-10-20T09:00', true, undefined],
    ['2026-10-20T23:59', '2026-10-21', true, true],
  ] as const) {
    it(`${one} ${strictly ? 'before' : 'not after'} ${other}`, () => {
      assert.equal(isBefore(at(one, 'UTC'), at(other, 'UTC'), strictly), expected);
    });
  }
});

/** Clocks as `Intl` tells them, one minute at a time: what a minute is called, and nothing worked out from it. */
function clockIn(zone: string): (minute: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return (minute) => format.format(minute * 60_000).replace(' ', 'T');
}

const zones = fc.constantFrom(
  'America/New_York',
  'America/Santiago',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'Antarctica/Troll',
  'Australia/Lord_Howe',
  'Europe/London',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
);
/** Minutes from 2000 to 2036. */
const moments = fc.integer({ min: 15_778_080, max: 34_714_080 });

describe('moments, beside what clocks show', () => {
  it('hold the minute at which a clock shows them', () => {
    fc.assert(
      fc.property(zones, moments, (zone, minute) => {
        const { earliest, latest } = at(clockIn(zone)(minute), zone);
        assert.ok(earliest <= minute && minute <= latest);
      }),
    );
  });

  it('begin and end a day where the clock does', () => {
    fc.assert(
      fc.property(zones, moments, (zone, minute) => {
        const dayOf = (one: number): string => clockIn(zone)(one).slice(0, 10);
        const day = dayOf(minute);
        const { earliest, latest } = at(day, zone);
        assert.ok(earliest <= minute && minute <= latest);
        assert.deepEqual([dayOf(earliest), dayOf(latest)], [day, day]);
        assert.ok(dayOf(earliest - 1) < day && day < dayOf(latest + 1));
      }),
    );
  });

  it('are as far apart as so many turns of the hour hand', () => {
    fc.assert(
      fc.property(zones, moments, fc.integer({ min: -96, max: 96 }), (zone, minute, hours) => {
        const one = { earliest: minute, latest: minute };
        assert.equal(localText(hoursLater(one, hours).earliest, zone), clockIn(zone)(minute + hours * 60));
      }),
    );
  });

  it('never stand in two orders at once', () => {
    const texts = fc
      .tuple(moments, fc.constantFrom(4, 7, 10, 16))
      .map(([minute, length]) => clockIn('UTC')(minute).slice(0, length));
    fc.assert(
      fc.property(texts, texts, fc.option(zones, { nil: undefined }), (one, other, zone) => {
        const [a, b] = [at(one, zone), at(other, zone)];
        assert.ok(isBefore(a, b, true) !== true || isBefore(b, a, true) === false);
        assert.ok(isBefore(a, b, true) !== true || isBefore(a, b, false) === true);
      }),
    );
  });
});
