import assert from 'node:assert/strict';
import type { ViewEntry } from '../../../src/core/reports/view/messages';
import { Content } from '../../../src/webview/content';
import {
  isNoWish,
  lettersIn,
  noWish,
  readWish,
  timesFound,
  wished,
  wordsOf,
  type Wish,
} from '../../../src/webview/filter';

function entry(key: string, more: Partial<ViewEntry> = {}): ViewEntry {
  return {
    key,
    line: key,
    below: '',
    in: { outcome: ['open'], agreement: ['lantern-guild'], person: [], vendor: [], scene: [] },
    asks: false,
    overdue: false,
    ...more,
  };
}

const entries: readonly ViewEntry[] = [
  entry('consent', {
    line: '<strong class="open">Open</strong> consent of Łucja',
    asks: true,
    overdue: true,
    in: {
      outcome: ['open'],
      agreement: ['lantern-guild'],
      person: ['P-1', 'P-2'],
      vendor: ['V-1'],
      scene: ['1', '2A'],
    },
  }),
  entry('notice', {
    below: '<p>a notice to the guild &#38; others</p>',
    in: { outcome: ['met'], agreement: ['harbour-rider'], person: ['P-2'], vendor: [], scene: ['2A'] },
  }),
];

function found(wish: Partial<Omit<Wish, 'chosen'>> & { readonly chosen?: Partial<Wish['chosen']> }): readonly string[] {
  const all = { ...noWish, ...wish, chosen: { ...noWish.chosen, ...wish.chosen } };
  return wished(entries, all, new Content().lettersOf).map(({ key }) => key);
}

describe('the filters of the report view', () => {
  it('leave everything while nobody asks for anything', () => {
    assert.deepEqual(found({}), ['consent', 'notice']);
    assert.ok(isNoWish(noWish) && isNoWish({ ...noWish, search: '  ' }) && !isNoWish({ ...noWish, asks: true }));
  });

  it('narrow together', () => {
    assert.deepEqual(found({ chosen: { person: 'P-2' } }), ['consent', 'notice']);
    assert.deepEqual(found({ chosen: { person: 'P-2', scene: '1' } }), ['consent']);
    assert.deepEqual(found({ chosen: { outcome: 'met', vendor: 'V-1' } }), []);
    assert.deepEqual(found({ asks: true }), ['consent']);
    assert.deepEqual(found({ overdue: true, chosen: { agreement: 'harbour-rider' } }), []);
  });

  it('find every word of a search in the letters that people read, whatever its case and accents', () => {
    assert.deepEqual(found({ search: 'LUCJA consent' }), ['consent']);
    assert.deepEqual(found({ search: 'guild & others' }), ['notice']);
    assert.deepEqual(found({ search: 'strong' }), []);
    assert.deepEqual(found({ search: 'consent notice' }), []);
  });

  it('count how often a search is found in a section that has all of its words', () => {
    const letters = lettersIn('<p>Scan. A <b>scan</b> of a hand.</p>');
    assert.equal(timesFound(letters, wordsOf('scan')), 2);
    assert.equal(timesFound(letters, wordsOf('scan hand')), 2);
    assert.equal(timesFound(letters, wordsOf('scan foot')), 0);
    assert.equal(timesFound(letters, []), 0);
  });

  it('come back as they were kept, and whatever does not fit is no wish', () => {
    const wish: Wish = { search: 'scan', chosen: { ...noWish.chosen, scene: '2A' }, asks: true, overdue: false };
    assert.deepEqual(readWish(JSON.parse(JSON.stringify(wish))), wish);
    for (const odd of [
      undefined,
      null,
      'x',
      [],
      { search: 3, chosen: 'x', asks: 'yes' },
      { chosen: { scene: 1, evil: 'x' } },
    ])
      assert.deepEqual(readWish(odd), noWish);
  });
});

describe('the content of the report view', () => {
  const news = {
    kind: 'report',
    title: '',
    head: '',
    choices: { outcome: [], agreement: [], person: [], vendor: [], scene: [] },
    sectionOrder: [],
    sections: [],
  } as const;

  it('keeps what it is not told anew, in the order that it is told', () => {
    const content = new Content();
    content.take({ ...news, order: ['a', 'b', 'c'], entries: [entry('a'), entry('b'), entry('c')] });
    const [, b] = content.entries;
    content.take({ ...news, order: ['c', 'b', 'd'], entries: [entry('c', { asks: true }), entry('d')] });
    assert.deepEqual(
      content.entries.map(({ key, asks }) => [key, asks]),
      [
        ['c', true],
        ['b', false],
        ['d', false],
      ],
    );
    assert.equal(content.entries[1], b);
  });
});
