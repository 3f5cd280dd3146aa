import assert from 'node:assert/strict';
import type { Report, SceneLists } from '../../../src/core/index';
import { filesOf, showFiles } from '../reports/show';
import { run } from './memory';
import { withEdit } from '../../support/withEdit';

describe('check', () => {
  it('says the verdict first, then what is left by scene with places, then what to do next', async () => {
    const { out } = await run(['check', '--all'], filesOf());
    const lines = out.split('\n');
    assert.equal(lines[0], 'The Night Ferry (.), as of 2026-11-22');
    assert.match(lines[1] ?? '', /^Not settled: 1 not allowed/);
    const order = [
      'Scenes 1, 6',
      'Scene 2: EXT. QUAY - DAWN',
      'Undeclared scenes',
      'Unclear scenes',
      'Faults in the texts',
      'What to do next',
    ].map((title) => lines.indexOf(title));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.ok(!order.includes(-1));
    assert.match(out, /Overdue \(by 9 Sep 2026, 74 days overdue\) {2}A consent\. From: Odell Marsh\./);
    assert.match(out, /U-1 · P-1 {2}production\.slate\.yaml:31:16/);
    assert.match(out, /3 {2}INT\. ARCHIVE - DAY {2}night\.fountain:16:1/);
  });

  it('fits a screen unless everything is asked for: the verdict, the first things to do, the gravest problems', async () => {
    const { out, code } = await run(['check'], filesOf());
    assert.equal(code, 1);
    assert.ok(out.split('\n').length < 30, out);
    assert.match(out, /^The Night Ferry .*\nNot settled: /);
    assert.match(out, /Do now\n {2}1\. Not allowed: U-1, scenes 1, 6\. /);
    assert.match(
      out,
      /\d+ more things to do\.\nSee everything: ai-slate check \S+ --all\nRead the report: ai-slate report /,
    );
    const all = (await run(['check', '--all'], filesOf())).out;
    assert.ok(all.split('\n').length > 60);
    assert.deepEqual(all.split('\n').slice(0, 3), out.split('\n').slice(0, 3));
  });

  it('writes colours on a terminal and nowhere else', async () => {
    const terminal = { isTerminal: true };
    const colour = /\u001b\[/;
    assert.match((await run(['check'], filesOf(), terminal)).out, colour);
    assert.doesNotMatch((await run(['check'], filesOf())).out, colour);
    assert.doesNotMatch((await run(['check', '--no-color'], filesOf(), terminal)).out, colour);
    assert.doesNotMatch((await run(['check'], filesOf(), { ...terminal, env: { NO_COLOR: '1' } })).out, colour);
    assert.match((await run(['check'], filesOf(), { ...terminal, env: { NO_COLOR: '' } })).out, colour);
  });

  it('lets no text of a script reach the terminal as a command', async () => {
    const script = withEdit(
      showFiles['/show/night.fountain'],
      'INT. ARCHIVE - DAY',
      'INT. \u001b[2JARCHIVE\u0007 - DAY',
    );
    const { out } = await run(['check', '--all'], filesOf({ '/show/night.fountain': script }));
    assert.match(out, /ARCHIVE/);
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f]/);
  });

  it('judges on the day in the production’s time zone', async () => {
    const now = (): Date => new Date('2026-11-21T23:30:00Z');
    assert.match((await run(['check'], filesOf(), { now })).out, /as of 2026-11-22/);
    assert.match((await run(['check', '--as-of', '2026-10-01'], filesOf(), { now })).out, /as of 2026-10-01/);
  });

  it('finds the production of a script, a manifest or a folder within it', async () => {
    const files = filesOf({ '/show/notes/read.me.txt': 'x' });
    const whole = (await run(['check'], files)).out;
    for (const path of ['night.fountain', 'production.slate.yaml', 'notes', '/show'])
      assert.equal((await run(['check', path], files)).out, whole, path);
  });

  it('goes through all productions below a folder, sorted', async () => {
    const { out } = await run(
      ['check', '/all'],
      [
        ['/all/b/p.slate.yaml', 'production: { title: Second }'],
        ['/all/a/p.slate.yaml', 'production: { title: First }'],
      ],
    );
    assert.deepEqual(out.match(/^(First|Second) .*$/gm), [
      'First (../all/a), as of 2026-11-22',
      'Second (../all/b), as of 2026-11-22',
    ]);
  });

  it('reads a script in an old encoding and says so', async () => {
    const bytes = Buffer.from('INT. CAF\u00c9 #1#\n', 'latin1');
    const { out } = await run(
      ['check', '--all'],
      [
        ['/show/a.fountain', bytes],
        ['/show/p.slate.yaml', 'production: { title: A }'],
      ],
    );
    assert.match(out, /1 {2}INT\. CAFÉ/);
    assert.match(out, /warning {2}Expected UTF-8: .* {2}a\.fountain:1:1/);
  });

  it('prints a scene without a number once', async () => {
    const { out } = await run(
      ['check'],
      [
        ['/show/a.fountain', 'INT. HALL - DAY\n\nWords.\n'],
        ['/show/p.slate.yaml', 'production: { title: A }'],
      ],
    );
    assert.equal(out.split('INT. HALL - DAY').length, 2);
  });

  it('goes on without a file that is no text, and fails', async () => {
    const { code, out } = await run(
      ['check'],
      [
        ['/show/a.fountain', Uint8Array.of(0xff, 0, 0xd8, 0)],
        ['/show/p.slate.yaml', 'production: { title: A }'],
      ],
    );
    assert.match(out, /error {2}Unread file: it is not text\. {2}a\.fountain:1:1/);
    assert.equal(code, 1);
  });

  it('points at faults in an agreement file of the production', async () => {
    const faulty = withEdit(
      showFiles['/show/agreements/lantern-guild.yaml'],
      'performed-the-material: no }\n    requires',
      'performed-the-materal: no }\n    requires',
    );
    const { out } = await run(['check'], filesOf({ '/show/agreements/lantern-guild.yaml': faulty }));
    assert.match(out, /error {2}Unknown fact “performed-the-materal”.* {2}agreements\/lantern-guild\.yaml:\d+:\d+/);
  });
});

describe('report', () => {
  it('writes into a folder, one file for each format', async () => {
    const { files, err } = await run(['report', '-f', 'md', '-f', 'json', '-o', 'out/'], filesOf());
    assert.match(String(files.texts.get('/show/out/ai-slate-report.md')), /^# AI disclosure report/);
    assert.equal(
      (JSON.parse(String(files.texts.get('/show/out/ai-slate-report.json'))) as Report).schema,
      'ai-slate/report/1',
    );
    assert.equal(err, 'Written: out/ai-slate-report.md\nWritten: out/ai-slate-report.json\n');
  });

  it('writes into one file', async () => {
    const { files, out } = await run(['report', '-o', 'r.md'], filesOf());
    assert.equal(out, '');
    assert.equal(files.texts.get('/show/r.md'), (await run(['report'], filesOf())).out);
  });

  for (const path of [
    'night.fountain',
    'NEW.FDX',
    'production.slate.yaml',
    'x.slate.yml',
    'agreements/lantern-guild.yaml',
    'agreements/new.yaml',
  ]) {
    it(`never writes over ${path}`, async () => {
      const before = filesOf();
      const { code, err, files } = await run(['report', '-o', path], before);
      assert.equal(code, 2);
      assert.match(err, /^Not written: .* never overwrites\. Name another file after -o\.\n$/);
      assert.deepEqual([...files.texts], [...before]);
    });
  }

  it('gives each of several productions its folder, and one list as JSON', async () => {
    const two = [
      ['/all/a/p.slate.yaml', 'production: { title: A }'],
      ['/all/b/p.slate.yaml', 'production: { title: B }'],
    ] as const;
    const { files } = await run(['report', '/all', '-o', '/out/'], two);
    assert.deepEqual(
      [...files.texts.keys()].filter((path) => path.startsWith('/out')),
      ['/out/a/ai-slate-report.md', '/out/b/ai-slate-report.md'],
    );
    const list = JSON.parse((await run(['report', '/all', '-f', 'json'], two)).out) as readonly Report[];
    assert.deepEqual(
      list.map(({ production }) => production.title),
      ['A', 'B'],
    );
  });

  it('takes one agreement by its id', async () => {
    const { out } = await run(['check', '-f', 'json', '--for', 'lantern-guild'], filesOf());
    const report = JSON.parse(out) as Report;
    assert.deepEqual(
      report.agreements.map(({ id }) => id),
      ['lantern-guild'],
    );
    assert.deepEqual(report.only, ['lantern-guild']);
  });

  it('leaves names out', async () =>
    assert.doesNotMatch((await run(['report', '--redacted'], filesOf())).out, /Odell Marsh/));
});

describe('scenes', () => {
  it('lists scenes and tags as JSON, with lines from zero', async () => {
    const { out } = await run(['scenes', '-f', 'json'], filesOf());
    const { schema, scripts } = JSON.parse(out) as SceneLists;
    assert.equal(schema, 'ai-slate/scenes/1');
    assert.deepEqual(
      scripts.map(({ path }) => path),
      ['night.fountain'],
    );
    const first = scripts[0]?.scenes[0];
    assert.deepEqual(
      [first?.number, first?.heading, first?.range.start],
      ['1', 'INT. FERRY - BRIDGE - NIGHT', { line: 2, character: 0 }],
    );
    assert.deepEqual(
      first?.tags.map(({ categories, uses }) => [categories, uses]),
      [[['digital-replica'], ['U-1']]],
    );
  });

  it('lists them as text, without a manifest', async () => {
    const { out } = await run(
      ['scenes', 'a.fountain'],
      [
        [
          '/show/a.fountain',
          'INT. HALL - DAY\n\n[[ai: previs, concept-art]]\n\nEXT. YARD - DAY #2#\n\n[[ai: none; stage: prep]]\n',
        ],
      ],
    );
    assert.match(out, /^a\.fountain: 2 scenes$/m);
    assert.match(out, /INT\. HALL - DAY +Previs, Concept art +a\.fountain:1/);
    assert.match(out, /2 +EXT\. YARD - DAY +No AI declared \(prep\) +a\.fountain:5/);
  });

  it('shows no dialogue', async () =>
    assert.doesNotMatch((await run(['scenes', '-f', 'json'], filesOf())).out, /turn back/));
});

describe('questions', () => {
  it('says what is asked, who is likely to know, and where to write it', async () => {
    const { out } = await run(['questions', '--for', 'lantern-guild'], filesOf());
    assert.match(out, /^The Night Ferry: 4 questions, as of 2026-11-22$/m);
    assert.match(
      out,
      /Could an audience take it for real\?\n {3}If yes: a notice\. To: the union\.\n {3}If no: nothing is required\.\n {3}About: U-1, U-2\n {3}Likely to know: .+\n {3}Answers: yes, no, unknown\n {3}Write the answer at: production\.slate\.yaml:19:5 uses\[0\]\.realistic\n {3}Write the answer at: .+ uses\[1\]\.realistic\n {3}Decides: 2 \(lantern-guild\)/,
    );
    assert.match(
      out,
      /Write: decisions: \[\{ question: lantern-guild\/judged-incidental, use: U-1, answer: yes \/ no \}\]/,
    );
  });

  it('names six of many agreements that wait, and how many more', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `guild-${index + 1}`);
    const guild = showFiles['/show/agreements/lantern-guild.yaml'];
    const listed = showFiles['/show/production.slate.yaml'].replace(
      /agreements: .*/,
      `agreements: [${names.join(', ')}]`,
    );
    const guilds = names.map(
      (name) => [`/show/agreements/${name}.yaml`, guild.replaceAll('lantern-guild', name)] as const,
    );
    const { out } = await run(
      ['questions'],
      [...filesOf().filter(([path]) => path.endsWith('.fountain')), ['/show/production.slate.yaml', listed], ...guilds],
    );
    assert.match(out, /Decides: \d+ \((?:[\w.-]+, ){6}and \d+ more\)/);
    assert.doesNotMatch(out, /Decides: \d+ \((?:[\w.-]+, ){7}/);
  });
});

describe('agreements', () => {
  it('lists a production’s own beside the built-in ones', async () => {
    const { out } = await run(['agreements'], filesOf());
    assert.match(
      out,
      /^lantern-guild +lantern-guild +Lantern Guild rider +own rider +in force +not stated +high confidence +read in full +2026-11-01$/m,
    );
    assert.match(out, /^wga-mba-2023 /m);
  });

  describe('tell what changed in the readings', () => {
    const path = '/show/agreements/lantern-guild.yaml';
    const changed = withEdit(
      showFiles[path],
      'checked: 2026-11-01\n',
      'checked: 2026-11-01\nchanges: [ { on: 2026-10-01, what: First. }, { on: 2026-11-01, what: Clause 2 is read anew. } ]\n',
    );
    const lines = async (...options: readonly string[]): Promise<readonly string[]> =>
      (await run(['agreements', 'changes', ...options], filesOf({ [path]: changed }))).out
        .split('\n')
        .filter((line) => line.includes('lantern-guild'));

    it('the latest first', async () =>
      assert.deepEqual(await lines(), [
        '2026-11-01  lantern-guild: Clause 2 is read anew.',
        '2026-10-01  lantern-guild: First.',
      ]));

    it('from a day on', async () =>
      assert.deepEqual(await lines('--since', '2026-10-15'), ['2026-11-01  lantern-guild: Clause 2 is read anew.']));

    it('refuses what is no day', async () =>
      assert.match((await run(['agreements', 'changes', '--since', 'May'], filesOf())).err, /--since, not “May”/));
  });

  describe('lists', () => {
    const ids = async (...options: readonly string[]): Promise<readonly string[]> =>
      (await run(['agreements', 'list', ...options], filesOf())).out
        .split('\n')
        .slice(1, -1)
        .map((line) => line.split(' ')[0] ?? '');

    it('those of a kind', async () => assert.deepEqual(await ids('--kind', 'law'), ['us-tn-elvis']));
    it('those of a state, and of the country it belongs to', async () => {
      assert.deepEqual(await ids('--country', 'us-tn'), ['us-tn-elvis']);
      assert.deepEqual(await ids('--country', 'US'), ['us-tn-elvis', 'wga-mba-2023', 'wga-mba-2026']);
    });
    it('those with a union', async () =>
      assert.deepEqual(await ids('--party', 'wga'), ['wga-mba-2023', 'wga-mba-2026']));
    it('none of a kind that there is not', async () =>
      assert.match((await run(['agreements', 'list', '--kind', 'rider'], filesOf())).err, /Unknown kind “rider”/));
  });

  it('says in the list which terms have ended', async () => {
    const path = '/show/agreements/lantern-guild.yaml';
    const ended = withEdit(
      showFiles[path],
      'checked: 2026-11-01\n',
      'checked: 2026-11-01\nterm: { until: 2026-06-30, by: as-of }\n',
    );
    const { out } = await run(['agreements'], filesOf({ [path]: ended }));
    assert.match(out, /^lantern-guild .* term ended, nothing newer on file +/m);
  });

  it('shows one as a document with all that its file says', async () => {
    const { out } = await run(['agreements', 'show', 'lantern-guild'], filesOf());
    for (const part of [
      '# Lantern Guild rider',
      'Is it incidental?',
      'A performer agrees to a replica.',
      'training material: performers',
      'lantern.example/rider',
    ])
      assert.ok(out.includes(part), part);
  });

  it('shows all of a family', async () =>
    assert.equal(
      (await run(['agreements', 'show', 'wga-mba'], [['/show/notes.txt', 'x']])).out.match(/^# /gm)?.length,
      2,
    ));

  it('checks a file: faults with their places, and examples that come out differently', async () => {
    const { code, out } = await run(['agreements', 'check', 'agreements/lantern-guild.yaml'], filesOf());
    assert.equal(code, 1);
    assert.match(
      out,
      /error {2}Example of “no-training”: expected met, the evaluation gives needs-facts\. {2}agreements\/lantern-guild\.yaml:28:\d+/,
    );
    assert.doesNotMatch(out, /Example of “replica-consent”/);
  });

  it('judges no example that says nothing of what comes out', async () => {
    const said = showFiles['/show/agreements/lantern-guild.yaml'].replace(/, then: met/g, '');
    const { out } = await run(['agreements', 'check', 'lantern-guild.yaml'], [['/show/lantern-guild.yaml', said]]);
    assert.match(out, /Expected the key “then” \(an example\)/);
    assert.doesNotMatch(out, /expected , /);
  });

  it('passes a sound file', async () => {
    const [one = ''] = showFiles['/show/agreements/lantern-guild.yaml'].split('  - { id: no-training');
    const { code, out } = await run(['agreements', 'check', 'lantern-guild.yaml'], [['/show/lantern-guild.yaml', one]]);
    assert.equal(out, 'lantern-guild.yaml: no fault was found; all 2 examples come out as written.\n');
    assert.equal(code, 0);
  });
});

describe('init', () => {
  it('starts a manifest with the scripts that are there, which asks for nothing but the agreements', async () => {
    const { code, out, files } = await run(
      ['init'],
      [
        ['/show/ep 101.fountain', 'INT. HALL - DAY #1#\n'],
        ['/show/old/ep100.fountain', 'INT. HALL - DAY #1#\n'],
      ],
    );
    assert.equal(code, 0);
    assert.match(out, /^Written: production\.slate\.yaml$/m);
    const checked = await run(['report', '-f', 'json'], files.texts);
    const report = JSON.parse(checked.out) as Report;
    assert.deepEqual(
      report.production.scripts.map(({ path }) => path),
      ['ep 101.fountain', 'old/ep100.fountain'],
    );
    assert.deepEqual(
      report.problems.map(({ code }) => code),
      ['evaluation.no-agreements'],
    );
  });

  it('leaves a manifest that is there as it is', async () => {
    const files = filesOf();
    const after = await run(['init'], files);
    assert.deepEqual([...after.files.texts], files);
  });
});

describe('help', () => {
  it('names every command and every option', async () => {
    const { out } = await run(['--help']);
    for (const command of ['check', 'report', 'questions', 'scenes', 'agreements', 'init']) {
      assert.match(out, new RegExp(`^  ${command} +\\S`, 'm'));
      assert.match((await run(['help', command])).out, new RegExp(`^${command}: `));
      assert.equal((await run([command, '--help'])).out, (await run(['help', command])).out);
    }
    assert.match((await run(['help', 'check'])).out, /--fail-on LIST +.*needs-judgement/);
  });

  it('says the version', async () => assert.equal((await run(['-V'])).out, 'ai-slate 9.9.9\n'));
});

describe('a first manifest', () => {
  it('takes its title from the title page of the script', async () => {
    const { files, out } = await run(
      ['init'],
      [['/show/a.fountain', 'Title: _**The Long Tide**_\nAuthor: A\n\nINT. A - DAY\n']],
    );
    assert.match(String(files.texts.get('/show/production.slate.yaml')), /^ {2}title: The Long Tide$/m);
    assert.match(out, /^Profile: 0 of \d+ answered/m);
    assert.match(out, /ai-slate questions \./);
    assert.doesNotMatch(out, /No script/);
  });

  it('says that there is no script', async () =>
    assert.match(
      (await run(['init'], [['/show/notes.txt', 'x']])).out,
      /No script \(\.fountain, \.spmd, \.fdx\) lies in this folder/,
    ));
});

describe('a folder without a production', () => {
  for (const name of ['production.yaml', 'production.slate.yml']) {
    it(`names ${name}`, async () =>
      assert.match(
        (await run(['check'], [[`/show/${name}`, 'production:\n  title: A\n']])).err,
        new RegExp(`${name}.*\\.slate\\.yaml`),
      ));
  }
});
