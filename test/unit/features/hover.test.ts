import assert from 'node:assert/strict';
import { hoverAgreementFile } from '../../../src/core/features/agreementFileCard';
import { plainText, type Card } from '../../../src/core/features/card';
import { hoverManifest, hoverScript } from '../../../src/core/features/hover';
import type { JudgedProduction } from '../../../src/core/judged/judgedProduction';
import { parseScript } from '../../../src/core/production/parseScript';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { english } from '../../../src/core/words/words';
import { judged, judgedFiles, judgedSample } from './judged';
import { withEdit } from '../../support/withEdit';

/** A text and the place of the cursor in it, written as `$0`. */
function cursor(drawn: string): { readonly text: string; readonly offset: number } {
  return { text: drawn.replace('$0', ''), offset: drawn.indexOf('$0') };
}

function shown(card: Card | undefined): string {
  return card ? plainText(card, english) : 'no card';
}

/** What one sees over `$0` in the script. */
function overScript(drawn: string, manifest = ''): string {
  const { text, offset } = cursor(drawn);
  const production = judged(text, manifest);
  const [script] = production.production.scripts;
  return script ? shown(hoverScript(script, script.screenplay.lines.position(offset), production)) : 'no script';
}

/** What one sees over `$0` in the manifest, below its production block. */
function overManifest(drawn: string, script = ''): string {
  const { text } = cursor(drawn);
  const production: JudgedProduction = judged(script, text);
  const [manifest] = production.production.manifests;
  if (!manifest) return 'no manifest';
  const offset = manifest.text.length - text.length + drawn.indexOf('$0');
  return shown(hoverManifest(manifest, manifest.lines.position(offset), production));
}

/** What one sees over `$0` in the production block. */
function overProduction(drawn: string): string {
  const { text, offset } = cursor(`production:\n  title: The Long Fall\n  ${drawn}\n`);
  const production = judgedFiles({ 'production.slate.yaml': text });
  const [manifest] = production.production.manifests;
  return manifest ? shown(hoverManifest(manifest, manifest.lines.position(offset), production)) : 'no manifest';
}

/** The cards of a sample's scenes; of those with so many uses where a number is given. */
function everyScene(sample: string, uses?: number): readonly string[] {
  const production = judgedSample(sample);
  return production.production.scenes
    .filter((scene) => uses === undefined || scene.uses.length === uses)
    .map(({ script, scene }) => {
      const { lines } = script.screenplay;
      return shown(hoverScript(script, lines.position(scene.heading.span.start + 1), production));
    });
}

const record =
  'uses:\n  - id: U-1\n    scenes: [1]\n    category: generative-vfx\n    summary: The ceiling opens.\n    people: [{ person: P-1, character: INÉS }]\npeople:\n  - { id: P-1, name: Delfina Arroyal }\n';

describe('the card of a scene', () => {
  it('names the scene, what is said about it, its uses and whom they touch', () => {
    const card = overScript('INT. H$0ALL - DAY #1#\n\n[[ai: generative-vfx; use: U-1]]\n', record);
    assert.deepEqual(card.split('\n'), [
      'Scene 1 INT. HALL - DAY AI declared 1 to do',
      'Tag scene | Sign off | Go to U-1 | Show in the sidebar',
      'Nobody has said whether AI was used in development, prep, shoot, post, delivery.',
      '- Missing Notice of the tool U-1 Quill rider, clause 4 · medium confidence [Record evidence]',
      '- Generative VFX U-1',
      '  The ceiling opens. · Involves Delfina Arroyal as INÉS',
      'Quill rider Missing: 1 · On file or stated: 1',
    ]);
  });

  it('says for an agreement what is open, by which clause and how sure that is', () => {
    const card = overScript('INT. H$0ALL - DAY #1#\n\n[[ai: generative-vfx; use: U-1]]\n', record);
    assert.match(
      card,
      /^- Missing Notice of the tool U-1 Quill rider, clause 4 · medium confidence \[Record evidence\]$/m,
    );
  });

  it('says what each answer to a question leads to, before what is missing', () => {
    const found = everyScene('the-tidewall').filter((card) => /^- [^\n]*\?/mu.test(card));
    assert.ok(found.length > 0);
    for (const card of found) {
      const [asked = -1, missing = Infinity, agreements = -1] = [
        /^- [^\n]*\?/mu,
        /^- (?:Missing|Overdue)/mu,
        /^[^-\n]*: \d+( ·|$)/mu,
      ].map((form) => (form.test(card) ? card.search(form) : undefined));
      assert.ok(asked < missing && asked < agreements, card);
    }
    assert.ok(found.some((card) => /\n {2}If yes: .*\n {2}If no: /u.test(card)));
  });

  it('fits the window of a card where a scene has one use: some twelve lines', () => {
    for (const sample of ['the-tidewall', 'gutter-kings', 'the-orangery'])
      for (const card of everyScene(sample, 1)) assert.ok(card.split('\n').length <= 12, card);
  });

  it('leads from each agreement, and from the clause of each item, to what the agreement says', () => {
    const production = judged('INT. HALL - DAY #1#\n\n[[ai: generative-vfx; use: U-1]]\n', record);
    const [script] = production.production.scripts;
    const blocks = (script && hoverScript(script, script.screenplay.lines.position(6), production)?.blocks) ?? [];
    const ways = blocks.flatMap((block) =>
      block.kind === 'links'
        ? []
        : [
            ...block.runs.flatMap(({ leads }) => leads ?? []),
            ...(block.kind === 'item' && block.source ? [block.source] : []),
          ],
    );
    assert.deepEqual(
      ways.map(({ command, args }) => [command, ...args.slice(1)]),
      [
        ['aiSlate.showAgreement', 'quill-rider', 'tell-first'],
        ['aiSlate.showAgreement', 'quill-rider'],
      ],
    );
  });

  it('offers what can be done: about the scene, about an open item, about a question', () => {
    const card = overScript('INT. H$0ALL - DAY #1#\n\n[[ai: generative-vfx; use: U-1]]\n\n[[ai: signage]]\n', record);
    assert.match(card, /^Tag scene \| Sign off \| Go to U-1 \| Show in the sidebar$/m);
    assert.match(card, /^- Missing Notice of the tool [^\n]*\[Record evidence\]$/m);
    assert.match(card, /has no details yet[^]*\[Create the record\]/);
    assert.match(overScript('INT. H$0ALL - DAY #1#\n'), /^Tag scene \| Declare none \| Show in the sidebar$/m);
  });

  it('puts each question once', () => {
    const card = overScript('INT. H$0ALL - DAY #1#\n\n[[ai: signage]]\n');
    assert.equal(card.match(/has no details yet/g)?.length, 1);
  });

  it('says of a scene without a word that nobody has said anything', () => {
    assert.match(
      overScript('INT. H$0ALL - DAY #1#\n\nNobody.\n'),
      /^Scene 1 INT\. HALL - DAY Undeclared\n[^\n]+\nNobody has said/,
    );
  });

  it('says who declared that no AI was used', () => {
    assert.match(
      overScript('INT. H$0ALL - DAY #1#\n\n[[ai: none; stage: prep; by: Ana Poole; on: 2026-05-04]]\n'),
      /^- No AI declared \(prep\) by Ana Poole, 2026-05-04$/m,
    );
  });

  it('is not shown over action', () => {
    assert.equal(overScript('INT. HALL - DAY #1#\n\nThe cei$0ling.\n'), 'no card');
  });
});

describe('the card of a tag', () => {
  it('shows the use that it stands for', () => {
    assert.match(
      overScript('INT. HALL - DAY #1#\n\n[[ai: gen$0erative-vfx; use: U-1]]\n', record),
      /^- Generative VFX U-1/,
    );
  });

  it('says in a script without production what the word means', () => {
    const { text, offset } = cursor('INT. HALL - DAY\n\n[[ai: de-a$0ging]]\n');
    const script = parseScript('a.fountain', text);
    assert.match(
      shown(hoverScript(script, script.screenplay.lines.position(offset), undefined)),
      /^- De-aging\n {2}A performer made to look younger or older/,
    );
  });
});

describe('the card of an agreement file', () => {
  const file = 'format: 1\nobligations:\n  - id: tell\n    when: { generative: yes, director-engaged-on: known }\n';
  const over = (word: string) => shown(hoverAgreementFile(file, new LineIndex(file).position(file.indexOf(word) + 1)));

  it('says of a fact in a condition what it means, how it is written and where', () => {
    assert.match(
      over('generative'),
      /^\S[^\n]* generative\n[^\n]+\nyes, no or unknown\nWritten in the manifest, in a use\.$/,
    );
    assert.match(over('director-engaged-on'), /Never written: worked out/);
  });

  it('is not shown for the rest', () => {
    assert.equal(over('obligations'), 'no card');
    assert.equal(over('tell'), 'no card');
  });
});

describe('the card of a manifest', () => {
  it('shows a use at its id', () => {
    assert.match(
      overManifest(withEdit(record, 'U-1', 'U$0-1'), 'INT. HALL - DAY #1#\n'),
      /^- Generative VFX U-1\n[^]*In scene 1/,
    );
  });

  it('says of a record what is asked of it, and what is wrong with a paper on record', () => {
    const late = 'evidence:\n  - { id: E-1, kind: notice, uses: [U-1], from: P-1, to: buyer, given-at: 2026-04-01 }\n';
    const card = overManifest(
      `${withEdit(withEdit(record, '- id', '- i$0d'), '    people', '    act-date: 2026-03-12\n    people')}${late}`,
      'INT. HALL - DAY #1#\n',
    );
    assert.match(card, /^Quill rider Missing: 1$/m);
    assert.match(
      card,
      /^- Late Notice of the tool · 11 Mar U-1 [^\n]*\n {2}Late: notice of 1 Apr 2026, due by 11 Mar 2026\./m,
    );
  });

  it('says of a field what it means, what may be written and who knows', () => {
    const card = overManifest('uses:\n  - id: U-1\n    act-d$0ate: 2026-03-12\n');
    assert.match(card, /act-date\n/);
    assert.match(card, /A day \(2026-10-20\), with its hour/);
    assert.match(card, /Likely to know: post-production/);
  });

  it('says of a category what it means', () => {
    assert.match(
      overManifest('uses:\n  - id: U-1\n    category: de-a$0ging\n'),
      /^De-aging de-aging\nA performer made to look younger/,
    );
  });

  it('says of a list what it is for', () => {
    assert.match(overManifest('us$0es:\n  - id: U-1\n'), /^uses/);
  });

  it('shows the use that an id elsewhere means, the scene of a number, the person of an id', () => {
    const papers = 'evidence:\n  - { id: E-1, kind: notice, uses: [U-1], from: P-1, scenes: [1] }\n';
    assert.match(
      overManifest(`${record}${withEdit(papers, '[U-1', '[U$0-1')}`, 'INT. HALL - DAY #1#\n'),
      /^- Generative VFX U-1\n/,
    );
    assert.match(
      overManifest(`${record}${withEdit(papers, '[1]', '[$01]')}`, 'INT. HALL - DAY #1#\n'),
      /^Scene 1 INT\. HALL - DAY AI declared /,
    );
    assert.match(
      overManifest(`${record}${withEdit(papers, 'from: P', 'from: $0P')}`, 'INT. HALL - DAY #1#\n'),
      /^Delfina Arroyal P-1\nGo to P-1$/,
    );
  });

  it('says of an agreement what it is, how sure its reading is and how it stands to this production', () => {
    const card = overProduction('agreements: [quill$0-rider]');
    assert.deepEqual(card.split('\n'), [
      'Quill rider quill-rider',
      'Quill Street Pictures AI rider',
      'own rider · in force',
      'read in full · medium confidence',
      '- In this production: applies',
      'Read the agreement',
    ]);
  });

  it('says of an obligation what it asks for', () => {
    const card = overManifest(
      `${record}accepted:\n  - { obligation: quill-rider/tell$0-first, use: U-1, by: P-1, on: 2026-04-02 }\n`,
      'INT. HALL - DAY #1#\n',
    );
    assert.match(
      card,
      /^Quill rider, clause 4 tell-first\nThe company is told before a generative tool is used\.\nRisk accepted: 1 · medium confidence$/m,
    );
  });

  it('keeps to what a schema cannot know where one explains the fields', () => {
    const { text } = cursor(record);
    const production = judged('INT. HALL - DAY #1#\n', text);
    const [manifest] = production.production.manifests;
    assert.ok(manifest);
    const over = (word: string) =>
      shown(
        hoverManifest(manifest, manifest.lines.position(manifest.text.indexOf(word) + 1), production, {
          bySchema: true,
        }),
      );
    assert.equal(over('summary:'), 'no card');
    assert.equal(over('uses:'), 'no card');
    assert.match(over('category:'), /^Likely to know/);
    assert.match(over('U-1'), /^- Generative VFX U-1/);
  });

  it('is not shown for what no table knows', () => {
    assert.equal(overManifest('uses:\n  - id: U-1\n    flav$0our: mint\n'), 'no card');
  });
});
