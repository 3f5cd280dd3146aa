import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseTags } from '../../../src/core/disclosure/parseTags';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import { applyEdits } from '../../support/applyEdits';

const TAG = '[[ai: crowd]]';

describe('tags that other Fountain programs misread', () => {
  const table: readonly (readonly [placement: string, severity: string, source: string, cured: string])[] = [
    ['under-heading', 'warning', `INT. A #1#\n${TAG}\n\nOne.`, `INT. A #1#\n\n${TAG}\n\nOne.`],
    ['under-heading', 'warning', `INT. A #1#\n${TAG}\nOne.`, `INT. A #1#\n\n${TAG}\n\nOne.`],
    ['under-heading', 'warning', `INT. A #1#\r\n${TAG}\r\nOne.`, `INT. A #1#\r\n\r\n${TAG}\r\n\r\nOne.`],
    ['under-heading', 'warning', `INT. A\n${TAG}`, `INT. A\n\n${TAG}`],
    ['heading-after-number', 'warning', `INT. A #1# ${TAG}\n\nOne.`, `INT. A #1#\n\n${TAG}\n\nOne.`],
    ['heading-after-number', 'warning', `INT. A #1# ${TAG}\nOne.`, `INT. A #1#\n\n${TAG}\n\nOne.`],
    ['heading-after-number', 'warning', `INT. A #1#${TAG}`, `INT. A #1#\n\n${TAG}`],
    ['heading-before-number', 'information', `INT. A ${TAG} #1#\n\nOne.`, `INT. A #1#\n\n${TAG}\n\nOne.`],
    ['heading-before-number', 'information', `INT. A ${TAG}\r\rOne.`, `INT. A\r\r${TAG}\r\rOne.`],
    ['multi-line', 'information', 'INT. A\n\n[[ai:\n  crowd]]\n\nOne.', `INT. A\n\n${TAG}\n\nOne.`],
    ['cue', 'information', `INT. A\n\nORLA ${TAG}\nHello.`, `INT. A\n\n${TAG}\n\nORLA\nHello.`],
    ['dialogue', 'information', `INT. A\n\nORLA\n${TAG}\nHello.`, `INT. A\n\n${TAG}\n\nORLA\nHello.`],
    ['dialogue', 'information', `INT. A\n\nORLA\nHello ${TAG} there.`, `INT. A\n\n${TAG}\n\nORLA\nHello there.`],
    ['dialogue', 'information', `INT. A\n\nORLA\n(soft${TAG})\nHello.`, `INT. A\n\n${TAG}\n\nORLA\n(soft)\nHello.`],
    ['action', 'information', `INT. A\n\nOne${TAG} two.`, `INT. A\n\n${TAG}\n\nOne two.`],
    ['action', 'information', `INT. A\n\nOne ${TAG}, two.`, `INT. A\n\n${TAG}\n\nOne , two.`],
    ['action', 'information', `INT. A\n\n${TAG} One.`, `INT. A\n\n${TAG}\n\nOne.`],
    ['action', 'information', `INT. A\n\nOne.\n${TAG}\nTwo.`, `INT. A\n\nOne.\n\n${TAG}\n\nTwo.`],
    ['action', 'information', `One ${TAG} two.\n\nThree.`, `One two.\n\n${TAG}\n\nThree.`],
    ['title-page', 'information', `Title: X ${TAG}\nAuthor: Y\n\nOne.`, `Title: X\nAuthor: Y\n\n${TAG}\n\nOne.`],
    ['title-page', 'information', `Title: X\n   ${TAG}\n\nOne.`, `Title: X\n\n\n${TAG}\n\nOne.`],
    ['title-page', 'information', `${TAG}\n\nTitle: X\n\nOne.`, `\nTitle: X\n\n${TAG}\n\nOne.`],
  ];
  for (const [placement, severity, source, cured] of table) {
    it(`${placement}: ${JSON.stringify(source)}`, () => {
      const { problems } = parseTags(parseScreenplay(source));
      assert.deepEqual(
        problems.map(({ message, severity: found }) => [message.code, found]),
        [[`tag.placement.${placement}`, severity]],
      );
      assert.equal(applyEdits(source, problems[0]?.fix?.edits ?? []), cured);
    });
  }

  for (const [, , , cured] of table) {
    it(`are well placed after the fix: ${JSON.stringify(cured)}`, () => {
      const { value, problems } = parseTags(parseScreenplay(cured));
      assert.deepEqual([value.length, problems], [1, []]);
    });
  }

  it('a tag right above a heading is asked about, without a guess', () => {
    const { problems } = parseTags(parseScreenplay(`INT. A\n\nOne.\n\n${TAG}\nINT. B\n\nTwo.`));
    assert.deepEqual(
      problems.map(({ message, fix }) => [message.code, fix !== undefined]),
      [
        ['tag.placement.above-heading', false],
        ['tag.placement.action', true],
      ],
    );
  });

  it('plain notes may stand anywhere', () => {
    assert.deepEqual(parseTags(parseScreenplay('INT. A #1# [[a]]\n[[b]]\n\nORLA [[c]]\nHello.')).problems, []);
  });

  it('an unclosed tag has its own error and no second one', () => {
    assert.deepEqual(parseTags(parseScreenplay('INT. A #1# [[ai: crowd\n\n')).problems, []);
  });
});
