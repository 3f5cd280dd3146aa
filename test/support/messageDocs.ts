import { en } from '../../src/core/words/en';
import type { MessageCode } from '../../src/core/words/message';
import { english } from '../../src/core/words/words';

/** What stands in each message for a name of its template: what a production would have there. */
const believable: { readonly [Name in string]?: string | number } = {
  about: 'U-7, scene 12',
  actual: 'no',
  after: 'final picture',
  agreement: 'SAG-AFTRA 2026',
  agreements: 'SAG-AFTRA 2026, Netflix GenAI guidance',
  all: 24,
  alternatives: 'a written approval (by 7 Oct 2026); or a decision that the element is incidental',
  answer: 'yes',
  answers: 'yes',
  argument: 'extra',
  asOf: '22 Nov 2026',
  because: 'generative: yes',
  before: 'placeholder only',
  buyer: 'Netflix',
  by: 'Rocío Mendizábal',
  carried: 'consent, notice',
  categories: 'signage',
  category: 'signage',
  change: 'a new consent',
  changed: 2,
  character: 'ELENA',
  characters: 'ELENA, TOMÁS',
  checked: '22 Nov 2026',
  choice: 'Scene 12',
  cite: 'Art. 50(4)',
  code: 'finding.unknown-use',
  command: 'check',
  commands: 'check, report, questions',
  confidence: 'high confidence',
  count: 3,
  counted: '3 missing',
  counts: 'Missing 3, On file 5',
  date: '7 Oct 2026',
  dates: 'day of the act, day of the engagement',
  day: '7',
  days: '46 days overdue',
  deadline: 'due by: release date',
  decided: 'yes',
  declared: 'class B',
  description: '3 to do',
  details: '2 overdue',
  document: 'consents/achterberg.pdf',
  draft: 'U-8',
  due: 'by 7 Oct 2026',
  example: 'no consent',
  exception: 'planned later',
  expected: 'met',
  expires: '30 Sep 2026',
  fact: 'release date',
  facts: 'secured environment',
  family: 'DGA',
  fault: 'an unknown word',
  field: 'category',
  fields: 'category, scenes',
  file: 'production.slate.yaml',
  files: '101.fountain',
  first: 'a written approval',
  firstDate: '5 Oct 2026',
  folder: 'the-tidewall',
  form: 'class B',
  format: 'csv',
  formats: 'markdown, html, pdf',
  formerly: 'scan-consent',
  found: 'class C',
  fresh: 2,
  from: 'Netflix',
  gone: 0,
  grouping: 'By scene',
  heading: 'INT. FERRY - DAY',
  headings: 'INT. FERRY - DAY',
  home: 'people',
  id: 'U-7',
  ids: 'U-7, U-8',
  key: 'production.title',
  keys: 'S15, S16',
  kind: 'consent',
  kinds: 'consent, agreement-reference',
  label: 'Scene 12',
  lacks: 'Rocío Mendizábal',
  language: 'Spanish',
  last: 'post',
  left: '3 missing, 2 questions',
  level: 'each use',
  limit: 20,
  line: '3 missing: a written approval (Netflix)',
  list: 'people',
  listed: 'P-1',
  meant: 'production.slate.yaml',
  month: 'Oct',
  n: 3,
  name: 'Ruthanne Achterberg',
  named: 'Ana Lis Corvalán',
  names: 'Ruthanne Achterberg, Ana Lis Corvalán',
  near: 'sagaftra-tvth',
  nearest: '12A',
  new: 1,
  note: 'The contract itself was not read.',
  notes: 2,
  now: 'On file',
  number: '12A',
  numbers: '3, 4',
  obligation: 'netflix-genai/written-approval',
  old: '11',
  on: '12 Nov 2026',
  onFile: '98th Academy Awards',
  one: 'U-7',
  open: 3,
  option: '--format',
  other: 'Art. 12(3)',
  outcome: 'Missing',
  owed: 'a written approval (by 7 Oct 2026).',
  page: '3',
  pages: 12,
  paper: 'consent of 1 Sep 2026 (consents/achterberg.pdf)',
  papers: 'consent of 1 Sep 2026 (consents/achterberg.pdf)',
  part: 'the text',
  parties: 'SAG-AFTRA',
  party: 'SAG-AFTRA',
  path: 'the-tidewall/101.fountain',
  people: 'Ruthanne Achterberg',
  person: 'Ruthanne Achterberg',
  place: 'production.slate.yaml:42',
  places: 'scene 12',
  point: 'U+202E',
  present: 38,
  problem: 'an unknown word',
  published: '20 Aug 2025',
  question: 'Did the person perform what is shown or heard?',
  questions: '2 questions',
  read: 'read in full',
  reason: 'No permission to read this file.',
  reasons: 'Not recorded yet: secured environment.',
  record: 'use',
  recorded: 'signage',
  reopened: 1,
  report: 'the-tidewall.json',
  resolved: 2,
  rest: 'a legal review',
  revision: 'Blue',
  same: 'U-7',
  scene: '12',
  scenes: '12, 12A',
  script: '101.fountain',
  sha256: '9f2c…',
  session: 'S-4',
  shown: 12,
  transfer: 'T-1',
  source: 'source',
  stage: 'shoot',
  stages: 'shoot, post',
  stale: 1,
  standing: 'applies',
  state: 'Missing',
  status: 'in force',
  subject: 'U-7 Ruthanne Achterberg',
  summaries: 'The producer must get Netflix’s written approval.',
  summary: 'The producer must get Netflix’s written approval.',
  sure: 'read in full',
  tagged: 'signage',
  tags: 4,
  term: '1 Jul 2026 to 30 Jun 2030',
  territories: 'AR',
  text: 'a written approval (by 7 Oct 2026). From: Netflix.',
  then: 'a written approval (by 7 Oct 2026).',
  thenDate: '22 Nov 2026',
  time: '9:00',
  title: 'The Tidewall',
  to: 'the director',
  tool: 'Matte 3',
  unanswered: 2,
  until: '30 Jun 2026',
  use: 'U-7',
  uses: 'U-7, U-8',
  value: 'yes',
  values: 'yes, no',
  vendor: 'Lantern VFX',
  vendors: 'Lantern VFX',
  version: 'original',
  versions: 'original, Spanish dub',
  waiting: 'One requirement waits for the answer.',
  what: 'a written approval',
  where: 'line 3',
  who: 'the producer',
  whom: 'Ruthanne Achterberg',
  whose: 'Ruthanne Achterberg',
  why: 'the element is cut in the final edit.',
  word: 'signage',
  words: 'yes, no',
  written: 'signage',
  year: '2026',
};

/** What stands for a name in some messages, by the beginning of their codes. */
const elsewhere: readonly (readonly [RegExp, { readonly [Name in string]?: string | number }])[] = [
  [
    /^(?:standing|explain\.(?:before-published|terms-unknown|terms-alike)|question\.(?:agreement|ai-terms)|report\.caveat)/u,
    { name: 'SAG-AFTRA TV/Theatrical 2026', names: 'WGA MBA 2023, WGA MBA 2026' },
  ],
  [/^(?:ground|explain\.before-published)/u, { fact: 'stage', value: 'post', date: '2 Jun 2025' }],
  [/^paper\.(?:unknown|ambiguous)-name/u, { names: 'P-77' }],
  [/^paper\.other-/u, { named: 'scene 12' }],
  [/^paper\.superseded/u, { by: 'consent of 9 Oct 2026', id: 'E-4' }],
  [/^explain\.blocked/u, { text: 'A writer must not be required to use AI that writes text.' }],
  [/^evaluation\.decision/u, { question: 'netflix-genai/judged-incidental' }],
  [/^finding\.(?:unknown-scene|several-scenes)/u, { near: '12A', nearest: '12A' }],
  [/^finding\.unknown-(?:use|character)/u, { near: 'U-7' }],
  [/^(?:finding|settled|cli|files|editor)\..*script/u, { path: '101.fountain', near: '101.fountain' }],
];

/** The names that stand in a template: outside of what a plural says, and within it. */
function namesIn(template: string): readonly string[] {
  const plurals = [
    ...template.matchAll(/\{(\w+), plural, one \{((?:[^{}]|\{\w+\})*)\} other \{((?:[^{}]|\{\w+\})*)\}\}/gu),
  ];
  const rest = plurals.reduce((text, [whole]) => text.replace(whole, ''), template);
  const simple = [rest, ...plurals.flatMap(([, , one = '', other = '']) => [one, other])].flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name),
  );
  return [...plurals.map(([, name = '']) => name), ...simple];
}

/** Every message with believable arguments, by code. A name that nothing here stands for is shown as it is. */
export function messageGallery(): ReadonlyMap<MessageCode, string> {
  return new Map(
    (Object.entries(en) as [MessageCode, string][]).map(([code, template]) => {
      const names = namesIn(template);
      const args = Object.fromEntries(
        names.map((name) => {
          const own = elsewhere.flatMap(([beginning, values]) => (beginning.test(code) ? (values[name] ?? []) : []));
          const value = own[0] ?? believable[name] ?? name;
          return [name, /\{\w+, plural/u.test(template) && template.includes(`{${name}, plural`) ? 3 : value];
        }),
      );
      return [code, english.say({ code, args })];
    }),
  );
}

/** The page of all messages by area, as a reader sees them. */
export function messageDocs(): ReadonlyMap<string, string> {
  const areas = new Map<string, string[]>();
  for (const [code, text] of messageGallery()) {
    const area = code.split('.')[0] ?? code;
    const lines = areas.get(area) ?? [];
    lines.push(`| \`${code}\` | ${text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;')} |`);
    areas.set(area, lines);
  }
  const parts = [...areas].map(([area, lines]) =>
    [`## ${area}`, '', '| code | as a reader sees it |', '| --- | --- |', ...lines].join('\n'),
  );
  const head =
    '# Messages\n\nEvery message of AI Slate with believable arguments, by area. `npm run docs` writes this page, and a test compares it with the messages.';
  return new Map([['docs/messages.md', `${[head, ...parts].join('\n\n')}\n`]]);
}
