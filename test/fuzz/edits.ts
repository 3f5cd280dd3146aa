import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerQuestion, answerWay, decide } from '../../src/core/features/edits/answer';
import type { Plan } from '../../src/core/features/edits/change';
import { createRecord } from '../../src/core/features/edits/createRecord';
import { declareNoneInManifest, declareNoneInScript } from '../../src/core/features/edits/declareNone';
import { mayWaive } from '../../src/core/features/edits/openItems';
import { papersFor, recordEvidence } from '../../src/core/features/edits/recordEvidence';
import { accept, recordWaiver } from '../../src/core/features/edits/settle';
import { signOff } from '../../src/core/features/edits/signOff';
import { startInManifest } from '../../src/core/features/edits/startProduction';
import { tagScenes } from '../../src/core/features/edits/tagScene';
import { formCells, readFormCells } from '../../src/core/features/forms/formCells';
import { importForm } from '../../src/core/features/forms/importForm';
import { makeForm } from '../../src/core/features/forms/makeForm';
import type { JudgedProduction } from '../../src/core/judged/judgedProduction';
import { provideFixAll, provideQuickFixes, type RangeEdit } from '../../src/core/features/quickFixes';
import { rename } from '../../src/core/features/rename';
import { textsOf, type ReadText } from '../../src/core/judged/textsOf';
import { english } from '../../src/core/words/words';
import { applyEdits } from '../support/applyEdits';
import { checkKept } from '../support/kept';
import { manifestData, style, Writer, type Data } from '../unit/manifest/anyManifest';
import { checkSpan } from './checks';
import { nasty, hostile } from './inputs';
import { judgedShow } from './judgedShow';
import { property, type Property } from './property';

const script =
  'INT. HALL - DAY #1#\n\n[[ai: crowd; character: ELENA]]\n\nA wall. /* cut */ [[a note]]\n\nELENA\nNo.\n\n[[ai: de-agging; use: U-1]]\n\nEXT. HILL - DAY #2#\nGrass.\n\n.BARN\n\nHay.';

interface Given {
  readonly judged: JudgedProduction;
  readonly pick: number;
  /** What a person types. */
  readonly typed: string;
}

const nothing: Plan = { changes: [] };

function one<T>(all: readonly T[], pick: number): T | undefined {
  return all[pick % Math.max(1, all.length)];
}

const on = '2026-11-22';

/** Every command that writes, with how many values that are on record it may change. */
const commands: { readonly [name: string]: readonly [mayChange: number, plan: (given: Given) => Plan] } = {
  tag: [
    0,
    ({ judged: { production }, pick, typed }) =>
      tagScenes([oneScene(production.scenes, pick)], production, {
        categories: ['de-aging', 'cleanup'],
        characters: ['ELENA', typed],
        writes: 'both',
      }),
  ],
  'declare in the manifest': [
    0,
    ({ judged: { production }, pick, typed }) =>
      declareNoneInManifest([oneScene(production.scenes, pick)], production, { stages: ['prep'], by: typed, on }),
  ],
  'declare in the script': [
    0,
    ({ judged: { production }, pick, typed }) =>
      declareNoneInScript(oneScene(production.scenes, pick), { stages: ['prep', 'shoot'], by: typed, on }),
  ],
  'sign off': [
    0,
    ({ judged: { production }, pick, typed }) =>
      signOff([oneScene(production.scenes, pick)], production, { by: typed, role: typed, on }),
  ],
  'create a record': [
    0,
    ({ judged: { production }, pick }) => {
      const bare = one(
        production.uses.filter((use) => use.bare),
        pick,
      );
      return bare ? createRecord(bare, production) : nothing;
    },
  ],
  answer: [
    1,
    ({ judged, pick, typed }) => {
      const question = one(judged.evaluation.questions, pick);
      if (!question) return nothing;
      const way = answerWay(question, judged);
      const chosen = way.kind === 'choice' ? one(way.choices, pick)?.value : undefined;
      return answerQuestion(question, [chosen ?? typed], judged);
    },
  ],
  decide: [
    0,
    ({ judged, pick, typed }) => {
      const question = one(
        judged.evaluation.questions.filter(({ missing }) => missing.kind === 'judgement'),
        pick,
      );
      return question ? decide([question], { answer: 'yes', by: typed, on, why: typed }, judged) : nothing;
    },
  ],
  accept: [
    0,
    ({ judged, pick, typed }) => {
      const open = one(openIn(judged), pick);
      return open ? accept([open], { by: typed, on, why: typed }, judged) : nothing;
    },
  ],
  waive: [
    0,
    ({ judged, pick, typed }) => {
      const open = one(openIn(judged), pick);
      const allowed = open && mayWaive(open, judged);
      return open && allowed && 'parties' in allowed
        ? recordWaiver([open], { grantedBy: one(allowed.parties, pick) ?? typed, document: typed, until: on }, judged)
        : nothing;
    },
  ],
  'record a paper': [
    0,
    ({ judged, pick, typed }) => {
      const open = one(openIn(judged), pick);
      const kind = open && one(papersFor(open, judged), pick);
      const scenes = judged.production.scenes.slice(0, 2);
      return open && kind !== undefined
        ? recordEvidence(open, { kind, path: `/show/papers/${typed}`, hash: 'sha256:00', givenAt: on, scenes }, judged)
        : nothing;
    },
  ],
  'begin a production': [
    1,
    ({ judged: { production }, typed }) => {
      const [manifest] = production.manifests;
      return manifest ? startInManifest(manifest, typed, []) : nothing;
    },
  ],
  'take over a form': [
    1,
    ({ judged, pick }) => {
      const form = makeForm(
        one(
          [
            { kind: 'vendor', id: 'V-1' },
            { kind: 'person', id: 'P-7' },
          ] as const,
          pick,
        ) ?? { kind: 'vendor', id: '' },
        judged,
      );
      const cells =
        form &&
        formCells(form, english).map((row, at) =>
          at < 3
            ? row
            : row.map((cell, column) => (column === 3 ? (form.rows[at - 3]?.answers[0] ?? '2026-11-20') : cell)),
        );
      const returned = cells && readFormCells(cells);
      return returned
        ? importForm(returned, judged.production, { path: '/show/form.csv', hash: 'sha256:00', on }).plan
        : nothing;
    },
  ],
};

function oneScene<T>(scenes: readonly T[], pick: number): T {
  const scene = one(scenes, pick);
  assert.ok(scene !== undefined);
  return scene;
}

function openIn({ evaluation }: JudgedProduction): JudgedProduction['evaluation']['assessments'] {
  return evaluation.assessments.filter(({ outcome }) => outcome === 'open');
}

/** How many plans have been checked, and how many of them wrote nothing, with the reason. */
export const edited = { made: 0, refused: 0 };

function checkPlan(plan: Plan, mayChange: number): void {
  if ('refused' in plan) {
    edited.refused++;
    assert.notEqual(english.say(plan.refused).trim(), '');
    return;
  }
  for (const { path, before, edits } of plan.changes) {
    edited.made++;
    for (const { span } of edits) checkSpan(span, before);
    if (path.endsWith('.slate.yaml')) checkKept(before, edits, mayChange);
    else checkScript(before, edits);
  }
}

/** Nothing of a script goes away, but an id that is put into a tag may take the place of one. */
function checkScript(
  before: string,
  edits: readonly { readonly span: { readonly start: number; readonly end: number }; readonly newText: string }[],
): void {
  const after = applyEdits(before, edits);
  assert.ok(
    edits.every(({ span }) => span.start === span.end),
    'nothing of the script is taken away',
  );
  assert.doesNotMatch(after, before.includes('\r\n') ? /(?<!\r)\n/ : /\r/);
}

function withText(judged: JudgedProduction): readonly (readonly [ReadText, string])[] {
  const { scripts, manifests } = judged.production;
  const texts = new Map([
    ...scripts.map(({ path, screenplay }) => [path, screenplay.text] as const),
    ...manifests.map(({ path, text }) => [path, text] as const),
  ]);
  return textsOf(judged).map((read) => [read, texts.get(read.path) ?? '']);
}

function checkRename({ judged, pick }: Given): void {
  const [manifest] = judged.production.manifests;
  if (!manifest) return;
  const places = rename(manifest.path, manifest.lines.position(pick % (manifest.text.length + 1)), 'Q-99', judged);
  if ('refused' in places) return;
  for (const [{ path, lines }, text] of withText(judged)) {
    const edits = places
      .filter((place) => place.path === path)
      .map(({ range }) => ({
        span: { start: lines.offset(range.start), end: lines.offset(range.end) },
        newText: 'Q-99',
      }));
    const after = applyEdits(text, edits);
    const old = edits.map(({ span }) => text.slice(span.start, span.end));
    // With the old ids back in the places of the new ones it is the text that it was.
    let at = 0;
    assert.equal(
      after.replace(/Q-99/g, () => old[at++] ?? ''),
      text,
    );
  }
}

function checkFixes({ judged }: Given): void {
  for (const [read, text] of withText(judged)) {
    const { lines } = read;
    const all = { start: { line: 0, character: 0 }, end: lines.position(text.length) };
    const groups: readonly (readonly RangeEdit[])[] = [
      ...provideQuickFixes(read, all, judged).map(({ edits }) => edits),
      provideFixAll(read),
    ];
    for (const edits of groups) {
      const after = applyEdits(
        text,
        edits.map(({ range, newText }) => ({
          span: { start: lines.offset(range.start), end: lines.offset(range.end) },
          newText,
        })),
      );
      for (const comment of text.match(/# [cl]\d+.*/g) ?? [])
        assert.ok(after.includes(comment), `${comment} in\n${after}`);
    }
  }
}

/** More for the agreement to ask about than the manifests of other tests have. */
function asked(data: { readonly [key: string]: unknown }): Data {
  const { uses, people, ...others } = data as { readonly [key: string]: Data } & {
    readonly uses?: readonly { readonly [key: string]: Data }[] | null;
  };
  return {
    ...others,
    production: { title: 'The Long Fall', agreements: ['lantern-guild'], ...(data['production'] as object) },
    ...(uses
      ? {
          uses: uses.map((use, at) => ({
            ...use,
            id: `U-${at + 1}`,
            scenes: ['1'],
            category: 'digital-replica',
            output: 'final',
            vendor: 'V-1',
          })),
        }
      : {}),
    people: [{ id: 'P-7', name: 'Mara Quill', role: 'performer' }, ...((people as readonly Data[] | undefined) ?? [])],
    vendors: [{ id: 'V-1', name: 'Kestrel Row' }],
  };
}

/** A manifest in any layout, with comments, anchors, brackets, line ends and marks of any kind. */
const laidOut = fc
  .tuple(manifestData, style, fc.boolean(), fc.constantFrom('', '', '\ufeff'))
  .map(([data, how, anchors, mark]) => ({
    manifest: mark + new Writer({ ...how, anchors }).write(asked(data)),
    script: script.replaceAll('\n', how.lineBreak),
  }));
const typed = fc.oneof(
  fc.constantFrom(
    'Ana Poole',
    'Ana: "Poole" # 2',
    'Ana ]] Poole',
    'yes',
    '2026-11-20',
    '~',
    '- x',
    '{',
    '*a',
    '&a',
    '!x',
    '|',
  ),
  fc.constantFrom(...nasty),
  hostile,
);

/** Every command that writes keeps what it does not mean to change, or says why it writes nothing. */
export const anyCommand: Property = property(
  fc.tuple(laidOut, fc.constantFrom(...Object.keys(commands)), fc.nat(), typed),
  ([texts, name, pick, words]) => {
    const [mayChange = 0, plan = () => nothing] = commands[name] ?? [];
    checkPlan(plan({ judged: judgedShow(texts), pick, typed: words }), mayChange);
  },
);

/** Renaming an id changes the id, and a quick fix keeps every comment. */
export const anyRename: Property = property(fc.tuple(laidOut, fc.nat()), ([texts, pick]) => {
  const given = { judged: judgedShow(texts), pick, typed: '' };
  checkRename(given);
  checkFixes(given);
});
