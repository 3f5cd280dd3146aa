import type { Io } from '../../src/cli/io';
import { styleOf } from '../../src/cli/style';
import { checkText } from '../../src/cli/text/checkText';
import { leftItems } from '../../src/core/index';
import { loadCatalogue } from '../../src/core/agreements/catalogue';
import { judgeProduction } from '../../src/core/judged/judgedProduction';
import { provideDiagnostics } from '../../src/core/features/diagnostics';
import { formIn } from '../../src/core/features/forms/acceptForm';
import { readCsv } from '../../src/core/sheets/readCsv';
import { groupings, provideStatusTree } from '../../src/core/features/statusTree';
import { finalDraftToFountain } from '../../src/core/finaldraft/toFountain';
import { parseManifest } from '../../src/core/manifest/parseManifest';
import { joinProduction } from '../../src/core/production/join';
import { parseScript } from '../../src/core/production/parseScript';
import { makeReport } from '../../src/core/reports/makeReport';
import { renderMarkdown } from '../../src/core/reports/markdown';
import { readReport } from '../../src/core/reports/readReport';
import { redact } from '../../src/core/reports/redact';
import { english } from '../../src/core/words/words';
import { AS_OF, showFiles } from '../unit/reports/show';

/** A text of a size, and what is done with it; four times the size must not take much more than four times as long. */
export interface GrowthCase {
  readonly name: string;
  readonly work: (size: number) => () => unknown;
}

const rider = loadCatalogue([{ path: 'lantern-guild.yaml', text: showFiles['/show/agreements/lantern-guild.yaml'] }]);
const head = 'production: { title: X, agreements: [lantern-guild], time-zone: Europe/Berlin, holidays: [] }\n';

function many(size: number, one: (index: number) => string): string {
  return Array.from({ length: size }, (_, index) => one(index)).join('');
}

/** Everything from the texts of a production to its diagnostics, trees and reports. */
function whole(
  name: string,
  texts: (size: number) => { readonly script?: string; readonly manifest?: string },
): GrowthCase {
  return {
    name,
    work: (size) => {
      const { script = 'INT. HALL - DAY #1#\n\nShe waits.\n', manifest = '' } = texts(size);
      return () => {
        const production = joinProduction({
          folder: '',
          manifests: [parseManifest('a.slate.yaml', head + manifest)],
          scripts: [parseScript('a.fountain', script)],
        });
        const judged = judgeProduction(production, rider, AS_OF);
        provideDiagnostics(judged);
        for (const grouping of groupings)
          for (const { children } of provideStatusTree([judged], grouping)) children?.();
        const report = makeReport(
          production,
          judged.evaluation,
          rider,
          { tool: { name: 'AI Slate', version: '9.9.9' } },
          english,
        );
        for (const extent of ['short', 'whole'] as const) renderMarkdown(report, english, extent);
        redact(report, production, rider, 'strict', english);
      };
    },
  };
}

/** What `check` prints of a production. */
function checking(
  name: string,
  texts: (size: number) => { readonly script: string; readonly manifest: string },
): GrowthCase {
  return {
    name,
    work: (size) => {
      const { script, manifest } = texts(size);
      const production = joinProduction({
        folder: '/show',
        manifests: [parseManifest('/show/a.slate.yaml', head + manifest)],
        scripts: [parseScript('/show/a.fountain', script)],
      });
      const { evaluation } = judgeProduction(production, rider, AS_OF);
      const report = makeReport(
        production,
        evaluation,
        rider,
        { tool: { name: 'AI Slate', version: '9.9.9' } },
        english,
      );
      const style = styleOf({ words: [], options: new Map() }, { isTerminal: false, env: {} });
      return () =>
        checkText({ folder: '/show', report, catalogue: rider, left: leftItems(report) }, style, {
          cwd: '/show',
          words: english,
        } as Io);
    },
  };
}

function reading(name: string, text: (size: number) => string, read: (text: string) => unknown): GrowthCase {
  return {
    name,
    work: (size) => {
      const made = text(size * 20);
      return () => read(made);
    },
  };
}

const script = (text: string): unknown => parseScript('a.fountain', text);
const manifest = (text: string): unknown => parseManifest('a.slate.yaml', text);
const agreement = (text: string): unknown => loadCatalogue([{ path: 'a.yaml', text }]);
const fdx = (text: string): unknown => [parseScript('a.fdx', text), finalDraftToFountain(text)];
const inFdx = (content: string): string => `<FinalDraft><Content>${content}</Content></FinalDraft>`;
const use = (index: number, more = ''): string =>
  `  - { id: U-${index}, scenes: ["1"], category: digital-replica, people: [{ person: P-${index} }]${more} }\n`;

export const growthCases: readonly GrowthCase[] = [
  whole('scenes', (n) => ({
    script: many(n, (i) => `INT. HALL ${i} - DAY #${i}#\n\n[[ai: crowd]]\n\nShe waits.\n\n`),
  })),
  whole('scenes of one number', (n) => ({ script: many(n, () => 'INT. HALL - DAY #1#\n\nShe waits.\n\n') })),
  whole('scenes without numbers', (n) => ({ script: many(n, () => 'INT. HALL - DAY\n\nShe waits.\n\n') })),
  whole('uses', (n) => ({ manifest: `uses:\n${many(n, (i) => use(i))}` })),
  whole('uses of one id', (n) => ({ manifest: `uses:\n${many(n, () => use(1))}` })),
  whole('uses in scenes that are not there', (n) => ({
    manifest: `uses:\n${many(n, (i) => `  - { id: U-${i}, scenes: ["X${i}"] }\n`)}`,
  })),
  whole('people whom nobody knows, by name', (n) => ({
    manifest: `people:\n${many(n, (i) => `  - { id: ${'ab'.repeat(3)}${i.toString(36).replace(/\d/g, 'q')}z }\n`)}uses:\n${many(n, (i) => `  - { id: U-${i}, people: [{ person: ${'ba'.repeat(3)}${i.toString(36).replace(/\d/g, 'q')}y }] }\n`)}`,
  })),
  whole('people whom nobody knows, by number', (n) => ({
    manifest: `people:\n${many(n, (i) => `  - { id: P-${i} }\n`)}uses:\n${many(n, (i) => use(i + n))}`,
  })),
  whole('people with names', (n) => ({
    manifest: `people:\n${many(n, (i) => `  - { id: P-${i}, name: Ada Q${i.toString(36)}sson }\n`)}uses:\n${many(n, (i) => use(i, `, summary: Ada Q${i.toString(36)}sson again.`))}`,
  })),
  whole('one use with many people', (n) => ({
    manifest: `uses:\n  - id: U-1\n    scenes: ["1"]\n    people:\n${many(n, (i) => `      - { person: P-${i} }\n`)}`,
  })),
  whole('papers of one person', (n) => ({
    manifest: `people: [{ id: P-1 }]\nuses:\n${use(1)}evidence:\n${many(n, (i) => `  - { id: E-${i}, kind: consent, person: P-1, uses: [U-1] }\n`)}`,
  })),
  whole('sign-offs of one scene', (n) => ({
    manifest: `sign-offs:\n${many(n, () => '  - { scene: "1", by: P-1, role: producer, on: 2026-10-10 }\n')}`,
  })),
  whole('declarations of one scene', (n) => ({
    manifest: `declarations:\n${many(n, () => '  - { scenes: ["1"], by: P-1, on: 2026-10-10 }\n')}`,
  })),
  whole('decisions on one question', (n) => ({
    manifest: `uses:\n${use(1)}decisions:\n${many(n, () => '  - { question: lantern-guild/judged-incidental, use: U-1, answer: yes, by: P-1, on: 2026-10-03 }\n')}`,
  })),
  whole('unknown fields', (n) => ({ manifest: `uses:\n  - id: U-1\n${many(n, (i) => `    summery${i}: x\n`)}` })),
  whole('tags in one scene', (n) => ({
    script: `INT. HALL #1#\n\n${many(n, (i) => `[[ai: crowd; use: U-${i}]]\n\n`)}`,
  })),
  whole('misspelt tags', (n) => ({
    script: `INT. HALL #1#\n\n${many(n, (i) => `[[ai: crowdd${i}; caracter: X]]\n\n`)}`,
  })),
  checking('what is printed of scenes and uses', (n) => ({
    script: many(n, (i) => `INT. HALL ${i} - DAY\n\nShe waits.\n\n`),
    manifest: `uses:\n${many(n, (i) => use(i))}`,
  })),
  reading('a line of a megabyte', (n) => `INT. ${'A '.repeat(n)}\n\n${'x '.repeat(n)}`, script),
  reading('underscores', (n) => `${'_'.repeat(n)}\n\nINT. ${'_'.repeat(n)}\n\n@${'_'.repeat(n)}\nx`, script),
  reading(
    'blanks before and behind',
    (n) => `INT. A${' '.repeat(n)}\n\nORLA${' '.repeat(n)}(V.O.)${' '.repeat(n)}^\n${' '.repeat(n)}x`,
    script,
  ),
  reading('unclosed notes', (n) => '[[ai: crowd\n\n'.repeat(n / 4), script),
  reading('ends of lines of other kinds', (n) => 'A\u2028\u2029\u0085\r'.repeat(n / 4), script),
  reading('deep brackets', (n) => `a: ${'['.repeat(n)}`, manifest),
  reading('deep lines', (n) => many(Math.min(n, 3000), (i) => `${' '.repeat(i)}a:\n`), manifest),
  reading(
    'aliases of aliases',
    (n) => `a0: &a0 [x]\n${many(n / 20, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}`,
    manifest,
  ),
  reading('keys of one name', (n) => 'constructor: x\n'.repeat(n / 4), manifest),
  reading('comments', (n) => `uses:\n${'  # scenes: #1#\n  - #1#\n'.repeat(n / 10)}`, manifest),
  reading('words in quotes that do not end', (n) => 'a: "x\n'.repeat(n / 4), manifest),
  reading(
    'a word of a megabyte',
    (n) => `uses: [{ id: U-1, category: ${'x-'.repeat(n)}, summary: "${'\\u0041'.repeat(n)}" }]`,
    manifest,
  ),
  reading(
    'obligations',
    (n) =>
      `format: 1\nagreement: a\nobligations:\n${many(n / 10, (i) => `  - { id: o${i}, cite: x, summary: x, level: use, kind: record, when: { generative: yes } }\n`)}`,
    agreement,
  ),
  reading(
    'conditions in conditions',
    (n) => `format: 1\nagreement: a\nobligations:\n  - id: o\n    when: ${'{ not: '.repeat(Math.min(n, 5000))}`,
    agreement,
  ),
  reading(
    'paragraphs',
    (n) => inFdx('<Paragraph Type="Action"><Text>She waits.</Text></Paragraph>'.repeat(n / 40)),
    fdx,
  ),
  reading(
    'empty paragraphs with notes',
    (n) =>
      inFdx(
        '<Paragraph Type="Action"><ScriptNote><Paragraph><Text>x</Text></Paragraph></ScriptNote><Text/></Paragraph>'.repeat(
          n / 60,
        ),
      ),
    fdx,
  ),
  reading('elements that do not end', (n) => inFdx('<Paragraph>'.repeat(n / 4)), fdx),
  reading('lone ampersands', (n) => inFdx(`<Paragraph><Text>${'& '.repeat(n)}</Text></Paragraph>`), fdx),
  reading(
    'blanks in Final Draft',
    (n) => inFdx(`<Paragraph Type="Character"><Text>A${' '.repeat(n)}x</Text></Paragraph>`),
    fdx,
  ),
  reading('attributes', (n) => `<FinalDraft ${many(n / 20, (i) => `a${i}="x" `)}/>`, fdx),
  reading(
    'script notes',
    (n) =>
      `<FinalDraft><Content><Paragraph Type="Action"><Text>${'x'.repeat(n)}</Text></Paragraph></Content><ScriptNotes>${many(n / 100, (i) => `<ScriptNote Range="${i},${i + 1}"><Paragraph><Text>x</Text></Paragraph></ScriptNote>`)}</ScriptNotes></FinalDraft>`,
    fdx,
  ),
  reading(
    'quotes of a form',
    (n) => `AI Slate form 1,${'""'.repeat(n)}\n${'"'.repeat(n)}`,
    (text) => formIn(readCsv(text, 'form.csv')),
  ),
  reading(
    'a report that is none',
    (n) => `{"schema":"ai-slate/report/1","a":${'['.repeat(n)}${']'.repeat(n)}}`,
    readReport,
  ),
];

/** Milliseconds of the processor, not of the clock: other programs run beside. */
function cost(work: () => unknown): number {
  const times = [0, 1].map(() => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

/** How many times longer four times the size takes, from a size on that takes so many milliseconds; what the memory collector does in between is chance, so the best of some tries counts. */
export function growthOf({ work }: GrowthCase, least: number): { readonly ratio: number; readonly holds: boolean } {
  let size = 50;
  while (size < 200_000 && cost(work(size)) < least) size *= 2;
  let ratio = Infinity;
  for (let tries = 0; tries < 4 && ratio > LIMIT; tries++)
    ratio = Math.min(ratio, cost(work(size * 4)) / Math.max(1, cost(work(size))));
  return { ratio, holds: ratio <= LIMIT };
}

/** Four for time in proportion to the size, sixteen for its square. */
const LIMIT = 9;
