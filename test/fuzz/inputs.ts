import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { anyText } from '../support/anyText';
import { fields } from '../../src/core/manifest/fields';
import { listNames } from '../../src/core/manifest/lists';
import { showFiles } from '../unit/reports/show';

/** What has broken readers, formats and terminals before: the smallest of each kind. */
export const nasty = [
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000b',
  '\u000c',
  '\uFEFF',
  '\0',
  '\u001b[31m',
  '\u001b]0;x\u0007',
  '\u009b2J',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ud800',
  '\udc00x',
  '\u{10ffff}',
  'é',
  'e\u0301',
  'א',
  '😀',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '  ',
  '',
  'x',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  '-0',
  '1e999',
  'NaN',
  '0x1F',
  '9'.repeat(400),
  '<x-evil onload=x>',
  '</style><x-evil>',
  '"><x-evil>',
  "'",
  '`',
  '|',
  '\\',
  '&lt;',
  '&x;',
  '&#0;',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  '<?x ?>',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '{0}',
  '{x, plural, one {}',
  '}',
  '${x}',
  '%s',
  '%',
  '%41',
  '%zz',
  '$(command)',
  '[a](command:x)',
  '[a](javascript:x)',
  '![](http://x.example)',
  'http://x.example',
  '../../x',
  '/etc/passwd',
  'C:\\x',
  '\\\\host\\share',
  'file:///x',
  '.',
  '..',
  'a'.repeat(3000),
  '[['.repeat(20),
  ']]',
  '/*',
  '*/',
  '#',
  '#'.repeat(30),
  '- ',
  ': ',
  '? ',
  '*a',
  '&a x',
  '!!js/function x',
  '|\n x',
  '{ a: [',
  '[[[[',
  '{{{{',
] as const;

const nastyText = fc.constantFrom(...nasty);
/** A text that somebody may have written to do harm. */
export const hostile = fc
  .array(fc.oneof({ weight: 5, arbitrary: nastyText }, { weight: 2, arbitrary: anyText(8) }), { maxLength: 6 })
  .map((parts) => parts.join(''));

const scriptPieces = [
  'INT. HALL - DAY #1#',
  'EXT. ROOF',
  '.VAULT #1#',
  'ORLA',
  'ORLA (V.O.) ^',
  '@Orla',
  '(beat)',
  'She waits.',
  '~la',
  'CUT TO:',
  '> x <',
  '# Act',
  '= Syn',
  '===',
  '!X',
  '[[',
  ']]',
  '/*',
  '*/',
  'Title: X',
  '\n',
  '\n\n',
  '[[ai: crowd]]',
  '[[ai: none; stage: shoot; by: P-9; on: 2026-09-20]]',
  '[[ai: de-aging; use: U-1, U-2; character: ELENA; note: x]]',
  '[[ai: pervis; use: U-1',
  '[ai: crowd]',
] as const;
/** Fountain, torn and laced with what no script holds. */
export const script = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...scriptPieces) },
      { weight: 2, arbitrary: nastyText },
      { weight: 3, arbitrary: fc.constant('\n\n') },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** A tag whose parts are anything. */
export const tag = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'crowd',
        'none',
        'use: U-1',
        'character: ORLA',
        'stage: shoot',
        'by',
        'on: 2026-02-30',
        'note: ',
        ';',
        ',',
        ':',
        '|',
        ' ',
      ),
      nastyText,
    ),
    { maxLength: 12 },
  )
  .map((parts) => `INT. HALL - DAY #1#\n\n[[ai: ${parts.join('')}]]\n\nShe waits.\n`);

/** A text with some of its lines left out, doubled, cut or laced with something else. */
export function torn(text: fc.Arbitrary<string>, others: readonly string[] = nasty): fc.Arbitrary<string> {
  const cuts = fc.array(
    fc.tuple(
      fc.nat(),
      fc.constantFrom('drop', 'double', 'lace', 'replace', 'indent', 'value'),
      fc.constantFrom(...others),
    ),
    { maxLength: 5 },
  );
  return fc
    .tuple(text, cuts)
    .map(([whole, changes]) => changes.reduce((now, [pick, how, other]) => tornOnce(now, pick, how, other), whole));
}

function tornOnce(text: string, pick: number, how: string, other: string): string {
  const lines = text.split('\n');
  const at = pick % lines.length;
  const line = lines[at] ?? '';
  const place = Math.floor(pick / lines.length) % (line.length + 1);
  const made: { readonly [how: string]: readonly string[] } = {
    drop: [],
    double: [line, line],
    lace: [line.slice(0, place) + other + line.slice(place)],
    replace: [other],
    indent: [`  ${line}`],
    // What stands behind a colon, so that the text stays what it was but for one value.
    value: [line.replace(/(?<=: )[^,{}[\]]+/, () => JSON.stringify(other))],
  };
  return lines.toSpliced(at, 1, ...(made[how] ?? [])).join('\n');
}

const keys = [
  ...listNames,
  'production',
  ...Object.values(fields).flatMap((record) => Object.keys(record)),
  '__proto__',
  'constructor',
];
const values = [
  'yes',
  'no',
  'unknown',
  'P-1',
  'U-1',
  '[U-1, U-1]',
  '["1", "2"]',
  '{ id: P-1 }',
  '[{ id: P-1 }, { id: P-1 }]',
  '2026-02-30',
  '2026-10-20T09:00',
  '*a',
  '&a [1]',
  '~',
  '[]',
  '{}',
  '- x',
];
const line = fc
  .tuple(
    fc.nat(8),
    fc.constantFrom('', '- '),
    fc.constantFrom(...keys),
    fc.oneof(fc.constantFrom(...values), nastyText),
  )
  .map(([indent, dash, key, value]) => `${' '.repeat(indent)}${dash}${key}: ${value}`);
/** A manifest: whole and then torn, or lines that hardly make one. */
export const manifest = fc.oneof(
  torn(fc.constant(showFiles['/show/production.slate.yaml'])),
  fc.array(line, { maxLength: 30 }).map((lines) => `production: { title: X }\n${lines.join('\n')}`),
);

const agreements = [
  showFiles['/show/agreements/lantern-guild.yaml'],
  ...readdirSync('src/agreements')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(`src/agreements/${name}`, 'utf8'))
    .filter((text) => text.length < 9000),
];
/** An agreement file, torn. */
export const agreement = torn(fc.constantFrom(...agreements), [
  ...nasty,
  'continues: { agreement: lantern-guild, confidence: low }',
  'agreement: lantern-guild',
  'examples: &e [*e]',
]);

export interface Show {
  readonly script: string;
  readonly manifest: string;
  readonly agreement: string;
}
/** A production of three files, each whole or torn. */
export const show: fc.Arbitrary<Show> = fc.record({
  script: fc.oneof(script, torn(fc.constant(showFiles['/show/night.fountain']))),
  manifest,
  agreement: fc.oneof(
    { weight: 2, arbitrary: fc.constant(showFiles['/show/agreements/lantern-guild.yaml']) },
    { weight: 1, arbitrary: torn(fc.constant(showFiles['/show/agreements/lantern-guild.yaml'])) },
  ),
});
