import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { filesOf, showFiles } from '../reports/show';
import { run } from './memory';
import { withEdit } from '../../support/withEdit';

const MANIFEST = '/show/production.slate.yaml';

describe('report --for', () => {
  it('answers by the obligations of the production’s own agreement, in the order of its file', async () => {
    const { out, code } = await run(['report', '--for', 'lantern-guild'], filesOf());
    assert.equal(code, 0);
    assert.match(out, /^# Answers on the use of AI in The Night Ferry, for Lantern Guild rider\n/);
    assert.deepEqual(
      [...out.matchAll(/^## (\d+)\. (.*)$/gm)].slice(0, 3).map(([, number, ask]) => [number, ask]),
      [
        ['1', 'A performer agrees to a replica.'],
        ['2', 'Nobody trains a model on performers.'],
        ['3', 'The guild is told of what could pass for real.'],
      ],
    );
  });

  it('makes a file of its own for each recipient', async () => {
    const { files, code } = await run(
      ['report', '--for', 'lantern-guild', '--for', 'wga-mba', '-f', 'md', '-f', 'json', '-o', 'out/'],
      filesOf(),
    );
    assert.equal(code, 0);
    assert.deepEqual(
      [...files.texts.keys()].filter((path) => path.startsWith('/show/out/')).sort(),
      ['answers-lantern-guild.json', 'answers-lantern-guild.md', 'answers-wga-mba.json', 'answers-wga-mba.md'].map(
        (name) => `/show/out/ai-slate-${name}`,
      ),
    );
    assert.doesNotMatch(String(files.texts.get('/show/out/ai-slate-answers-wga-mba.json')), /lantern-guild/);
  });

  it('leaves names out', async () => {
    const { out } = await run(['report', '--for', 'lantern-guild', '--redacted'], filesOf());
    assert.doesNotMatch(out, /Odell|Verrall|consents\/|Karst/);
    assert.match(out, /P-1/);
  });

  for (const [args, sentence] of [
    [['report', '--for', 'lantern-gild'], /^Unknown agreement “lantern-gild”\. Expected “lantern-guild”\?/],
    [
      ['report', '--for', 'lantern-guild', '-f', 'xlsx', '-o', 'a.xlsx'],
      /^Unknown format “xlsx”\. Expected one of md, html, pdf, json/,
    ],
    [['report', '--for', 'lantern-guild', '--for', 'wga-mba'], /^Expected -o with a folder/],
    [['report', '--statement', '--for-version', 'V-9'], /^Unknown version “V-9”: the manifest lists no “versions”/],
    [['hpf'], /^No HPF declaration is written for The Night Ferry\. Unresolved: HPF is not among the agreements/],
  ] as const) {
    it(`refuses: ai-slate ${args.join(' ')}`, async () => {
      const { code, err } = await run(args, filesOf());
      assert.equal(code, 2);
      assert.match(err, sentence);
    });
  }
});

describe('report --statement', () => {
  it('is one page with the signatory on record', async () => {
    const { out } = await run(['report', '--statement'], filesOf());
    assert.match(out, /^# Statement on the use of AI in The Night Ferry\n/);
    assert.match(out, /\| &nbsp; \| Wilhelmine Karst \|/);
    assert.match(out, /A vendor signs its own declaration/);
  });

  it('is about one version, named by its language', async () => {
    const manifest = `${withEdit(showFiles[MANIFEST], '    category: digital-replica\n    summary: A figure', '    category: digital-replica\n    versions: [V-2]\n    summary: A figure')}versions: [{ id: V-1, kind: picture }, { id: V-2, kind: dub, language: es }]\n`;
    const statement = async (version: string): Promise<string> =>
      (await run(['report', '--statement', '--for-version', version], filesOf({ [MANIFEST]: manifest }))).out;
    assert.match(await statement('es'), /\| Uses in which a person is seen or heard \| .*U-2/);
    assert.doesNotMatch(await statement('V-1'), /U-2/);
  });
});

describe('report --since', () => {
  it('has a section on what changed, also as JSON, and is otherwise the same report', async () => {
    const old = (await run(['report', '-f', 'json'], filesOf())).out;
    const files = [
      ...filesOf({ [MANIFEST]: withEdit(showFiles[MANIFEST], 'training-set: [own]', 'training-set: [performers]') }),
      ['/old.json', old],
    ] as const;
    assert.match(
      (await run(['report', '--since', '/old.json'], files)).out,
      /## \d+\. What changed since\n[\s\S]*\*\*Reopened\*\*\n\n- Not allowed \(before: On file or stated\)/,
    );
    const json = (await run(['report', '--since', '/old.json', '-f', 'json'], files)).out;
    assert.equal(
      (JSON.parse(json) as { readonly changes: { readonly reopened: readonly unknown[] } }).changes.reopened.length,
      1,
    );
    const verify = ['verify', '/new.json', '--since', '/old.json'];
    assert.equal((await run(verify, [...files, ['/new.json', json]])).code, 0);
    assert.doesNotMatch((await run(['report'], files)).out, /What changed since/);
  });
});

describe('check as SARIF', () => {
  it('holds only what is new where there is a baseline', async () => {
    const known = (await run(['check', '--baseline', 'base.json', '--write-baseline'], filesOf())).files.texts;
    const results = async (
      files: Iterable<readonly [string, string | Uint8Array]>,
    ): Promise<readonly { readonly ruleId: string }[]> =>
      (
        JSON.parse((await run(['check', '--baseline', 'base.json', '-f', 'sarif'], files)).out) as {
          readonly runs: readonly [{ readonly results: readonly { readonly ruleId: string }[] }];
        }
      ).runs[0].results;
    const before = await results(known);
    const after = await results([
      ...known,
      [MANIFEST, withEdit(showFiles[MANIFEST], 'training-set: [own]', 'training-set: [performers]')],
    ]);
    assert.ok(after.some(({ ruleId }) => ruleId.includes('no-training')));
    assert.ok(!before.some(({ ruleId }) => ruleId.includes('no-training')));
  });
});

describe('words of a ruling', () => {
  it('stand in no recipient’s file', () => {
    const texts = readdirSync('src/recipients')
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(`src/recipients/${name}`, 'utf8'));
    assert.ok(texts.length > 8);
    assert.deepEqual(
      texts.filter((text) => /\b(compliant|non-compliant|violat\w*|breach\w*)\b/i.test(text)),
      [],
    );
  });
});
