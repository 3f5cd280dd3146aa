import assert from 'node:assert/strict';
import { provideDiagnostics, unreadableDiagnostic, type Diagnostic } from '../../../src/core/features/diagnostics';
import { remapSeverities } from '../../../src/core/features/remapSeverities';
import { english } from '../../../src/core/words/words';
import { judged } from './judged';

const open: Diagnostic = {
  ...unreadableDiagnostic('other', 50),
  kind: 'open',
  code: 'rider/tell-first',
  severity: 'warning',
};

function remapped(chosen: { readonly [name: string]: unknown }): readonly string[] {
  return remapSeverities([open], new Map(Object.entries(chosen))).map(({ severity }) => severity);
}

describe('chosen severities', () => {
  for (const [name, chosen, expected] of [
    ['nothing chosen', {}, ['warning']],
    ['a kind', { open: 'hint' }, ['hint']],
    ['a code before its kind', { open: 'hint', 'rider/tell-first': 'error' }, ['error']],
    ['none takes it out', { open: 'none' }, []],
    ['a word that is no severity', { open: 'loud' }, ['warning']],
    ['a code of no severity falls back on the kind', { 'rider/tell-first': 7, open: 'information' }, ['information']],
  ] as const) {
    it(name, () => assert.deepEqual(remapped(chosen), expected));
  }
});

describe('chosen severities of an entry for several items', () => {
  const script = 'INT. HALL - DAY #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nThe ceiling opens.\n';
  const manifest =
    'uses:\n  - id: U-1\n    scenes: [1]\n    category: generative-vfx\n    people: []\n    modality: [voice]\n';
  const all = provideDiagnostics(judged(script, manifest)).get('production.slate.yaml') ?? [];

  for (const [name, chosen, expected] of [
    ['the worst of what is left', { blocked: 'hint' }, 'warning quill-rider/no-voices: 1 not allowed, 1 missing'],
    ['by a code within it', { 'quill-rider/no-voices': 'none' }, 'warning quill-rider/tell-first: Missing'],
    ['none for all of it', { blocked: 'none', open: 'none' }, ''],
  ] as const) {
    it(name, () => {
      const found = remapSeverities(all, new Map(Object.entries(chosen)));
      const drawn = found.map((one) =>
        `${one.severity} ${one.code}: ${english.say(one.message)}`.replace(/: (?!.*: ).*$/u, ''),
      );
      assert.equal(drawn.join('\n'), expected);
    });
  }
});
