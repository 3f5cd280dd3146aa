import assert from 'node:assert/strict';
import { comparePressing, rankOf, remains, type Ranked } from '../../../src/core/judged/rank';

const DAY = '2026-11-22';
const open = { outcome: 'open', strength: 'required' } as const;
const due = (day: string, overdue = false) => ({ deadline: { due: day, overdue } });

describe('what presses most', () => {
  const inOrder: readonly (readonly [what: string, Ranked])[] = [
    ['not allowed', { ...open, outcome: 'blocked' }],
    ['overdue for long', { ...open, ...due('2026-09-01', true) }],
    ['overdue since yesterday', { ...open, ...due('2026-11-21', true) }],
    ['accepted once, until yesterday', { ...open, ...due('2026-11-22'), accepted: { until: '2026-11-21' } }],
    ['due tomorrow and a main duty', { ...open, ...due('2026-11-23'), main: true }],
    ['due tomorrow', { ...open, ...due('2026-11-23') }],
    ['without a date', open],
    ['an answer', { ...open, outcome: 'needs-facts' }],
    ['a decision', { ...open, outcome: 'needs-judgement' }],
    [
      'an answer about the production',
      { ...open, outcome: 'needs-facts', missing: [{ fact: 'territories', about: { level: 'production' } }] },
    ],
    ['recommended and its day passed', { ...open, strength: 'recommended', ...due('2026-08-01', true) }],
    ['recommended and not allowed', { ...open, outcome: 'blocked', strength: 'recommended' }],
    ['recommended, an answer', { ...open, outcome: 'needs-facts', strength: 'recommended' }],
    ['accepted although its day passed', { ...open, ...due('2026-08-01', true), accepted: { until: DAY } }],
    ['on file', { ...open, outcome: 'met' }],
  ];

  it('comes first, then what is due first, and what is only recommended or accepted after all that is owed', () => {
    const mixed = [...inOrder].sort(([a], [b]) => (a < b ? -1 : 1));
    assert.deepEqual(
      mixed.sort(([, a], [, b]) => comparePressing(a, b, DAY)).map(([what]) => what),
      inOrder.map(([what]) => what),
    );
  });

  it('leaves work as long as nobody has accepted it for that day', () => {
    assert.deepEqual(
      inOrder.filter(([, one]) => remains(one, DAY)).map(([what]) => what),
      inOrder.slice(0, 10).map(([what]) => what),
    );
  });

  it('keeps in a report the rank of its day', () =>
    assert.deepEqual(
      [true, false].map((one) => rankOf({ ...open, accepted: { until: '2026-01-01' }, remains: one }, DAY)),
      ['open', 'accepted'],
    ));
});
