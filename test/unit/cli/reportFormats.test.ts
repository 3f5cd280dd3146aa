import assert from 'node:assert/strict';
import { formatNames } from '../../../src/core/index';
import { filesOf, showFiles } from '../reports/show';
import { run } from './memory';
import { withEdit } from '../../support/withEdit';

/** The names of the files that a command line writes into the show's folder. */
async function written(...args: readonly string[]): Promise<readonly string[]> {
  const { code, err, files } = await run(['report', ...args], filesOf());
  assert.equal(code, 0, err);
  return [...files.texts.keys()]
    .filter((path) => !Object.hasOwn(showFiles, path))
    .map((path) => withEdit(path, '/show/', ''))
    .sort();
}

async function refused(...args: readonly string[]): Promise<string> {
  const { code, err, files } = await run(['report', ...args], filesOf());
  assert.deepEqual([code, files.texts.size], [2, Object.keys(showFiles).length]);
  return err;
}

describe('the formats of report', () => {
  it('are all made at once, into a folder', async () => {
    assert.deepEqual(await written('-f', formatNames.join(','), '-o', 'out/'), [
      'out/ai-slate-report-actions.csv',
      'out/ai-slate-report-cue-sheet.csv',
      'out/ai-slate-report-evidence.csv',
      'out/ai-slate-report-obligations.csv',
      'out/ai-slate-report.html',
      'out/ai-slate-report.json',
      'out/ai-slate-report.md',
      'out/ai-slate-report.pdf',
      'out/ai-slate-report.sarif',
      'out/ai-slate-report.xlsx',
    ]);
  });

  it('are told by the endings of the files that are named', async () => {
    assert.deepEqual(await written('-o', 'for-counsel.pdf', '-o', 'to-read.html', '-o', 'tables.csv'), [
      'for-counsel.pdf',
      'tables-actions.csv',
      'tables-cue-sheet.csv',
      'tables-evidence.csv',
      'tables-obligations.csv',
      'to-read.html',
    ]);
  });

  it('go to a named file where its ending fits, and the others into the folder', async () => {
    assert.deepEqual(await written('-f', 'pdf,md', '-o', 'signed.pdf', '-o', 'rest/'), [
      'rest/ai-slate-report.md',
      'signed.pdf',
    ]);
  });

  it('are not guessed from an ending that none of them has', async () => {
    assert.equal(
      await refused('-o', 'report.docx'),
      `Unknown format “docx”. Expected one of ${formatNames.join(', ')}.\n`,
    );
  });

  it('of bytes are not written to a terminal, but into a pipe', async () => {
    assert.match(
      (await run(['report', '-f', 'pdf'], filesOf(), { isTerminal: true })).err,
      /^Not written to the terminal/,
    );
    assert.match((await run(['report', '-f', 'pdf'], filesOf())).out, /^%PDF-1\.7/);
  });

  it('of several files need a folder or a name', async () =>
    assert.match(await refused('-f', 'csv'), /^Expected -o with a folder: this format is several files\./));

  it('do not share one file', async () =>
    assert.match(
      await refused('-f', 'md,html', '-o', 'report.txt'),
      /^Expected -o with a folder: there is more than one file to write\./,
    ));

  it('write nothing over what is read', async () =>
    assert.match(await refused('-f', 'html', '-o', 'production.slate.yaml'), /^Not written: production\.slate\.yaml/));

  it('name the character that no font has', async () => {
    const yaml = withEdit(
      showFiles['/show/production.slate.yaml'],
      'title: The Night Ferry',
      'title: The Night \u{1f6a2}',
    );
    const { code, err, files } = await run(['report', '-o', 'r.pdf'], filesOf({ '/show/production.slate.yaml': yaml }));
    assert.deepEqual([code, files.texts.has('/show/r.pdf')], [2, false]);
    assert.match(
      err,
      /^No font has this character: “\u{1f6a2}” \(U\+1F6A2\) in “AI disclosure report: The Night \u{1f6a2}”\./u,
    );
  });

  it('say which font could not be read', async () => {
    assert.match(
      await refused('-o', 'r.pdf', '--font', 'production.slate.yaml'),
      /^Not a font that can be read: production\.slate\.yaml\./,
    );
    assert.match(await refused('-o', 'r.pdf', '--font', 'nowhere.ttf'), /nowhere\.ttf/);
  });

  it('tell nothing of folders in which the production does not lie', async () => {
    const { files } = await run(['report', '-f', 'html', '-o', '/elsewhere/'], filesOf());
    assert.doesNotMatch(String(files.texts.get('/elsewhere/ai-slate-report.html')), /show\/|href="[^"#]*slate\.yaml/);
    const beside = await run(['report', '-f', 'html', '-o', '/show/out/'], filesOf());
    assert.match(
      String(beside.files.texts.get('/show/out/ai-slate-report.html')),
      /href="\.\.\/production\.slate\.yaml#L\d+"/,
    );
  });
});
