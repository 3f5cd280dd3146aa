import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  categories,
  categoryIds,
  categoryLabel,
  categoryMeaning,
  categoryOf,
} from '../../../src/core/disclosure/categories';
import { findCategory, nearestCategory } from '../../../src/core/disclosure/findCategory';
import { english } from '../../../src/core/words/words';

describe('the categories', () => {
  it('are all there, in order, each once', () => {
    assert.deepEqual(
      categories.map(({ id }) => id),
      [...categoryIds],
    );
  });

  it('share no spelling, and none reads as "none"', () => {
    for (const { id, spellings } of categories) {
      for (const spelling of [id, ...spellings]) assert.equal(findCategory(spelling), id, spelling);
    }
  });

  it('are spelt without marks that cut a tag', () => {
    for (const { spellings } of categories) for (const spelling of spellings) assert.match(spelling, /^[a-z -]+$/);
  });

  it('have a label and a meaning of their own', () => {
    const labels = categoryIds.map((id) => english.say(categoryLabel(id)));
    const meanings = categoryIds.map((id) => english.say(categoryMeaning(id)));
    assert.equal(new Set(labels).size, categoryIds.length);
    assert.equal(new Set(meanings).size, categoryIds.length);
    for (const meaning of meanings) assert.match(meaning, /^[A-Z].*\.$/);
  });

  it('call nothing generated that the word does not call generated', () => {
    for (const { id, implies, digitalSourceType, hpf } of categories) {
      if (digitalSourceType !== undefined || hpf?.class === 'generative')
        assert.equal(implies['generative'], 'yes', id);
    }
  });

  it('let one assume what the word means', () => {
    assert.deepEqual(categoryOf('de-aging').implies, {
      'age-changed': 'yes',
      modality: ['video'],
      part: ['depicted'],
      dubbing: 'none',
      'synthetic-figure': 'no',
      purposes: ['age'],
      inputs: ['likeness'],
      'creative-elements': ['visual-effects'],
    });
    assert.deepEqual(categoryOf('concept-art').implies, { stage: 'prep', 'creative-elements': ['sets'] });
    assert.deepEqual(categoryOf('other').implies, {});
  });
});

describe('misspelt categories', () => {
  const table = [
    ['pervis', 'previs'],
    ['de-agin', 'de-aging'],
    ['deepaging', 'de-aging'],
    ['conceptart', 'concept-art'],
    ['concpet art', 'concept-art'],
    ['synthetic voise', 'synthetic-voice'],
    ['nome', 'none'],
    ['crwod', 'crowd'],
    ['hologram', undefined],
    ['', undefined],
    ['x', undefined],
    ['a', undefined],
    ['p'.repeat(100000), undefined],
  ] as const;
  for (const [written, expected] of table)
    it(`${written.slice(0, 20)} → ${expected ?? 'nothing'}`, () => assert.equal(nearestCategory(written), expected));
});
