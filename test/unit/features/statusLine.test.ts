import assert from 'node:assert/strict';
import { statusLine } from '../../../src/core/features/statusLine';
import { english } from '../../../src/core/words/words';
import { judged } from './judged';

const script = 'INT. HALL - DAY #1#\n\n[[ai: generative-vfx; use: U-1]]\n';
const use = (more: string): string =>
  `uses:\n  - { id: U-1, scenes: [1], category: generative-vfx, people: []${more} }\n`;

describe('the status bar', () => {
  for (const [what, manifest, icon, tone] of [
    ['warns of what is missing', use(''), 'warning', 'plain'],
    ['is red where something is overdue', use(', act-date: 2026-10-08'), 'flame', 'overdue'],
    [
      'is redder still where something is not allowed',
      use(', act-date: 2026-10-08, modality: [voice]'),
      'error',
      'overdue',
    ],
    ['says first that a manifest cannot be read to its end', `${use('')}vendors: [\n`, 'error', 'torn'],
  ] as const)
    it(what, () => {
      const line = statusLine(judged(script, manifest));
      assert.deepEqual([line.icon, line.tone], [icon, tone]);
      if (tone === 'torn')
        assert.match(english.say(line.text), /^production\.slate\.yaml cannot be read from line \d+ on$/);
    });
});
