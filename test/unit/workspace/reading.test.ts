import assert from 'node:assert/strict';
import { Reading, readingOrder } from '../../../src/core/workspace/reading';

const folders = ['north', 'south', 'south/trailer'];

describe('reading a workspace', () => {
  it('holds a production back until its last script is read', () => {
    const reading = new Reading();
    reading.expect(['north/1.fountain', 'north/season/2.fountain', 'south/1.fountain']);
    reading.settle('north/1.fountain');
    assert.deepEqual([...reading.whole(folders)], ['south/trailer']);
    reading.settle('north/season/2.fountain');
    assert.deepEqual([...reading.whole(folders)], ['north', 'south/trailer']);
    reading.settle('south/1.fountain');
    assert.deepEqual([...reading.whole(folders)], folders);
    assert.equal(reading.left, 0);
  });

  it('holds back every production in which a manifest is unread: it may take scripts from them', () => {
    const reading = new Reading();
    reading.expect(['south/trailer/uses.slate.yaml']);
    assert.deepEqual([...reading.whole(folders)], ['north']);
  });

  it('holds a production back for an agreement of its own', () => {
    const reading = new Reading();
    reading.expect(['north/agreements/rider.yaml']);
    assert.deepEqual([...reading.whole(folders)], ['south', 'south/trailer']);
  });

  it('holds nothing back for files that belong to no production', () => {
    const reading = new Reading();
    reading.expect(['elsewhere/1.fountain']);
    assert.deepEqual([...reading.whole(folders)], folders);
  });

  it('calls a script loose only when no manifest above it is unread', () => {
    const reading = new Reading();
    reading.expect(['west/production.slate.yaml']);
    assert.equal(reading.mayFindOwner('west/season/1.fountain'), true);
    assert.equal(reading.mayFindOwner('east/1.fountain'), false);
    reading.settle('west/production.slate.yaml');
    assert.equal(reading.mayFindOwner('west/season/1.fountain'), false);
  });

  it('waits for nothing once nobody reads any more', () => {
    const reading = new Reading();
    reading.expect(['north/1.fountain']);
    reading.stop();
    assert.deepEqual([...reading.whole(folders)], folders);
  });

  it('goes production by production, the one in front first, what belongs to none last', () => {
    const found = [
      'a.fountain',
      'north/2.fountain',
      'south/1.fountain',
      'north/1.fountain',
      'south/trailer/1.fountain',
      'north/agreements/rider.yaml',
    ];
    assert.deepEqual(readingOrder(found, new Set(folders), new Set(['south/trailer'])), [
      'south/trailer/1.fountain',
      'north/1.fountain',
      'north/2.fountain',
      'north/agreements/rider.yaml',
      'south/1.fountain',
      'a.fountain',
    ]);
  });
});
