import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { looseManifestDiagnostics } from '../../../src/core/features/diagnostics';
import { glanceDiagnostics } from '../../../src/core/features/glanceDiagnostics';
import { followManifest } from '../../../src/core/manifest/followedManifest';
import { glanceAt } from '../../../src/core/manifest/glance';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { changeBetween } from '../../../src/core/text/change';
import { finish } from '../../../src/core/text/steps';
import { makeManifest } from '../../bench/makeManifest';
import { Random } from '../../bench/random';
import { withEdit } from '../../support/withEdit';
import { runs } from '../../support/runs';

const path = 'production.slate.yaml';
const pieces = [
  'x',
  '\n',
  ' ',
  '    key-element: perhaps\n',
  '    output: final\n',
  ':',
  ' - ',
  '"',
  '[',
  '#',
  '&a ',
  '*a',
  '\n\n',
  '  - { id: U-99 }\n',
  '\r\n',
  'é',
] as const;

function edited(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(pieces) + text.slice(at + random.below(4));
}

/** What stands for itself: an id that two records share is a matter of both. */
function byThemselves(problems: readonly { readonly message: { readonly code: string } }[]): readonly unknown[] {
  return problems.filter(({ message }) => message.code !== 'manifest.duplicate-id');
}

describe('the change between two texts', () => {
  for (const [before, after, expected] of [
    ['abc', 'abXc', [2, 2, 3]],
    ['abc', 'ac', [1, 2, 1]],
    ['aaa', 'aaaa', [3, 3, 4]],
    ['', 'a', [0, 0, 1]],
    ['abc', 'abc', [3, 3, 3]],
    ['ab', 'xy', [0, 2, 2]],
  ] as const) {
    it(`${before} → ${after}`, () => {
      const { span, newEnd } = changeBetween(before, after);
      assert.deepEqual([span.start, span.end, newEnd], expected);
    });
  }
});

describe('a look at the record that is written in', () => {
  it('finds what a whole reading finds in that record, at the same places', () => {
    let glances = 0;
    for (let seed = 1; seed <= runs(300); seed++) {
      const random = new Random(seed);
      const text =
        `${makeManifest(seed, { uses: 6, scenes: 9 })}${seed % 2 === 0 ? 'evidence:\n  - { id: E-1, kind: consent }\n' : ''}`.replaceAll(
          '\n',
          seed % 5 === 0 ? '\r\n' : '\n',
        );
      const manifest = parseManifest(path, text);
      const after = edited(text, random);
      const glance = glanceAt(manifest, after);
      if (!glance) continue;
      glances++;
      const whole = parseManifest(path, after).problems.filter(
        ({ span }) => span.start >= glance.after.start && span.start < glance.after.end,
      );
      assert.deepEqual(byThemselves(glance.problems), byThemselves(whole), `seed ${seed}`);
    }
    assert.ok(glances > runs(100), `${glances} changes were seen at a glance`);
  });

  it('gives the diagnostics of a whole reading, those of other records moved with their lines', () => {
    const text = withEdit(makeManifest(7, { uses: 6, scenes: 9 }), '- id: U-5', '- id: U-5\n    output: perhaps');
    const manifest = parseManifest(path, text);
    const after = withEdit(text, '- id: U-3', '- id: U-3\n    key-element: perhaps');
    const diagnosed = (one: string) => looseManifestDiagnostics(parseManifest(path, one)).get(path) ?? [];
    const byPlace = (list: readonly { readonly range: unknown }[]) =>
      [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    assert.deepEqual(byPlace(glanceDiagnostics(diagnosed(text), manifest, after) ?? []), byPlace(diagnosed(after)));
  });

  for (const [what, change] of [
    ['the head of a list', (text: string) => withEdit(text, 'uses:', 'usesx:')],
    ['the production', (text: string) => withEdit(text, 'title: The', 'title: A')],
    [
      'two records at once',
      (text: string) => withEdit(withEdit(text, '- id: U-2', '- id: U-22'), '- id: U-4', '- id: U-44'),
    ],
    ['a record of its own', (text: string) => withEdit(text, '  - id: U-4', '  - id: U-33\n  - id: U-4')],
    ['an alias', (text: string) => withEdit(text, '- id: U-4', '- id: U-4\n    stage: *elsewhere')],
  ] as const) {
    it(`leaves ${what} to the whole reading`, () => {
      const text = makeManifest(7, { uses: 6, scenes: 9 });
      assert.equal(glanceAt(parseManifest(path, text), change(text)), undefined);
    });
  }
});

describe('a manifest that follows its text', () => {
  it('is what a fresh reading gives, and keeps the records that say the same', () => {
    const text = makeManifest(3, { uses: 6, scenes: 9 });
    let following = finish(followManifest(path, text));
    const retype = (after: string): void => {
      following = finish(followManifest(path, after, following));
    };
    const [first, second] = following.manifest.records.uses;
    for (let seed = 1; seed <= 60; seed++) {
      const after = edited(text, new Random(seed));
      retype(after);
      assert.deepEqual(following.manifest, parseManifest(path, after));
    }
    retype(withEdit(text, '- id: U-2\n', '- id: U-2\n    key-element: no\n'));
    retype(withEdit(text, '- id: U-2\n', '- id: U-2\n    key-element: yes\n'));
    const before = following.manifest.records.uses;
    retype(withEdit(text, '- id: U-2\n', '- id: U-2\n    key-element: unknown\n'));
    assert.deepEqual(
      following.manifest.records.uses.map((use, index) => use === before[index]),
      [true, false, true, true, true, true],
    );
    assert.deepEqual([first?.id, second?.id], ['U-1', 'U-2']);
  });
});
