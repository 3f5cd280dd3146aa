import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lighthouse } from '../../support/finalDraft';
import { run } from './memory';
import { withEdit } from '../../support/withEdit';

const lamp = [['/show/lamp.fdx', lighthouse]] as const;

describe('convert', () => {
  it('prints a Final Draft script as Fountain, and says what it held', async () => {
    const { code, out, err } = await run(['convert', 'lamp.fdx'], lamp);
    assert.equal(code, 0);
    assert.match(out, /^Title: The Lamp\n[\s\S]*\n\nINT\. LIGHTHOUSE - NIGHT #1#\n/);
    assert.equal(err, 'Scenes: 3; tags: 2; other notes: 2.\n');
  });

  it('writes a file, or into a folder under the name of the script', async () => {
    const printed = (await run(['convert', 'lamp.fdx'], lamp)).out;
    for (const [target, file] of [
      ['new.fountain', '/show/new.fountain'],
      ['made/', '/show/made/lamp.fountain'],
    ] as const) {
      const { out, err, files } = await run(['convert', 'lamp.fdx', '-o', target], lamp);
      assert.deepEqual([out, files.texts.get(file)], ['', printed]);
      assert.match(err, /^Written: .*\.fountain\n/);
      assert.equal(files.texts.get('/show/lamp.fdx'), lighthouse);
    }
  });

  it('replaces a file that is there only when told to', async () => {
    const there = [...lamp, ['/show/a.fountain', 'INT. HALL - DAY\n']] as const;
    const refused = await run(['convert', 'lamp.fdx', '-o', 'a.fountain'], there);
    assert.deepEqual(
      [refused.code, refused.err, refused.files.texts.get('/show/a.fountain')],
      [2, 'Nothing written: a.fountain is there already. --force replaces it.\n', 'INT. HALL - DAY\n'],
    );
    const replaced = await run(['convert', 'lamp.fdx', '-o', 'a.fountain', '--force'], there);
    assert.equal(replaced.code, 0);
    assert.match(String(replaced.files.texts.get('/show/a.fountain')), /THE LAMP ROOM #2A#/);
  });

  const refused: readonly (readonly [args: readonly string[], reason: RegExp])[] = [
    [[], /^Expected one Final Draft script/],
    [['a.fountain'], /^Expected one Final Draft script/],
    [['gone.fdx'], /^Not read: gone\.fdx \(it does not exist\)/],
    [['empty.fdx'], /^Nothing written: empty\.fdx is not a Final Draft script/],
    [['picture.fdx'], /^Not read: picture\.fdx \(it is not text\)/],
    [['lamp.fdx', '-o', 'production.slate.yaml'], /^Expected the name of a Fountain script/],
    [['lamp.fdx', '-o', 'lamp.fdx', '--force'], /^Expected the name of a Fountain script/],
    [['lamp.fdx', '-o', '/locked/a.fountain'], /^Not written: .*no permission/],
  ];
  for (const [args, reason] of refused) {
    it(`refuses ${args.join(' ') || 'nothing'}`, async () => {
      const before = [
        ...lamp,
        ['/show/empty.fdx', ''],
        ['/show/picture.fdx', Uint8Array.of(0xff, 0, 0xd8, 0)],
      ] as const;
      const { code, out, err, files } = await run(['convert', ...args], before);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, reason);
      assert.deepEqual([...files.texts], before);
    });
  }

  it('reads UTF-16, and old encodings with a word about it', async () => {
    const utf16 = Buffer.from(`\uFEFF${lighthouse}`, 'utf16le');
    assert.match((await run(['convert', 'a.fdx'], [['/show/a.fdx', utf16]])).out, /^Title: The Lamp/);
    const { out, err } = await run(
      ['convert', 'a.fdx'],
      [['/show/a.fdx', Buffer.from(withEdit(lighthouse, 'Rain', 'Caf\u00e9'), 'latin1')]],
    );
    assert.match(out, /Café \*hammers\*/);
    assert.match(err, /^a\.fdx: Expected UTF-8/);
  });

  it('says what it had to write otherwise, and that a damaged file wants a look', async () => {
    const text =
      '<FinalDraft><Content><Paragraph Type="Scene Heading" Number="4 / 5"><Text>“VAULT”</Text></Paragraph><Paragraph Type="Action"><Text>Dust.';
    const { code, err } = await run(['convert', 'a.fdx'], [['/show/a.fdx', text]]);
    assert.equal(code, 0);
    assert.match(err, /Written otherwise, because Fountain has no way to say it: 4 \/ 5 ““VAULT””/);
    assert.match(err, /Malformed XML at a\.fdx:1:\d+: read the converted script/);
  });

  it('has a page of help', async () =>
    assert.match((await run(['help', 'convert'])).out, /ai-slate convert SCRIPT\.fdx[\s\S]*--output[\s\S]*--force/));
});

describe('a Final Draft script in a production', () => {
  const manifest =
    'production:\n  title: The Lamp\nscripts: [lamp.fdx]\nuses:\n  - { id: U-001, scenes: ["1"], category: de-aging }\n';

  it('is checked like any other, at its places in the XML', async () => {
    const { out } = await run(['check'], [...lamp, ['/show/p.slate.yaml', manifest]]);
    assert.match(
      out,
      /hint {2}Tagged in Final Draft under “Visual Effects”: “Storm”\. The entry does not say whether AI is used\. {2}lamp\.fdx:11:143/,
    );
  });

  it('has its scenes listed', async () =>
    assert.match((await run(['scenes', 'lamp.fdx'], lamp)).out, /2A\s+THE LAMP ROOM/));

  it('that lies there as Fountain too is pointed out', async () => {
    const fountain = (await run(['convert', 'lamp.fdx'], lamp)).out;
    const { out } = await run(
      ['check'],
      [...lamp, ['/show/lamp.fountain', fountain], ['/show/p.slate.yaml', manifest]],
    );
    assert.match(out, /Expected this script once: lamp\.fountain beside it has the same name/);
  });
});
