import assert from 'node:assert/strict';
import type { Plan } from '../../../../src/core/features/edits/change';
import type { JudgedProduction } from '../../../../src/core/judged/judgedProduction';
import { english } from '../../../../src/core/words/words';
import { applyEdits } from '../../../support/applyEdits';
import { judgedFiles } from '../judged';

/** The files of a small production: a script and its manifest under the private rider. */
export const files = {
  'show/long-fall.fountain':
    'INT. HALL - DAY #1#\n\n[[ai: generative-vfx]]\n\nThe ceiling opens.\n\nELENA\nNobody move.\n\nEXT. HILL - DAY #2#\n\nGrass.\n\nINT. CELLAR - NIGHT #3#\n\nDark.\n',
  'show/production.slate.yaml': `# The long fall, kept by Ana
production:
  title: The Long Fall
  agreements: [quill-rider]   # signed in May
people:
  - { id: P-7, name: Mara Quill, role: performer, parts: [{ character: ELENA }] }   # plays Elena
uses:
  - id: U-001
    scenes: ["2"]
    category: previs # drawn first
    people: []
`,
} as const;

export function production(changed: { readonly [path: string]: string } = {}): JudgedProduction {
  return judgedFiles({ ...files, ...changed });
}

/** The texts after a plan, by path; fails with the reason of one that was refused. */
export function after(plan: Plan): { readonly [path: string]: string } {
  assert.ok('changes' in plan, 'refused' in plan ? english.say(plan.refused) : '');
  return Object.fromEntries(plan.changes.map(({ path, before, edits }) => [path, applyEdits(before, edits)]));
}

/** The lines that a plan adds to a file; fails when it takes any away. */
export function added(plan: Plan, path: string): readonly string[] {
  assert.ok('changes' in plan, 'refused' in plan ? english.say(plan.refused) : '');
  const change = plan.changes.find((one) => one.path === path);
  const before = (change?.before ?? '').split(/\r?\n/);
  const now = (after(plan)[path] ?? '').split(/\r?\n/);
  let at = 0;
  const more = now.filter((line) => (line === before[at] ? (at++, false) : true));
  assert.equal(at, before.length, 'no line is taken away or changed');
  return more;
}

export function refusedWith(plan: Plan): string {
  assert.ok('refused' in plan, 'it was not refused');
  return plan.refused.code;
}
