import fc from 'fast-check';
import { nasty, torn } from './inputs';
import { lighthouse } from '../support/finalDraft';

/** Words that tell where they came from; whatever stands around them, none of them may be lost. */
export interface Told {
  readonly text: string;
  readonly words: readonly string[];
}

const kinds = [
  'Action',
  'Scene Heading',
  'Character',
  'Dialogue',
  'Parenthetical',
  'Transition',
  'Shot',
  'General',
  'Lyrics',
  'Cast List',
  'constructor',
  '',
];
const around = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '[[',
  ']]',
  '/*',
  '*/',
  '#',
  '^',
  '@',
  '!',
  '.',
  '>',
  '<',
  '~',
  '=',
  '*',
  '_',
  '\\',
  '\u2028',
  '\u0085',
  '\n',
  'é',
  'ﬁ',
  '(',
  ')',
  ':',
);
const paragraph = fc.tuple(
  fc.constantFrom(...kinds),
  fc.constantFrom('', ' Number="12A"', ' Number="&quot;]]"', ' Alignment="Center"', ' StartsNewPage="Yes"'),
  fc.array(fc.tuple(around, around, fc.constantFrom('', ' Style="Bold+Italic"', ' Style="AllCaps"')), {
    minLength: 1,
    maxLength: 3,
  }),
);

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** A well-formed script with such words in paragraphs of every kind. */
export const told: fc.Arbitrary<Told> = fc.array(paragraph, { minLength: 1, maxLength: 12 }).map((all) => {
  const words: string[] = [];
  const body = all.map(([kind, attributes, runs]) => {
    const texts = runs.map(([before, after, style]) => {
      const word = `W${words.length}Q`;
      words.push(word);
      return `<Text${style}>${escaped(before)}${word}${escaped(after)}</Text>`;
    });
    return `<Paragraph Type="${kind}"${attributes}>${texts.join('')}</Paragraph>`;
  });
  return {
    text: `<?xml version="1.0"?>\n<FinalDraft DocumentType="Script"><Content>\n${body.join('\n')}\n</Content></FinalDraft>\n`,
    words,
  };
});

/** A Final Draft file with everything in it, torn. */
export const tornFile = torn(fc.constant(lighthouse), [
  ...nasty,
  '<Paragraph>',
  '</Paragraph>',
  '<Content>',
  '<Text>',
  '<ScriptNote Range="1e9,-1">',
  '<Paragraph Type="Scene Heading" Number="',
  '<OmittedScene>',
  '<DualDialogue>',
]);
