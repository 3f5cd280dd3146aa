import assert from 'node:assert/strict';
import type { Changes, Report, Verification } from '../../../src/core/index';
import type { Git } from '../../../src/cli/io';
import { filesOf, showFiles } from '../reports/show';
import { run, type Ran } from './memory';
import { withEdit } from '../../support/withEdit';

const MANIFEST = '/show/production.slate.yaml';
const withTraining = { [MANIFEST]: withEdit(showFiles[MANIFEST], 'training-set: [own]', 'training-set: [performers]') };

async function reportFile(args: readonly string[] = [], files = filesOf()): Promise<readonly [string, string]> {
  return ['/old.json', (await run([args.includes('--for') ? 'check' : 'report', '-f', 'json', ...args], files)).out];
}

/** A repository with one commit, of which Git lists and shows the files. */
function gitOf(files: readonly (readonly [string, string])[], seen: (readonly string[])[] = []): Git {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return (_folder, args) => {
    seen.push(args);
    const [command, ...rest] = args;
    if (command === 'rev-parse' && rest[0] === '--show-cdup') return Promise.resolve(bytes('\n'));
    if (command === 'rev-parse')
      return Promise.resolve(rest.at(-1) === 'first^{commit}' ? bytes('abc123\n') : undefined);
    if (command === 'ls-tree')
      return Promise.resolve(
        bytes(
          files
            .map(
              ([path, text], index) =>
                `100644 blob ${'0'.repeat(39)}${index} ${' '.repeat(4)}${text.length}\t${path.slice('/show/'.length)}\0`,
            )
            .join(''),
        ),
      );
    const found = files[Number((rest[1] ?? '').slice(-2))];
    return Promise.resolve(found ? bytes(found[1]) : undefined);
  };
}

describe('diff', () => {
  it('ends with 0 and says so where nothing differs', async () => {
    const { code, out } = await run(['diff', '/old.json'], [...filesOf(), await reportFile()]);
    assert.equal(code, 0);
    assert.equal(
      out,
      'The Night Ferry: what changed, then and now checked as of 2026-11-22\nNothing in the record differs.\n',
    );
  });

  it('ends with 1 where more is left, and shows what, where and the fact behind it', async () => {
    const { code, out } = await run(['diff', '/old.json'], [...filesOf(withTraining), await reportFile()]);
    assert.equal(code, 1);
    assert.match(
      out,
      /^Reopened\n {2}Not allowed \(before: On file or stated\): .*\[U-2\] {2}production\.slate\.yaml:\d+:\d+$/m,
    );
    assert.match(out, /^ {2}Use U-2, .*: own material → performers$/m);
    assert.match(out, /^ {2}Manifest production\.slate\.yaml: changed$/m);
  });

  it('ends with 0 where less is left', async () => {
    const { code } = await run(['diff', '/old.json'], [...filesOf(), await reportFile([], filesOf(withTraining))]);
    assert.equal(code, 0);
  });

  it('fails on nothing but what it is told to', async () => {
    const files = [...filesOf(withTraining), await reportFile()];
    for (const [list, code] of [
      ['new', 0],
      ['reopened', 1],
      ['stale', 0],
      ['none', 0],
      ['new,reopened', 1],
    ] as const)
      assert.equal((await run(['diff', '/old.json', '--fail-on', list], files)).code, code, list);
  });

  it('compares two reports without the files', async () => {
    const [, later] = await reportFile([], filesOf(withTraining));
    const { code, out } = await run(
      ['diff', '/old.json', '/new.json', '-f', 'json'],
      [await reportFile(), ['/new.json', later]],
    );
    assert.equal(code, 1);
    const changes = JSON.parse(out) as Changes;
    assert.deepEqual([changes.schema, changes.reopened.length], ['ai-slate/changes/1', 1]);
  });

  it('judges the present state with the agreements and the redaction of the earlier report', async () => {
    for (const args of [['--redacted'], ['--for', 'lantern-guild']])
      assert.equal((await run(['diff', '/old.json'], [...filesOf(), await reportFile(args)])).code, 0);
    const [, redacted] = await reportFile(['--redacted']);
    const { code, err } = await run(['diff', '/old.json', '/new.json'], [await reportFile(), ['/new.json', redacted]]);
    assert.deepEqual([code, err], [2, 'Expected two reports that are redacted in the same way, or not at all.\n']);
  });

  it('compares with a revision, which Git is asked to read and not to write', async () => {
    const seen: (readonly string[])[] = [];
    const { code, out } = await run(['diff', '--since', 'first'], filesOf(withTraining), {
      git: gitOf(filesOf(), seen),
    });
    assert.equal(code, 1);
    assert.match(out, /Reopened\n {2}Not allowed/);
    assert.deepEqual([...new Set(seen.map(([command]) => command))], ['rev-parse', 'ls-tree', 'cat-file']);
  });

  for (const [what, args, sentence, git] of [
    ['a revision that is none', ['diff', '--since', 'nowhere'], /^Unknown revision “nowhere”\.$/, gitOf(filesOf())],
    [
      'a revision that looks like an option',
      ['diff', '--since=--output=x'],
      /^Unknown revision “--output=x”\.$/,
      gitOf(filesOf()),
    ],
    [
      'a folder without Git',
      ['diff', '--since', 'first'],
      /^No Git repository at \./,
      () => Promise.resolve(undefined),
    ],
    [
      'a revision before the production',
      ['diff', '--since', 'first'],
      /^No production at \. in revision “first”\.$/,
      gitOf([['/show/notes.txt', 'x']]),
    ],
  ] as const) {
    it(`says what is wrong with ${what}`, async () => {
      const { code, err } = await run(args, filesOf(), { git });
      assert.equal(code, 2);
      assert.match(err.trimEnd(), sentence);
    });
  }

  it('lets no text of a report reach the terminal as a command', async () => {
    const [path, text] = await reportFile();
    const { out } = await run(
      ['diff', '/old.json'],
      [...filesOf(), [path, text.replaceAll('A figure on the quay.', 'A \\u001b[2J figure.')]],
    );
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe('verify', () => {
  const verify = async (files: readonly (readonly [string, string])[], io = {}): Promise<Ran> =>
    run(['verify', '/old.json'], files, io);

  it('ends with 0 for the report of these files, whatever options it was made with and on whatever day', async () => {
    const versions = filesOf({
      [MANIFEST]: `${showFiles[MANIFEST]}versions: [{ id: V-1, kind: picture }, { id: V-2, kind: dub, language: es }]\n`,
    });
    for (const args of [
      [],
      ['--redacted'],
      ['--redacted=strict'],
      ['--for', 'lantern-guild'],
      ['--as-of', '2026-05-05'],
      ['--for-version', 'es'],
    ]) {
      const { code, out } = await verify([...versions, await reportFile(args, versions)]);
      assert.equal(code, 0, out);
      assert.match(out, /It belongs to these files/);
    }
  });

  it('names the files that changed', async () => {
    const own = showFiles['/show/agreements/lantern-guild.yaml'];
    const { code, out } = await verify([
      ...filesOf({ ...withTraining, '/show/agreements/lantern-guild.yaml': `${own}\n` }),
      await reportFile(),
    ]);
    assert.equal(code, 1);
    assert.match(
      out,
      /It was made from other files than these\.\n2 files are the same as then\n {2}Manifest production\.slate\.yaml: changed since the report\n {2}Agreement agreements\/lantern-guild\.yaml: changed since the report/,
    );
  });

  it('does not vouch for a report of another version of the program', async () => {
    const { code, out } = await verify([...filesOf(), await reportFile()], { version: '10.0.0' });
    assert.equal(code, 1);
    assert.match(out, /names another program or version/);
    assert.match(out, /Program: AI Slate 9\.9\.9 then, AI Slate 10\.0\.0 now/);
  });

  it('finds a report that was changed by hand', async () => {
    const [path, text] = await reportFile();
    for (const altered of [
      withEdit(text, '"outcome":"blocked"', '"outcome":"met"'),
      text.replace(/"sha256":"[0-9a-f]{4}/, '"sha256":"0000'),
    ]) {
      assert.notEqual(altered, text);
      const { code, out } = await run(['verify', path, '-f', 'json'], [...filesOf(), [path, altered]]);
      assert.equal(code, 1);
      assert.equal((JSON.parse(out) as Verification).result, 'altered');
    }
  });

  it('says by path what was changed', async () => {
    const [path, text] = await reportFile();
    const altered = withEdit(
      withEdit(text.replace(/"open":(\d+)/, '"open":99'), '"caveats":[]', '"caveats":["Nothing is open."]'),
      '"settled":',
      '"signed":true,"settled":',
    );
    const { out } = await verify([...filesOf(), [path, altered]]);
    assert.match(out, /^ {2}verdict\.counts\.open: 99 in the report, \d+ from these files$/m);
    assert.match(out, /^ {2}Entries of verdict\.caveats: \d+ in the report, \d+ from these files$/m);
    assert.match(out, /^ {2}verdict\.signed: true in the report, nothing from these files$/m);
  });

  it('takes no report that says something twice, or in another order', async () => {
    const [path, text] = await reportFile();
    for (const altered of [
      withEdit(text, '"settled":', '"settled":true,"settled":'),
      text.replace(/("asOf": [^\n]+\n)( {2}"tool": [^\n]+\n)/, '$2$1'),
    ]) {
      assert.notEqual(altered, text);
      const { code, out } = await verify([...filesOf(), [path, altered]]);
      assert.equal(code, 1, out);
    }
  });

  it('takes a report that only has other line ends', async () => {
    const [path, text] = await reportFile();
    const { code } = await verify([...filesOf(), [path, `\ufeff${text.replaceAll('\n', '\r\n')}`]]);
    assert.equal(code, 0);
  });

  it('makes the changes since an earlier report again, and asks for that report', async () => {
    const [, earlier] = await reportFile();
    const files = [...filesOf(withTraining), ['/first.json', earlier] as const];
    const text = (await run(['report', '-f', 'json', '--since', '/first.json'], files)).out;
    const check = (written: string, ...args: readonly string[]): Promise<Ran> =>
      run(['verify', '/old.json', ...args], [...files, ['/old.json', written]]);
    assert.equal((await check(text, '--since', '/first.json')).code, 0);
    const without = await check(text);
    assert.equal(without.code, 1);
    assert.match(without.out, /with --since/);
    // The changes stand last.
    const at = text.lastIndexOf('performers');
    const altered = `${text.slice(0, at)}public${text.slice(at + 'performers'.length)}`;
    assert.equal((await check(altered, '--since', '/first.json')).code, 1);
  });

  it('says what a file is that is no report', async () => {
    const { code, err } = await verify([...filesOf(), ['/old.json', '{}']]);
    assert.deepEqual(
      [code, err],
      [2, 'Not a report: ../old.json is JSON, but not what “ai-slate report -f json” writes.\n'],
    );
  });
});

describe('check with a baseline', () => {
  const start = async (): Promise<Map<string, string | Uint8Array>> =>
    (await run(['check', '--baseline', 'base.json', '--write-baseline'], filesOf())).files.texts;
  const check = (files: Iterable<readonly [string, string | Uint8Array]>, ...args: readonly string[]): Promise<Ran> =>
    run(['check', '--baseline', 'base.json', ...args], files);

  it('counts nothing that was known', async () => {
    const { code, out } = await check(await start());
    assert.equal(code, 0, out);
    assert.match(out, /^Known from base\.json and not listed: \d+\. New: 0\.$/m);
    assert.doesNotMatch(out, /What to do next|Undeclared scenes/);
  });

  it('lists and counts what is new, and nothing else', async () => {
    const files = [...(await start()), ...Object.entries(withTraining)];
    const { code, out } = await check(files);
    assert.equal(code, 1);
    assert.match(out, /New: 1\./);
    assert.deepEqual(
      out.match(/^ {2}(?:Not allowed|Missing|Overdue|Question) .*/gm)?.map((line) => line.trim().split('  ')[0]),
      ['Not allowed'],
    );
    assert.equal((await check(files, '--fail-on', 'open')).code, 0);
    const { out: text } = await check(files, '-f', 'json');
    assert.deepEqual(
      (JSON.parse(text) as Report & { readonly baseline: { readonly new: readonly string[] } }).baseline.new,
      ['blocked lantern-guild/no-training use U-2'],
    );
  });

  it('does not depend on lines, order or the day', async () => {
    const moved = withEdit(showFiles[MANIFEST], 'people:', '# A remark.\n\n\npeople:');
    assert.equal((await check([...(await start()), [MANIFEST, moved]], '--as-of', '2026-11-30')).code, 0);
  });

  it('tells what no longer occurs, and takes it out only when asked to', async () => {
    const files = new Map([
      ...(await start()),
      [MANIFEST, withEdit(showFiles[MANIFEST], 'training-set: [performers]', 'training-set: [own]')] as const,
    ]);
    const told = await check(files);
    assert.equal(told.code, 0);
    assert.match(
      told.err,
      /^One entry of base\.json no longer occurs; --prune takes it out:\n {2}blocked lantern-guild\/no-training use U-1\n$/,
    );
    assert.equal(told.files.texts.get('/show/base.json'), files.get('/show/base.json'));
    const pruned = await check(files, '--prune');
    assert.match(pruned.err, /Taken out of base\.json/);
    assert.doesNotMatch(String(pruned.files.texts.get('/show/base.json')), /blocked lantern-guild\/no-training/);
    assert.equal((await check(pruned.files.texts)).err, '');
  });

  it('keeps the entries of productions that were not looked at', async () => {
    const two = [
      ['/all/a/p.slate.yaml', 'production: { title: A }'],
      ['/all/b/p.slate.yaml', 'production: { title: B }'],
    ] as const;
    const all = (await run(['check', '/all', '--baseline', '/all/base.json', '--write-baseline'], two)).files.texts;
    const whole = all.get('/all/base.json');
    const one = await run(['check', '/all/a', '--baseline', '/all/base.json', '--prune'], all);
    assert.deepEqual([one.code, one.err], [0, '']);
    assert.equal(
      (await run(['check', '/all/a', '--baseline', '/all/base.json', '--write-baseline'], all)).files.texts.get(
        '/all/base.json',
      ),
      whole,
    );
  });

  for (const [args, sentence] of [
    [['check', '--baseline', 'none.json'], /^No baseline at none\.json/],
    [
      ['check', '--baseline', 'production.slate.yaml', '--write-baseline'],
      /^Not a baseline, and not touched: production\.slate\.yaml/,
    ],
    [['check', '--write-baseline'], /^Expected --baseline FILE with --write-baseline/],
    [
      ['check', '--baseline', 'b.json', '--write-baseline', '--for', 'lantern-guild'],
      /^Expected --write-baseline without --for/,
    ],
  ] as const) {
    it(`refuses: ai-slate ${args.join(' ')}`, async () => {
      const { code, err } = await run(args, filesOf());
      assert.equal(code, 2);
      assert.match(err, sentence);
    });
  }
});
