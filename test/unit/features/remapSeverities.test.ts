import assert from 'node:assert/strict';
import { unreadableDiagnostic, type Diagnostic } from '../../../src/core/features/diagnostics';
import { remapSeverities } from '../../../src/core/features/remapSeverities';

const open: Diagnostic = { ...unreadableDiagnostic('other'), kind: 'open', code: 'rider/tell-first', severity: 'warning' };

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
