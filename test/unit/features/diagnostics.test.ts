import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import {
  looseManifestDiagnostics,
  looseScriptDiagnostics,
  provideDiagnostics,
  unreadableDiagnostic,
  type Diagnostic,
  type DiagnosticsByFile,
} from '../../../src/core/features/diagnostics';
import type { JudgedProduction } from '../../../src/core/judged/judgedProduction';
import { initialManifest } from '../../../src/core/manifest/initialManifest';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { parseScript } from '../../../src/core/production/parseScript';
import { english } from '../../../src/core/words/words';
import { judged, judgedFiles, judgedSample } from './judged';

/** Diagnostics of a file as `line severity code`, lines from one. */
function drawn(diagnostics: readonly Diagnostic[] = []): readonly string[] {
  return diagnostics.map(({ range, severity, code }) => `${range.start.line + 1} ${severity} ${code}`);
}

function inScript(production: JudgedProduction): readonly string[] {
  return drawn(provideDiagnostics(production).get('long-fall.fountain'));
}

function inManifest(production: JudgedProduction): readonly string[] {
  return drawn(provideDiagnostics(production).get('production.slate.yaml'));
}

const script = 'INT. HALL - DAY #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nThe ceiling opens.\n';
const use = (facts: string) => `uses:\n  - id: U-1\n    scenes: [1]\n    category: generative-vfx\n${facts}`;

describe('diagnostics', () => {
  it('put what is open as a warning at the use that owes it', () => {
    assert.deepEqual(inManifest(judged(script, use('    people: []\n'))), ['5 warning quill-rider/tell-first']);
  });

  it('put what is overdue as an error', () => {
    assert.deepEqual(inManifest(judged(script, use('    people: []\n    act-date: 2026-03-12\n'))), [
      '5 error quill-rider/tell-first',
    ]);
  });

  it('put what is blocked as an error', () => {
    const blocked = inManifest(judged(script, use('    people: []\n    modality: [voice]\n')));
    assert.ok(blocked.includes('5 error quill-rider/no-voices'), blocked.join('\n'));
  });

  it('begin with how it stands and what is asked for; the reasons come after', () => {
    const found = provideDiagnostics(judged(script, use('    people: []\n    act-date: 2026-03-12\n'))).get(
      'production.slate.yaml',
    )?.[0];
    assert.ok(found);
    assert.equal(
      english.say(found.message),
      'Overdue: a notice of the tool (Quill rider), due by 11 Mar 2026, 256 days overdue · U-1',
    );
    assert.equal(found.source, 'https://quill.example/rider');
  });

  it('are one entry for all that is asked of a record, as severe as its worst', () => {
    const found =
      provideDiagnostics(judged(script, use('    people: []\n    modality: [voice]\n    act-date: 2026-12-24\n'))).get(
        'production.slate.yaml',
      ) ?? [];
    assert.deepEqual(drawn(found), ['5 error quill-rider/no-voices']);
    assert.deepEqual(
      found.map((one) => english.say(one.message)),
      [
        '1 not allowed, 1 missing: No voice is made by a model, a notice of the tool (Quill rider), first due by 23 Dec 2026 · U-1',
      ],
    );
  });

  it('stay few in a sample: no record has more than one entry beside its faults and questions', () => {
    for (const diagnostics of provideDiagnostics(judgedSample('the-tidewall')).values()) {
      const entries = diagnostics.filter(({ items }) => items !== undefined).map(({ range }) => JSON.stringify(range));
      assert.deepEqual(entries, [...new Set(entries)]);
    }
  });

  it('ask one question for all that wait for it, at the tag that has no record', () => {
    const production = judged('INT. HALL - DAY #1#\n\n[[ai: signage]]\n\nA poster.\n');
    assert.deepEqual(inScript(production), ['3 information question.record']);
    const [asked] = provideDiagnostics(production).get('long-fall.fountain') ?? [];
    assert.match(
      asked ? english.say(asked.message) : '',
      /^This scene is tagged “signage” and has no details yet\. .* \(scene 1: signage\) /,
    );
  });

  it('show an item that the production accepted as information until its day', () => {
    const accepted =
      'accepted:\n  - { obligation: quill-rider/tell-first, use: U-1, by: P-1, on: 2026-11-01, why: The buyer knows., until: 2026-12-01 }\npeople:\n  - { id: P-1, name: Ana Lis, role: producer }\n';
    assert.ok(
      inManifest(judged(script, `${use('    people: []\n')}${accepted}`)).includes(
        '5 information quill-rider/tell-first',
      ),
    );
  });

  it('say nothing about scenes that nobody has declared', () => {
    assert.deepEqual(inScript(judged('INT. HALL - DAY #1#\n\nNobody.\n\nEXT. HILL - DAY #2#\n\nGrass.\n')), []);
  });

  it('stay few for a fresh script: 190 scenes, ten tags and a manifest of the first day are no 190 warnings', () => {
    const scene = (number: number) =>
      `INT. ROOM ${number} - DAY #${number}#\n\n${number % 19 === 0 ? '[[ai: generative-vfx]]\n\n' : ''}Somebody waits.\n`;
    const text = Array.from({ length: 190 }, (_, at) => scene(at + 1)).join('\n');
    const untagged = provideDiagnostics(judged(text.replaceAll('[[ai: generative-vfx]]\n\n', '')));
    const ofTexts = (found: DiagnosticsByFile) =>
      ['long-fall.fountain', 'production.slate.yaml'].flatMap((path) => found.get(path) ?? []);
    assert.deepEqual(
      ofTexts(untagged).map(({ code }) => code),
      [],
    );
    const tagged = ofTexts(
      provideDiagnostics(
        judgedFiles({
          'long-fall.fountain': text,
          'production.slate.yaml': initialManifest({
            title: 'The Long Fall',
            scripts: ['long-fall.fountain'],
            agreements: ['quill-rider'],
          }),
        }),
      ),
    );
    assert.equal(tagged.filter(({ severity }) => severity === 'warning' || severity === 'error').length, 10);
    assert.ok(tagged.length <= 21, `${tagged.length}`);
  });

  it('have one entry for a question, whose page explains it, and lead to the rule where one asks', () => {
    const found = provideDiagnostics(judged(script, use('    people: []\n'))).get('production.slate.yaml')?.[0];
    assert.deepEqual(found?.reads, ['', 'quill-rider', 'tell-first']);
  });

  it('say of a stale sign-off nothing more once somebody has signed anew', () => {
    const stale = `sha256:${'0'.repeat(64)}`;
    const signed = (more: string) =>
      `sign-offs:\n  - { scene: 1, by: Ana Poole, on: 2026-11-01, text: "${stale}", record: "${stale}" }\n${more}`;
    const scene = judged(script, use('    people: []\n')).production.scenes[0];
    const anew = `  - { scene: 1, by: Ana Poole, on: 2026-11-22, text: "${scene?.textFingerprint() ?? ''}", record: "${scene?.recordFingerprint() ?? ''}" }\n`;
    const staleIn = (more: string) =>
      inManifest(judged(script, `${use('    people: []\n')}${signed(more)}`)).filter((line) =>
        line.includes('stale-sign-off'),
      );
    assert.equal(staleIn('').length, 1);
    assert.equal(staleIn(anew).length, 0);
  });

  it('count undeclared scenes until the day they were to be declared, or the lock of their script; then they are one warning', () => {
    const silent = 'INT. HALL - DAY #1#\n\nNobody.\n\nEXT. HILL - DAY #2#\n\nGrass.\n';
    const undeclared = (manifest: string) =>
      [
        ...provideDiagnostics(
          judgedFiles({
            'long-fall.fountain': silent,
            'production.slate.yaml': `production:\n  title: The Long Fall\n  agreements: [quill-rider]\n${manifest}`,
          }),
        ).values(),
      ]
        .flat()
        .filter(({ code }) => code.startsWith('finding.undeclared'));
    assert.deepEqual(undeclared('  declare-by: 2026-12-01\n'), []);
    assert.deepEqual(
      undeclared('  declare-by: 2026-11-01\n').map((one) => [
        one.range.start.line,
        one.severity,
        one.related.length,
        english.say(one.message),
      ]),
      [[3, 'warning', 2, '2 scenes are undeclared, and all were to be declared by 1 Nov 2026.']],
    );
    assert.deepEqual(undeclared('scripts: [{ file: long-fall.fountain, locked: 2026-12-01 }]\n'), []);
    assert.deepEqual(drawn(undeclared('scripts: [{ file: long-fall.fountain, locked: 2026-11-01 }]\n')), [
      '4 warning finding.undeclared-after-lock',
    ]);
  });

  it('show the faults of script and tag with their own severity', () => {
    assert.deepEqual(inScript(judged('INT. HALL - DAY #1#\n\n[[ai: pervis]]\n\nA wall.\n')), [
      '3 warning tag.misspelt-category',
    ]);
  });

  it('go on while the manifest is torn', () => {
    const files = provideDiagnostics(judged(script, 'uses:\n  - id: U-1\n    scenes: [1\n'));
    assert.ok(files.get('production.slate.yaml')?.some(({ code }) => code.startsWith('yaml.')));
  });

  it('show the faults of the production’s own agreement files, and of no others', () => {
    const files = ['show/agreements/ours.yaml', 'theirs.yaml'].map((path) => ({ path, text: 'agreement: [torn' }));
    const production = judgedFiles(
      { 'show/production.slate.yaml': 'production:\n  title: The Long Fall\n' },
      loadCatalogue(files),
    );
    assert.deepEqual(
      [...provideDiagnostics(production).keys()].filter((path) => !path.endsWith('.slate.yaml')),
      ['show/agreements/ours.yaml'],
    );
  });

  it('say nothing about a script without a tag that belongs to no production', () => {
    assert.equal(looseScriptDiagnostics(parseScript('a.fountain', 'INT. HALL - DAY\n\n[[a note\n\nText.\n')).size, 0);
  });

  it('show the faults of a tagged script that belongs to no production', () => {
    assert.deepEqual(
      drawn(
        looseScriptDiagnostics(parseScript('a.fountain', 'INT. HALL - DAY\n\n[[ai: pervis]]\n\nA wall.\n')).get(
          'a.fountain',
        ),
      ),
      ['3 warning tag.misspelt-category'],
    );
  });

  it('say of a manifest without production why nothing is judged', () => {
    assert.deepEqual(drawn(looseManifestDiagnostics(parseManifest('a.slate.yaml', 'uses: []\n')).get('a.slate.yaml')), [
      '1 information editor.no-production-block',
    ]);
  });

  it('say of a file that cannot be read why not', () => {
    assert.equal(english.say(unreadableDiagnostic('not-text', 50).message).slice(0, 22), 'This file is not UTF-8');
    assert.match(english.say(unreadableDiagnostic('too-large', 50).message), /larger than 50 MB.*aiSlate\.maxFileSize/);
  });
});
