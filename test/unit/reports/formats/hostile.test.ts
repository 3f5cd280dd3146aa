import assert from 'node:assert/strict';
import fc from 'fast-check';
import { filesOf, showFiles, showReport } from '../show';
import { fieldsOf, lettersOfAll, rendered } from './rendered';
import { runs } from '../../../support/runs';

const hostile = fc
  .array(
    fc.constantFrom(
      '<x-evil onload=x>',
      '</style><x-evil>',
      '"><x-evil>',
      "'",
      '&lt;',
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=',
      '\u001b[31m',
      '\u0007',
      '\u0000',
      '\ud800',
      '\udc00x',
      '\u2028',
      '\u202e',
      '[a](javascript:x)',
      '{0}',
      '|',
      '`',
      '\\',
      '\n',
      '\r\n',
      'a',
      ' ',
      'é',
      ']]>',
      '<!--',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** The show with a text as its title, somebody's name, a summary, a scene's heading and the name of a paper. */
function withText(text: string): ReturnType<typeof showReport> {
  const quoted = JSON.stringify(`x${text}`);
  const yaml = showFiles['/show/production.slate.yaml']
    .replace('title: The Night Ferry', () => `title: ${quoted}`)
    .replace('name: Odell Marsh', () => `name: ${quoted}`)
    .replace('summary: A figure on the quay.', () => `summary: ${JSON.stringify(text)}`)
    .replace('document: consents/verrall.pdf', () => `document: ${quoted}`);
  const script = showFiles['/show/night.fountain'].replace(
    'INT. ARCHIVE - DAY',
    () => `INT. ${text.replace(/[\r\n\u2028#]/g, ' ')} ARCHIVE`,
  );
  return showReport({ files: filesOf({ '/show/production.slate.yaml': yaml, '/show/night.fountain': script }) });
}

describe('texts that somebody wrote', () => {
  it('work in no format as anything but letters', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const letters = await lettersOfAll(withText(text));
        for (const [format, all] of letters) {
          if (format !== 'json')
            assert.doesNotMatch(all, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u202e]|\p{Cs}/u, format);
        }
        assert.doesNotMatch(letters.get('html') ?? '', /<x-evil|<\/style>(?!\n<\/head>)|href="javascript/);
        assert.doesNotMatch(letters.get('xlsx') ?? '', /<x-evil|<f>|<!--/);
        assert.doesNotMatch(letters.get('md') ?? '', /(?<!\\)<x-evil|(?<!\\)\]\(javascript/);
        for (const format of ['json', 'sarif'] as const)
          assert.doesNotThrow(() => void JSON.parse(letters.get(format) ?? ''));
        const fields = (await rendered(withText(text), 'csv')).flatMap(({ content }) =>
          fieldsOf(String(content)).flat(),
        );
        assert.deepEqual(
          fields.filter((field) => /^[=+\-@\t\r]/.test(field)),
          [],
        );
      }),
      { numRuns: runs(25) },
    );
  });

  it('neither stop the PDF nor hide in it', async () => {
    for (const text of ['<x-evil>\u001b[31m', '\ud800', '(\\', '\u202eabc', '\u0000']) {
      const [file] = await rendered(withText(text), 'pdf');
      assert.ok((file?.content.length ?? 0) > 10_000);
    }
  });
});
