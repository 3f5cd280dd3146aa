import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { meaningOf, problemCodes, problemPage } from '../../../src/core/features/problemPages';
import { provideQuickActions } from '../../../src/core/features/quickActions';
import { provideFixAll, provideQuickFixes, type QuickFix } from '../../../src/core/features/quickFixes';
import { isSafe, remedyOf } from '../../../src/core/features/remedies';
import { textsOf } from '../../../src/core/judged/textsOf';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { english } from '../../../src/core/words/words';
import { applyEdits } from '../../support/applyEdits';
import { problemDocs } from '../../support/problemDocs';
import { judgedFiles, judgedSample } from './judged';
import { withEdit } from '../../support/withEdit';

const script = 'long-fall.fountain';
const manifest = 'production.slate.yaml';
const head = 'production:\n  title: The Long Fall\n  agreements: [quill-rider]\n';
const hall = 'INT. HALL - DAY #1#\n\nA wall.\n';
const use = 'uses:\n  - { id: U-001, scenes: ["1"], category: crowd, people: [] }\n';
const files = { [script]: hall, [manifest]: head };
const stale = `sha256:${'0'.repeat(64)}`;

/** For each code with a change that cures it: a file with the problem, and the file cured. */
const fixes: {
  readonly [code: string]: readonly [
    file: string,
    before: string,
    after: string,
    others?: { readonly [path: string]: string },
  ];
} = {
  'fountain.unclosed-note': [
    script,
    'INT. HALL - DAY #1#\n\n[[ai: previs\n\nA wall.\n',
    'INT. HALL - DAY #1#\n\n[[ai: previs]]\n\nA wall.\n',
  ],
  'fountain.unclosed-boneyard': [script, `${hall}/* Cut\n\nMore.\n`, `${hall}/* Cut */\n\nMore.\n`],
  'fountain.heading-without-blank-line-after': [
    script,
    'INT. HALL - DAY #1#\nA wall.\n',
    'INT. HALL - DAY #1#\n\nA wall.\n',
  ],
  'fountain.unread-heading.place': [
    script,
    `${hall}EXT. HILL - DAY #2#\n\nGrass.\n`,
    `${hall}\nEXT. HILL - DAY #2#\n\nGrass.\n`,
  ],
  'fountain.transition-above-heading': [
    script,
    `${hall}CUT TO:\nINT. ROOF - DAY\n\nMore.\n`,
    `${hall}CUT TO:\n\nINT. ROOF - DAY\n\nMore.\n`,
  ],
  'fountain.unread-heading.form': [
    script,
    `${hall}\nINT-PORCH - DAY\n\nGlass.\n`,
    `${hall}\n.INT-PORCH - DAY\n\nGlass.\n`,
  ],
  'fountain.unread-heading.language': [
    script,
    `${hall}\nWN. SALA - DZIEŃ\n\nGlass.\n`,
    `${hall}\n.WN. SALA - DZIEŃ\n\nGlass.\n`,
  ],
  'fountain.unread-heading.front': [
    script,
    `${hall}\n27 INT. PORCH 27\n\nGlass.\n`,
    `${hall}\nINT. PORCH #27#\n\nGlass.\n`,
  ],
  'tag.missing-colon': [script, 'INT. HALL - DAY #1#\n\n[[ai previs]]\n', 'INT. HALL - DAY #1#\n\n[[ai: previs]]\n'],
  'tag.misspelt-category': [
    script,
    'INT. HALL - DAY #1#\n\n[[ai: pervis]]\n',
    'INT. HALL - DAY #1#\n\n[[ai: previs]]\n',
  ],
  'tag.misspelt-key': [
    script,
    'INT. HALL - DAY #1#\n\n[[ai: previs; stag: prep]]\n',
    'INT. HALL - DAY #1#\n\n[[ai: previs; stage: prep]]\n',
  ],
  'tag.unknown-stage': [
    script,
    'INT. HALL - DAY #1#\n\n[[ai: previs; stage: perp]]\n',
    'INT. HALL - DAY #1#\n\n[[ai: previs; stage: prep]]\n',
  ],
  'tag.half-open': [script, 'INT. HALL - DAY #1#\n\n[ai: previs]\n', 'INT. HALL - DAY #1#\n\n[[ai: previs]]\n'],
  'tag.placement.multi-line': [
    script,
    'INT. HALL - DAY #1#\n\n[[ai: previs;\nstage: prep]]\n\nA wall.\n',
    'INT. HALL - DAY #1#\n\n[[ai: previs; stage: prep]]\n\nA wall.\n',
  ],
  'tag.placement.under-heading': [
    script,
    'INT. HALL - DAY #1#\n[[ai: previs]]\n\nA wall.\n',
    'INT. HALL - DAY #1#\n\n[[ai: previs]]\n\nA wall.\n',
  ],
  'tag.placement.heading-before-number': [
    script,
    'INT. HALL - DAY [[ai: previs]] #1#\n\nA wall.\n',
    'INT. HALL - DAY #1#\n\n[[ai: previs]]\n\nA wall.\n',
  ],
  'tag.placement.heading-after-number': [
    script,
    'INT. HALL - DAY #1# [[ai: previs]]\n\nA wall.\n',
    'INT. HALL - DAY #1#\n\n[[ai: previs]]\n\nA wall.\n',
  ],
  'tag.placement.cue': [
    script,
    'INT. HALL - DAY #1#\n\nELENA [[ai: previs]]\nNo.\n',
    'INT. HALL - DAY #1#\n\n[[ai: previs]]\n\nELENA\nNo.\n',
  ],
  'tag.placement.dialogue': [
    script,
    'INT. HALL - DAY #1#\n\nELENA\nNo. [[ai: previs]]\n',
    'INT. HALL - DAY #1#\n\n[[ai: previs]]\n\nELENA\nNo.\n',
  ],
  'tag.placement.action': [
    script,
    'INT. HALL - DAY #1#\n\nA wall. [[ai: previs]]\n',
    'INT. HALL - DAY #1#\n\n[[ai: previs]]\n\nA wall.\n',
  ],
  'tag.placement.title-page': [
    script,
    `Title: The Long Fall [[ai: previs]]\n\n${hall}`,
    `Title: The Long Fall\n\n[[ai: previs]]\n\n${hall}`,
  ],
  'manifest.expected-list': [
    manifest,
    `${head}uses:\n  - { id: U-001, category: crowd, people: [] }\n  - id: U-002\n    scenes: 1,1\n`,
    `${head}uses:\n  - { id: U-001, category: crowd, people: [] }\n  - id: U-002\n    scenes: [1, 1]\n`,
  ],
  'manifest.expected-yes-no': [
    manifest,
    `${head}  ai-known-at-hire: Yes # so\n`,
    `${head}  ai-known-at-hire: yes # so\n`,
  ],
  'manifest.expected-word': [manifest, `${head}  production-kind: featrue\n`, `${head}  production-kind: feature\n`],
  'manifest.expected-date': [manifest, `${head}  release-date: 2026/09/14\n`, `${head}  release-date: 2026-09-14\n`],
  'manifest.expected-moment': [
    manifest,
    `${head}schedule:\n  - { session-start: 2026-10-20 09:00 }\n`,
    `${head}schedule:\n  - { session-start: 2026-10-20T09:00 }\n`,
  ],
  'manifest.expected-region': [manifest, `${head}  territories: [France]\n`, `${head}  territories: [FR]\n`],
  'manifest.unusual-word': [manifest, `${head}  buyer: Netflix\n`, `${head}  buyer: netflix\n`],
  'manifest.scene-number-in-comment': [
    manifest,
    `${head}declarations:\n  - scenes: #1#\n    by: Ana Poole\n    on: 2026-11-22\n`,
    `${head}declarations:\n  - scenes: 1\n    by: Ana Poole\n    on: 2026-11-22\n`,
  ],
  'manifest.unknown-field-near': [manifest, withEdit(head, 'title', 'titel'), head],
  'manifest.unknown-reference-near': [
    manifest,
    withEdit(`${head}versions: [{ id: V-001 }]\n`, '  agreements', '  version: v1\n  agreements'),
    withEdit(`${head}versions: [{ id: V-001 }]\n`, '  agreements', '  version: V-001\n  agreements'),
  ],
  'finding.unknown-use-near': [
    script,
    `${hall}\n[[ai: crowd; use: U-01]]\n`,
    `${hall}\n[[ai: crowd; use: U-001]]\n`,
    { [manifest]: `${head}${use}` },
  ],
  'finding.unknown-scene': [
    manifest,
    `${head}${withEdit(use, '"1"', 'INT. ATTIC - DUSK')}`,
    `${head}${withEdit(use, '"1"', 'INT. HALL - DAY')}`,
    { [script]: 'INT. HALL - DAY\n\n[[ai: crowd; use: U-001]]\n' },
  ],
  'finding.several-scenes-alike': [
    manifest,
    `${head}declarations:\n  - { scenes: [1], by: Ana Poole, on: 2026-11-22 }\n`,
    `${head}declarations:\n  - { scenes: [1 (2 of 2)], by: Ana Poole, on: 2026-11-22 }\n`,
    { [script]: `${hall}\nEXT. HILL #1#\n\nGrass.\n` },
  ],
  'finding.unknown-scene-near': [
    manifest,
    `${head}declarations:\n  - { scenes: [1A], by: Ana Poole, on: 2026-11-22 }\n`,
    `${head}declarations:\n  - { scenes: [1], by: Ana Poole, on: 2026-11-22 }\n`,
  ],
  'finding.unknown-character-near': [
    script,
    'INT. HALL - DAY #1#\n\n[[ai: crowd; character: ELENNA]]\n\nELENA\nNo.\n',
    'INT. HALL - DAY #1#\n\n[[ai: crowd; character: ELENA]]\n\nELENA\nNo.\n',
  ],
  'finding.script-missing-near': [
    manifest,
    `${head}scripts: [long-fal.fountain]\n`,
    `${head}scripts: [long-fall.fountain]\n`,
  ],
  'finding.several-scenes-fit': [
    manifest,
    `${head}declarations:\n  - { scenes: [1], by: Ana Poole, on: 2026-11-22 }\n`,
    `${head}declarations:\n  - { scenes: [long-fall/1], by: Ana Poole, on: 2026-11-22 }\n`,
    { 'b.fountain': hall },
  ],
  'finding.several-uses-fit': [
    script,
    `${hall}\n[[ai: crowd]]\n`,
    `${hall}\n[[ai: crowd; use: U-001]]\n`,
    { [manifest]: `${head}${use}  - { id: U-002, scenes: [1], category: crowd, people: [] }\n` },
  ],
  'finding.scenes-differ': [
    manifest,
    `${head}${withEdit(use, '"1"', '2')}`,
    `${head}${withEdit(use, '"1"', '2, 1')}`,
    { [script]: `${hall}\n[[ai: crowd; use: U-001]]\n\nEXT. HILL #2#\n\nGrass.\n` },
  ],
  'finding.stale-evidence': [
    manifest,
    `${head}evidence:\n  - { kind: notice, scenes: [{ scene: 1, text: "${stale}" }] }\n`,
    `${head}evidence:\n  - { kind: notice, scenes: [{ scene: 1, text: "FINGERPRINT" }] }\n`,
  ],
  'evaluation.unknown-agreement-near': [manifest, withEdit(head, 'quill-rider', 'quill-ridr'), head],
};

function problem(file: string, text: string, others: { readonly [path: string]: string } = {}) {
  const judged = judgedFiles({ ...files, ...others, [file]: text });
  const read = textsOf(judged).find(({ path }) => path === file);
  assert.ok(read);
  return { judged, read, all: { start: { line: 0, character: 0 }, end: read.lines.position(text.length) } };
}

function applied(text: string, edits: QuickFix['edits']): string {
  const lines = new LineIndex(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      span: { start: lines.offset(range.start), end: lines.offset(range.end) },
      newText,
    })),
  );
}

describe('every problem', () => {
  for (const code of [...problemCodes(), 'question']) {
    it(`has a page, and a remedy or the reason for none: ${code}`, () => {
      assert.ok(meaningOf(code));
      const remedy = remedyOf(code);
      assert.ok(remedy);
      assert.equal(
        code in fixes,
        remedy === 'fix' || remedy === 'safe' || remedy === 'sometimes',
        `${code} is said to have: ${remedy}`,
      );
    });
  }

  for (const [code, [file, before, wanted, others]] of Object.entries(fixes)) {
    it(`is cured as it says: ${code}`, () => {
      const { judged, read, all } = problem(file, before, others);
      const found = provideQuickFixes(read, all, judged).filter((fix) => fix.code === code);
      const scene = judged.production.scenes.find(({ name }) => name === '1');
      const cured = found.map(({ edits }) => applied(before, edits));
      assert.ok(
        cured.includes(wanted.replace('FINGERPRINT', scene?.textFingerprint() ?? '')),
        cured.join('\n---\n') || 'no fix',
      );
      for (const { title } of found) assert.notEqual(english.say(title), '');
    });
  }

  const actions: {
    readonly [code: string]: readonly [
      file: string,
      text: string,
      command: string,
      others?: { readonly [path: string]: string },
    ];
  } = {
    'finding.unknown-use': [script, `${hall}\n[[ai: crowd; use: WALL]]\n`, 'aiSlate.createRecord'],
    'finding.untagged': [
      manifest,
      `${head}${withEdit(use, '"1"', 'INT. HALL - DAY')}`,
      'aiSlate.tagUse',
      { [script]: 'INT. HALL - DAY\n\nRain.\n' },
    ],
    'finding.sign-off-without-fingerprint': [
      manifest,
      `${head}sign-offs:\n  - { scene: 1, by: Ana Poole, on: 2026-11-22 }\n`,
      'aiSlate.renewSignOff',
    ],
    'finding.stale-sign-off': [
      manifest,
      `${head}sign-offs:\n  - { scene: 1, by: Ana Poole, on: 2026-11-22, text: "${stale}", record: "${stale}" }\n`,
      'aiSlate.renewSignOff',
    ],
    'evaluation.no-agreements': [manifest, 'production:\n  title: The Long Fall\n', 'aiSlate.answerQuestion'],
    'finding.undeclared': [manifest, `${head}  declare-by: 2026-11-01\n`, 'aiSlate.declareNoneForScenes'],
    question: [manifest, `${head}${use}`, 'aiSlate.answerQuestion'],
  };

  for (const [code, [file, text, command, others]] of Object.entries(actions)) {
    it(`leads to the command that cures it: ${code}`, () => {
      const { judged, all } = problem(file, text, others);
      const offered = provideQuickActions(judged, file, all);
      assert.ok(
        offered.some((one) => one.command === command),
        offered.map((one) => one.command).join(' '),
      );
      assert.equal(remedyOf(code), 'command');
    });
  }

  it('that a tag alone leaves open offers its record', () => {
    const { judged, all } = problem(script, `${hall}\n[[ai: generative-vfx]]\n`);
    assert.deepEqual(
      provideQuickActions(judged, script, all).map(({ command }) => command),
      ['aiSlate.createRecord'],
    );
  });

  it('that asks for a paper offers to record it, to go on, and to record a waiver', () => {
    const { judged, all } = problem(manifest, `${head}${withEdit(use, 'crowd', 'generative-vfx')}`);
    assert.deepEqual(
      provideQuickActions(judged, manifest, all).map(({ command }) => command),
      ['aiSlate.recordEvidence', 'aiSlate.accept', 'aiSlate.recordWaiver'],
    );
  });
});

describe('what is asked of one record', () => {
  it('has a few actions, however much it is: papers one by one, the rest once', () => {
    const judged = judgedSample('gutter-kings');
    const manifest = judged.production.record.at.file;
    const uses = judged.production.records.uses.map(
      ({ id }) => judged.places.ofSubject({ level: 'use', use: id ?? '' }).range,
    );
    for (const range of uses) {
      const offered = provideQuickActions(judged, manifest, range).filter(
        ({ command }) => command !== 'aiSlate.answerQuestion',
      );
      assert.ok(offered.length <= 7, offered.map(({ title }) => english.say(title)).join('\n'));
    }
  });
});

describe('fix all', () => {
  const text =
    'INT. HALL - DAY #1#\n[[ai: pervis]]\n\nEXT. HILL - DAY #2# [[ai: crowd]]\n\nGrass.\n\nINT. BARN - DAY #3#\n\nHay. [[ai: signage]]\n';

  it('makes only changes that leave what was said as it is', () => {
    const { read } = problem(script, text);
    const once = applied(text, provideFixAll(read));
    assert.match(once, /pervis/);
    assert.match(once, /^EXT\. HILL - DAY #2#$/m);
    assert.match(once, /^\[\[ai: signage\]\]$/m);
    assert.ok(
      problem(script, once).read.problems.filter(({ message }) => isSafe(message.code)).length <
        read.problems.filter(({ message }) => isSafe(message.code)).length,
    );
  });

  it('comes to an end: done again and again, nothing safe is left', () => {
    let now = text;
    for (let round = 0; round < 5; round++) now = applied(now, provideFixAll(problem(script, now).read));
    assert.deepEqual(
      problem(script, now).read.problems.filter(({ message }) => isSafe(message.code)),
      [],
    );
  });

  it('leaves a file alone in which nothing is safe to fix', () => {
    assert.deepEqual(provideFixAll(problem(script, 'INT. HALL - DAY #1#\n\n[[ai: pervis]]\n').read), []);
  });
});

describe('the pages of problems', () => {
  it('in docs/problems.md are those of the codes', () => {
    for (const [path, text] of problemDocs()) assert.equal(readFileSync(path, 'utf8'), text, 'npm run docs');
  });

  it('say what a code says, means and needs', () => {
    assert.match(
      problemPage('tag.misspelt-key', english),
      /^# tag\.misspelt-key\n[^]*> Unknown key "…", near "…"\.[^]*Quick fix/,
    );
  });

  it('of a question say who may know, and what may be written', () => {
    assert.match(problemPage('question.living', english), /Likely to know: [^]*It may be: living, deceased\./);
    assert.match(problemPage('question.judged-as-scripted', english), /leaves this to a person/);
  });

  it('say of a code that nobody knows that there is none', () => {
    assert.match(problemPage('no-such-code', english), /There is no page/);
  });
});
