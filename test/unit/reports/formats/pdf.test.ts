import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { plain, type Rich } from '../../../../src/core/reports/document/rich';
import { makeDocument } from '../../../../src/core/reports/makeDocument';
import { documentPdf } from '../../../../src/core/reports/pdf/documentPdf';
import { Faces } from '../../../../src/core/reports/pdf/fonts';
import { linesOf } from '../../../../src/core/reports/pdf/lines';
import { english } from '../../../../src/core/words/words';
import { heavyInTests } from '../../cli/memory';
import { filesOf, showFiles, showReport } from '../show';
import { withEdit } from '../../../support/withEdit';

async function pdfOf(title = 'The Night Ferry'): Promise<Uint8Array | string> {
  const yaml = withEdit(
    showFiles['/show/production.slate.yaml'],
    'title: The Night Ferry',
    `title: ${JSON.stringify(title)}`,
  );
  const made = await documentPdf(
    makeDocument(showReport({ files: filesOf({ '/show/production.slate.yaml': yaml }) }), english),
    english,
    await heavyInTests.ownFonts(),
  );
  return made instanceof Uint8Array ? made : english.say(made);
}

async function lettersOf(title?: string): Promise<string> {
  const made = await pdfOf(title);
  return typeof made === 'string' ? made : Buffer.from(made).toString('latin1');
}

const named = { name: 'DejaVuSans.ttf', bytes: readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf') };

async function faces(...files: readonly (typeof named)[]): Promise<Faces> {
  const opened = Faces.open([...files, ...(await heavyInTests.ownFonts())]);
  return opened instanceof Faces ? opened : assert.fail(english.say(opened));
}

/** The words of the first line as they are drawn from left to right. */
async function drawn(text: Rich): Promise<readonly string[]> {
  const [line] = linesOf(text, 500, { faces: await faces(), size: 10 });
  return (line?.pieces ?? []).map((piece) => piece.text.trim()).filter((word) => word !== '');
}

describe('the PDF report', () => {
  it('has its language, its title, bookmarks and the marks of its parts', async () => {
    const text = await lettersOf();
    for (const part of [
      '/Lang (en)',
      '/DisplayDocTitle true',
      '/Outlines',
      '/StructTreeRoot',
      '/Marked true',
      '/S /TH',
      '/S /H1',
      '/S /Figure',
      'FontFile2',
      '/ToUnicode',
    ])
      assert.ok(text.includes(part), part);
  });

  it('is the same bytes for the same report, dated on its day', async () => {
    assert.equal(await lettersOf(), await lettersOf());
    assert.ok((await lettersOf()).includes('(D:20261122000000Z)'));
  });

  it('shows Latin, Greek and Cyrillic without being asked', async () =>
    assert.match(await lettersOf('Où est Łódź? Ο Γλάρος, Чайка'), /^%PDF-1\.7/));

  it('names a character that no font has, and where it stands, instead of drawing a box', async () => {
    assert.match(
      await lettersOf('The \u{1f3ac} Ferry'),
      /^No font has this character: “\u{1f3ac}” \(U\+1F3AC\) in “AI disclosure report: The \u{1f3ac} Ferry”\. Name a font file that has it\.$/u,
    );
  });

  it('says which file is no font', async () => {
    const made = await documentPdf(makeDocument(showReport(), english), english, [
      { name: 'broken.ttf', bytes: new Uint8Array([1, 2, 3]) },
    ]);
    assert.match(made instanceof Uint8Array ? '' : english.say(made), /^Not a font that can be read: broken\.ttf\./);
  });

  it('takes a font that a person names for scripts other than its own', async () => {
    const both = await faces(named);
    assert.equal(both.for('ש', false)?.name, 'DejaVuSans.ttf');
    assert.equal(both.for('a', false)?.name, 'DejaVuSansCondensed.ttf');
    assert.equal(both.for('a', true)?.name, 'DejaVuSansCondensed-Bold.ttf');
  });

  it('draws words from right to left in their order within a line from left to right', async () => {
    assert.deepEqual(await drawn(plain('Uses of שלום עולם in scene 12')), ['Uses of', 'עולם', 'שלום', 'in scene 12']);
    assert.deepEqual(await drawn(plain('סצנה 12 היא')), ['היא', '12', 'סצנה']);
  });

  it('keeps every letter of a text when it breaks it into lines', async () => {
    const text = `${'word '.repeat(40)}${'x'.repeat(300)} end`;
    const lines = linesOf(plain(text), 120, { faces: await faces(), size: 10 });
    assert.equal(
      lines
        .flatMap(({ pieces }) => pieces.map((piece) => piece.text))
        .join('')
        .replace(/\s/g, ''),
      text.replace(/\s/g, ''),
    );
    assert.ok(lines.every(({ width }) => width <= 120.01));
  });
});
