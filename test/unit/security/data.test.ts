import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { readXml, type XmlElement } from '../../../src/core/finaldraft/xmlTree';
import { readBaseline } from '../../../src/core/reports/baseline';
import { formWorkbook } from '../../../src/core/reports/xlsx/formWorkbook';
import { makeReport } from '../../../src/core/reports/makeReport';
import { readReport } from '../../../src/core/reports/readReport';
import { redact } from '../../../src/core/reports/redact';
import { forLog } from '../../../src/cli/text/forLog';
import { message } from '../../../src/core/words/message';
import { english } from '../../../src/core/words/words';
import { run } from '../cli/memory';
import { judged } from '../features/judged';
import { filesOf, showReport } from '../reports/show';
import { traps } from './hostileShow';

describe('what somebody wrote, as data', () => {
  for (const text of [
    ...traps,
    '{count, plural, one {x} other {y}}',
    '<b>{x}</b>',
    "'{x}'",
    '{',
    '{x',
    '# {0, date}',
  ]) {
    it(`is no template of a sentence: ${JSON.stringify(text)}`, () =>
      assert.equal(english.say(message('editor.text', { text })), text));

    it(`is no expression where names are withheld: ${JSON.stringify(text)}`, () => {
      const { production, evaluation, catalogue } = judged(
        'INT. HALL - DAY #1#\n\nWords.\n',
        `people:\n  - { id: P-1, name: ${JSON.stringify(`Xy${text}`)} }\nuses:\n  - { id: U-1, scenes: ["1"], summary: ${JSON.stringify(`Here is Xy${text} again.`)} }\n`,
      );
      const report = redact(
        makeReport(production, evaluation, catalogue, { tool: { name: 'AI Slate', version: '9.9.9' } }, english),
        production,
        catalogue,
        'names',
        english,
      );
      assert.doesNotMatch(JSON.stringify(report), /Xy/u);
    });
  }

  it('makes no tree that is too deep to walk', () => {
    const deepest = (element: XmlElement | undefined): number =>
      element ? 1 + Math.max(0, ...element.children.map(deepest)) : 0;
    assert.ok(deepest(readXml('<a>'.repeat(5000)).roots[0]) < 100);
  });

  for (const [log, env, command] of [
    ['GitHub', { GITHUB_ACTIONS: 'true', CI: 'true' }, '::error file=a.ts,line=1::x'],
    ['GitHub', { CI: 'true' }, '##[group]x'],
    ['Azure', { TF_BUILD: 'True' }, '##vso[task.setvariable variable=a]b'],
    ['TeamCity', { TEAMCITY_VERSION: '2026.1' }, "##teamcity[buildStop comment='x']"],
    ['GitLab', { GITLAB_CI: 'true' }, '\u001b[0Ksection_start:1560896352:a\r\u001b[0K'],
  ] as const)
    it(`starts nothing in a log of ${log}: ${JSON.stringify(command)}`, async () => {
      const files = filesOf().map(
        ([path, text]) =>
          [
            path,
            text
              .replace('INT. CABIN - DAY', () => `.${command}`)
              .replace('title: The Night Ferry', () => `title: ${JSON.stringify(command)}`),
          ] as const,
      );
      for (const args of [
        ['check', '--all'],
        ['scenes'],
        ['report', '-f', 'md'],
        ['report', '-f', 'json'],
        ['report', '-f', 'csv'],
        ['check', '-f', 'sarif'],
        [command],
      ]) {
        assert.doesNotMatch(forLog(`a\n  ${command}\n`), /^\s*::|##\w*\[/mu);
        const { out, err } = await run(args, files, { env });
        assert.doesNotMatch(out + err, /^\s*::|##\w*\[|\u001b|\r(?!\n)/mu, args.join(' '));
        if (args.includes('json')) {
          const plain = await run(args, files);
          assert.deepEqual(JSON.parse(out), JSON.parse(plain.out));
        }
      }
    });

  for (const trap of ['\u001b]0;title\u0007', '\u001b[2J', 'a\rb', '\u009b31m', '\u202egnp', '\u0008\u0008']) {
    it(`moves nothing on a terminal: ${JSON.stringify(trap)}`, async () => {
      for (const args of [
        ['check', `/no/${trap}`],
        [trap],
        ['check', `--${trap}`],
        ['report', '-f', trap],
        ['check', '--fail-on', trap],
      ]) {
        const { out, err } = await run(args, filesOf(), { isTerminal: true });
        assert.ok(err.length > 10);
        assert.doesNotMatch(out + err, /(?!\n)[\p{Cc}\u202a-\u202e]/u, args.join(' '));
      }
    });
  }

  it('is nothing that a form in Excel calculates', async () => {
    const bytes = await formWorkbook({
      title: '=1+1',
      cells: [
        ['=1+1', '=2'],
        ['=HYPERLINK("x")', '+1'],
      ],
      head: 0,
      answer: 1,
      choices: [{ row: 1, column: 1, words: ['yes', 'a"&=1'] }],
      widths: [10, 10],
      asOf: '2026-11-22',
    });
    const xml = Object.entries(unzipSync(bytes))
      .filter(([name]) => name.startsWith('xl/'))
      .map(([, part]) => new TextDecoder().decode(part))
      .join('\n');
    assert.match(xml, /=1\+1/u);
    assert.doesNotMatch(xml, /<f[ >]|<formula1>[^<]*=/u);
  });

  it('is no report when it only looks like one', () => {
    const report = JSON.parse(JSON.stringify(showReport())) as Readonly<Record<string, unknown>>;
    assert.ok('report' in readReport(JSON.stringify(report)));
    for (const field of [
      'assessments',
      'questions',
      'scenes',
      'uses',
      'people',
      'evidence',
      'production',
      'problems',
      'asOf',
    ]) {
      for (const wrong of [1, null, [{}], { length: 1 }])
        assert.deepEqual(readReport(JSON.stringify({ ...report, [field]: wrong })), { fault: 'not-a-report' }, field);
    }
  });

  for (const [list, field] of [
    ['inputs', 'kind'],
    ['scenes', 'status'],
    ['assessments', 'outcome'],
  ] as const) {
    for (const word of ['constructor', '__proto__', 'm anifest', '']) {
      it(`is no report when a word of it is none of ours: ${field} ${JSON.stringify(word)}`, () => {
        const report = JSON.parse(JSON.stringify(showReport())) as Readonly<Record<string, readonly object[]>>;
        const changed = report[list]?.map((one, at) => (at === 0 ? { ...one, [field]: word } : one));
        assert.deepEqual(readReport(JSON.stringify({ ...report, [list]: changed })), { fault: 'not-a-report' });
      });
    }
  }

  it('is no baseline when it only looks like one', () => {
    const text = (productions: unknown): string => JSON.stringify({ schema: 'ai-slate/baseline/1', productions });
    assert.deepEqual(
      [text({ a: 'b' }), text({ a: [1] }), text({ a: { length: 1 } }), text(null), text([1]), 'null', '[', '{}'].map(
        readBaseline,
      ),
      Array(8).fill(undefined),
    );
    assert.ok(readBaseline(text({ a: ['b'] })));
  });
});
