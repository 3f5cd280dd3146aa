import assert from 'node:assert/strict';
import { compared, comparedCard, comparedPage, type Shown } from '../../editor/stress/compared';

const truth: Shown = {
  diagnostics: ['a.fountain:1 x'],
  tree: ['Harbour Light', ' Scene 1'],
  statusBar: '2 open',
  page: ['Harbour Light', 'an entry'],
};

describe('what is shown, beside what is true', () => {
  it('is no lie when it is the same', () => assert.equal(compared({ ...truth }, truth), undefined));

  const lies: readonly (readonly [string, Partial<Shown>])[] = [
    ['an older line of the tree', { tree: ['Harbour Light', ' Scene 2'] }],
    ['a line of the tree that is missing', { tree: ['Harbour Light'] }],
    ['a tree that is gone', { tree: [] }],
    ['an older problem', { diagnostics: ['a.fountain:2 x'] }],
    ['a problem that is mended', { diagnostics: [...truth.diagnostics, 'b'] }],
    ['problems that are missing', { diagnostics: [] }],
    ['an older status bar', { statusBar: '1 open' }],
    ['an older report', { page: ['Harbour Light', 'another'] }],
    ['a report with an entry less', { page: ['Harbour Light'] }],
  ];
  for (const [what, part] of lies)
    it(`is a lie with ${what}`, () => assert.notEqual(compared({ ...truth, ...part }, truth), undefined));

  it('is a lie where a report is shown and there is none', () =>
    assert.notEqual(comparedPage(truth, { page: undefined }), undefined));

  it('is no lie where nothing is said', () => {
    assert.equal(compared({ diagnostics: [], tree: [], statusBar: undefined, page: undefined }, truth), undefined);
    assert.equal(comparedCard(undefined, 'a card'), undefined);
  });

  it('is a lie with an older card, or one where there is none', () => {
    assert.notEqual(comparedCard('Overdue', 'Met'), undefined);
    assert.notEqual(comparedCard('Overdue', undefined), undefined);
    assert.equal(comparedCard('Met', 'Met'), undefined);
  });
});
