import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import textmate from 'vscode-textmate';
import { parseScreenplay } from '../../../src/core/fountain/parseScreenplay';
import { drawTokens, grammarOf } from './tokens';
import { assertGrowth } from '../../support/growth';

const own = 'text.fountain.ai-slate';
const betterFountain = 'text.source.fountain';

/** Every form of the syntax in a paragraph of its own, with its pieces and what they are coloured as. */
const forms: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  [
    'INT. HALL - DAY #1A#',
    [
      'INT. HALL - DAY <entity.name.section.scene-heading> # <punctuation.definition.scene-number> 1A <constant.numeric.scene-number> # <punctuation.definition.scene-number>',
    ],
  ],
  ['int./ext. car - night', ['int./ext. car - night <entity.name.section.scene-heading>']],
  ['I./E. VAN', ['I./E. VAN <entity.name.section.scene-heading>']],
  ['**EXT. YARD**', ['**EXT. YARD** <entity.name.section.scene-heading>']],
  ['.THE CELLAR', ['. <punctuation.definition.heading> THE CELLAR <entity.name.section.scene-heading>']],
  [
    'INT. UNIT #4 - DAY #7#',
    [
      'INT. UNIT #4 - DAY <entity.name.section.scene-heading> # <punctuation.definition.scene-number> 7 <constant.numeric.scene-number> # <punctuation.definition.scene-number>',
    ],
  ],
  [
    'OMITTED #3#',
    [
      'OMITTED <entity.name.section.scene-heading> # <punctuation.definition.scene-number> 3 <constant.numeric.scene-number> # <punctuation.definition.scene-number>',
    ],
  ],
  ['..and then', ['..and then <meta.action>']],
  ['Internal affairs.', ['Internal affairs. <meta.action>']],
  ['!INT. A SIGN', ['! <punctuation.definition.action> INT. A SIGN <meta.action>']],
  [
    'It *is* **so** ***very*** _much_ \\*not\\*.',
    [
      'It <meta.action> *is* <markup.italic> **so** <markup.bold> ***very*** <markup.italic> _much_ <markup.underline> \\* <constant.character.escape> not <meta.action> \\* <constant.character.escape> . <meta.action>',
    ],
  ],
  [
    'INÉS (V.O.) ^\n(softly)\nIt rains.\n~La la',
    [
      'INÉS <entity.name.type.character> (V.O.) <storage.modifier.character-extension> ^ <keyword.operator.dual-dialogue>',
      '(softly) <variable.parameter.parenthetical>',
      'It rains. <meta.speech>',
      '~ <punctuation.definition.lyrics> La la <string.unquoted.lyrics>',
    ],
  ],
  [
    '@McCLANE\nHey.',
    ['@ <punctuation.definition.character> McCLANE <entity.name.type.character>', 'Hey. <meta.speech>'],
  ],
  [
    'INÉS [[whispers]]\nHey.',
    [
      'INÉS <entity.name.type.character> [[ <punctuation.definition.comment.begin> whispers <comment.block.note> ]] <punctuation.definition.comment.end>',
      'Hey. <meta.speech>',
    ],
  ],
  ['23\nNo cue.', ['23 <meta.action>', 'No cue. <meta.action>']],
  ['CUT TO:', ['CUT TO: <keyword.control.transition>']],
  ['> FADE OUT.', ['> <punctuation.definition.transition> FADE OUT. <keyword.control.transition>']],
  [
    '> THE END <',
    ['> <punctuation.definition.centered.begin> THE END <markup.centered> < <punctuation.definition.centered.end>'],
  ],
  ['~A song', ['~ <punctuation.definition.lyrics> A song <string.unquoted.lyrics>']],
  ['===', ['=== <meta.separator.page-break>']],
  ['## Act one', ['## <punctuation.definition.heading> Act one <entity.name.section>']],
  ['= They meet.', ['= <punctuation.definition.synopsis> They meet. <comment.line.synopsis>']],
  [
    '[[over\nlines]]',
    [
      '[[ <punctuation.definition.comment.begin> over <comment.block.note>',
      'lines <comment.block.note> ]] <punctuation.definition.comment.end>',
    ],
  ],
  [
    '/* gone\n\nINT. GONE\n*/',
    [
      '/* <punctuation.definition.comment.begin> gone <comment.block.boneyard>',
      '',
      'INT. GONE <comment.block.boneyard>',
      '*/ <punctuation.definition.comment.end>',
    ],
  ],
];

const tag = [
  '[[ <punctuation.definition.tag.begin> ai <entity.name.tag.ai> : <punctuation.separator.key-value> de-aging <constant.other.category> , <punctuation.separator> previs <constant.other.category>',
  '; <punctuation.separator> use <entity.other.attribute-name> : <punctuation.separator.key-value> U-1, U-2 <string.unquoted.value>',
  '; <punctuation.separator> note <entity.other.attribute-name> : <punctuation.separator.key-value> a; b <string.unquoted.note> ]] <punctuation.definition.tag.end>',
].join(' ');

describe('the grammar of scripts', () => {
  for (const [text, tokens] of forms) {
    it(`colours ${JSON.stringify(text)}`, async () => {
      const drawn = drawTokens(await grammarOf(own), `Before.\n\n${text}\n\nAfter.`);
      assert.deepEqual(drawn.slice(2, -2), tokens);
      assert.equal(drawn.at(-1), 'After. <meta.action>');
    });
  }

  it('colours a title page at the beginning alone', async () => {
    const [first, second, third] = drawTokens(
      await grammarOf(own),
      'Title: A House\n    In two lines\n\nNote: this is action.',
    ).filter((line) => line !== '');
    assert.equal(
      first,
      'Title <keyword.other.title-page> : <punctuation.separator.key-value> A House <string.unquoted.title-page>',
    );
    assert.equal(second, 'In two lines <string.unquoted.title-page>');
    assert.equal(third, 'Note: this is action. <meta.action>');
  });

  it('takes every line of the samples for what the scanner takes it for', async () => {
    const grammar = await grammarOf(own);
    const names = readdirSync('samples', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.fountain'),
    );
    assert.ok(names.length >= 4);
    for (const name of names) {
      const { text, elements, lines } = parseScreenplay(readFileSync(`samples/${name}`, 'utf8'));
      const scopes = scopesByLine(grammar, text);
      for (const { kind, span } of elements) {
        const expected = telling.get(kind);
        const line = lines.position(span.start).line;
        if (expected) assert.match(scopes[line] ?? '', expected, `${name}, line ${line + 1}`);
      }
    }
  });

  it('takes a time for a line that grows with its length', async () => {
    const grammar = await grammarOf(own);
    const read = (line: string) => () => grammar.tokenizeLine(line, textmate.INITIAL);
    for (const line of [
      (n: number) => 'A '.repeat(n),
      (n: number) => '('.repeat(n) + ' '.repeat(n),
      (n: number) => '*a _'.repeat(n),
      (n: number) => `INT. ${'#'.repeat(n)}`,
      (n: number) => '[['.repeat(n),
      (n: number) => `A: ${'B:'.repeat(n)}`,
    ]) {
      // Four for a time that grows with the text, sixteen for its square.
      assertGrowth(read(line(700)), read(line(2800)), 9);
    }
  });
});

describe('the grammar of tags', () => {
  const places: readonly (readonly [where: string, before: string, after: string])[] = [
    ['in a paragraph of its own', '', ''],
    ['in action', 'He looks up. ', ' He looks down.'],
    ['in a heading before the number', 'INT. HALL ', ' #12#'],
    ['in a heading after the number', 'INT. HALL #12# ', ''],
  ];
  for (const [where, before, after] of places) {
    it(`colours a tag ${where}`, async () => {
      const [drawn] = drawTokens(
        await grammarOf(own),
        `${before}[[ai: de-aging, previs; use: U-1, U-2; note: a; b]]${after}`,
      );
      assert.ok(drawn?.includes(tag), drawn);
    });
  }

  it('colours a tag in dialogue', async () => {
    assert.ok(
      drawTokens(
        await grammarOf(own),
        'INÉS\n[[ai: de-aging, previs; use: U-1, U-2; note: a; b]] It rains.',
      )[1]?.includes(tag),
    );
  });

  it('colours a tag in the other extension’s grammar', async () => {
    assert.ok(
      drawTokens(
        await grammarOf(betterFountain),
        'INT. HALL\n\n[[ai: de-aging, previs; use: U-1, U-2; note: a; b]]',
      )[2]?.includes(tag),
    );
  });

  it('colours a tag over several lines, in other letters and with other signs', async () => {
    assert.deepEqual(drawTokens(await grammarOf(own), '[[AI: none | stage = prep,\n  post | by=P-3]]'), [
      '[[ <punctuation.definition.tag.begin> AI <entity.name.tag.ai> : <punctuation.separator.key-value> none <constant.language.none> | <punctuation.separator> stage <entity.other.attribute-name> = <punctuation.separator.key-value> prep, <string.unquoted.value>',
      'post <constant.other.category> | <punctuation.separator> by <entity.other.attribute-name> = <punctuation.separator.key-value> P-3 <string.unquoted.value> ]] <punctuation.definition.tag.end>',
    ]);
  });

  it('ends an open tag at a blank line, so that the script goes on', async () => {
    assert.equal(drawTokens(await grammarOf(own), '[[ai: sound\n\nRain.')[2], 'Rain. <meta.action>');
  });

  it('leaves boneyards and other notes alone', async () => {
    const drawn = drawTokens(await grammarOf(own), '/* [[ai: gone]] */\n\n[[aim: higher]]').join('\n');
    assert.doesNotMatch(drawn, /entity\.name\.tag/);
  });
});

/** What tells an element among the scopes of its first line. */
const telling: ReadonlyMap<string, RegExp> = new Map([
  ['scene-heading', /scene-heading/],
  ['character', /type\.character/],
  ['dialogue', /meta\.speech/],
  ['parenthetical', /parenthetical/],
  ['lyrics', /lyrics/],
  ['transition', /transition/],
  ['centered', /centered/],
  ['section', /section/],
  ['synopsis', /synopsis/],
  ['page-break', /page-break/],
]);

function scopesByLine(grammar: Awaited<ReturnType<typeof grammarOf>>, text: string): readonly string[] {
  let stack = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.flatMap(({ scopes }) => scopes).join(' ');
  });
}
