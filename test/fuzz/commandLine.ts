import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renderJson } from '../../src/core/reports/json';
import { run } from '../unit/cli/memory';
import { showFiles, showReport } from '../unit/reports/show';
import { checkTerminal } from './checks';
import { tornFile } from './finalDraft';
import { hostile, nasty, show, torn, type Show } from './inputs';
import { property, type Property } from './property';

const commands: readonly (readonly string[])[] = [
  ['check'],
  ['check', '-f', 'json'],
  ['check', '-f', 'sarif'],
  ['check', '--baseline', 'baseline.json'],
  ['report'],
  ['report', '--redacted', '-f', 'json'],
  ['report', '-f', 'csv', '-o', 'out/'],
  ['hpf'],
  ['questions'],
  ['questions', '--vendor', 'V-1'],
  ['questions', '--person', 'P-1'],
  ['scenes'],
  ['scenes', '-f', 'json'],
  ['agreements', 'list'],
  ['agreements', 'check', 'agreements/lantern-guild.yaml'],
  ['agreements', 'show', 'lantern-guild'],
  ['init', '.'],
  ['convert', 'a.fdx'],
  ['convert', 'a.fdx', '-o', 'b.fountain'],
  ['import', 'form.csv'],
  ['import', 'form.csv', '--write'],
  ['diff', 'report.json'],
  ['verify', 'report.json'],
  ['report', '--since', 'report.json'],
];

const form = [
  '"AI Slate form 1","The Night Ferry","vendor:V-1","Paper Moon Pictures","2026-11-22"',
  '"How to"',
  '"Reference","About","Question","Answer","Expected"',
  '"vendor:V-1 used-ai","Paper Moon","Did you use AI?","no",""',
  '"use:U-1 output","U-1","What for?","final",""',
  '"use:U-1 tool:x trains-on-input","U-1","Does it train?","yes",""',
].join('\n');
const baseline =
  '{\n  "schema": "ai-slate/baseline/1",\n  "productions": {\n    ".": [\n      "open lantern-guild/log use U-1"\n    ]\n  }\n}\n';
const report = renderJson(showReport());

interface Files extends Show {
  readonly fdx: string;
  readonly form: string;
  readonly baseline: string;
  readonly report: string;
  /** A file whose name is anything. */
  readonly named: string;
}

const files: fc.Arbitrary<Files> = fc
  .tuple(
    show,
    fc.record({
      fdx: tornFile,
      form: torn(fc.constant(form)),
      baseline: torn(fc.constant(baseline)),
      report: torn(fc.constant(report), [...nasty, 'null', '[]', '{}', '"x"', '1e999', '-1']),
      named: hostile.map((text) => text.replace(/[/\0]/g, '').slice(0, 40)),
    }),
  )
  .map(([texts, others]) => ({ ...texts, ...others }));

/** No command throws, whatever lies in its folder; what it says can be shown; and what people wrote stays as it was. */
export const anyFolder: Property = property(
  fc.tuple(files, fc.constantFrom(...commands), fc.boolean()),
  async ([texts, args, isTerminal]) => {
    const given: readonly (readonly [string, string])[] = [
      ['/show/night.fountain', texts.script],
      ['/show/production.slate.yaml', texts.manifest],
      ['/show/agreements/lantern-guild.yaml', texts.agreement],
      ['/show/a.fdx', texts.fdx],
      ['/show/form.csv', texts.form],
      ['/show/baseline.json', texts.baseline],
      ['/show/report.json', texts.report],
      [`/show/${texts.named}.fountain`, 'INT. HALL - DAY\n'],
    ];
    const { code, out, err, files: after } = await run(args, given, { isTerminal });
    assert.ok([0, 1, 2].includes(code));
    assert.doesNotMatch(err, /A fault in this program/, err);
    checkTerminal(err);
    if (isTerminal) checkTerminal(out);
    const kept = given.filter(([path]) => !(args.includes('--write') && path.endsWith('.slate.yaml')));
    assert.deepEqual(
      kept.filter(([path, text]) => after.texts.get(path) !== text),
      [],
    );
  },
);

/** Whatever is typed behind the name of the program, it answers in a line that can be shown. */
export const anyArguments: Property = property(
  fc.array(
    fc.oneof(
      hostile,
      fc.constantFrom(
        'check',
        'report',
        '-o',
        '-f',
        '--for',
        '--since',
        '--as-of',
        'production.slate.yaml',
        '..',
        '--',
      ),
    ),
    { maxLength: 5 },
  ),
  async (args) => {
    const { code, err } = await run(args, Object.entries(showFiles), { isTerminal: true });
    assert.ok([0, 1, 2].includes(code));
    assert.doesNotMatch(err, /A fault in this program/, err);
    checkTerminal(err);
  },
);

/** A form as a workbook that is torn is no form, or is read. */
export const anyWorkbook: Property = property(
  fc.tuple(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }), fc.nat()),
  async ([changes, cut]) => {
    const bytes = Uint8Array.from(await workbook());
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    const given = [
      ...Object.entries(showFiles),
      ['/show/form.xlsx', cut % 3 === 0 ? bytes.slice(0, cut % bytes.length) : bytes] as const,
    ];
    const { code, err } = await run(['import', 'form.xlsx'], given);
    assert.ok([0, 1, 2].includes(code));
    assert.doesNotMatch(err, /A fault in this program/, err);
  },
);

let written: Promise<Uint8Array> | undefined;

function workbook(): Promise<Uint8Array> {
  return (written ??= run(['questions', '--vendor', 'V-1', '-o', 'form.xlsx'], Object.entries(showFiles)).then(
    ({ files: made }) => made.texts.get('/show/form.xlsx') as Uint8Array,
  ));
}
