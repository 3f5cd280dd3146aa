import { parser } from 'aw-parser';
import { Lexer, rules } from 'fountain-js';
import type { ElementKind } from '../../src/core/fountain/screenplay';
import { parseScreenplay } from '../../src/core/fountain/parseScreenplay';

/** A line of a script as a program reads it: `scene 12A INT. HALL`, `cue ^ ORLA`, `action Dust.` */
type Reading = readonly string[];

/** The programs whose readings are compared, and how each reads a script. What prints is compared, line by line. */
export const programs: Readonly<Record<string, (text: string) => Reading>> = {
  'AI Slate': ours,
  'fountain-js': fountainJs,
  'aw-parser': awParser,
};

const shortNames: Readonly<Partial<Record<ElementKind, string>>> = {
  'scene-heading': 'scene',
  character: 'cue',
  centered: 'centred',
  'page-break': 'page break',
};

function ours(text: string): Reading {
  const { titlePage, elements, scenes } = parseScreenplay(text);
  const numbers = new Map(scenes.map(({ heading }) => [heading.span.start, heading.number]));
  const printed = elements.filter(({ kind }) => kind !== 'note' && kind !== 'boneyard');
  return [
    ...titlePage.flatMap(({ key, values }) => line(`title page ${key.toLowerCase()}`, values.join(' '))),
    ...printed.flatMap((element) =>
      lines(shortNames[element.kind] ?? element.kind, element.text, {
        number: numbers.get(element.span.start),
        dual: element.dual,
      }),
    ),
  ];
}

function fountainJs(text: string): Reading {
  // It remembers between two scripts whether the last speech was dual.
  (Lexer as unknown as { lastLineWasDualDialogue: boolean }).lastLineWasDualDialogue = false;
  rules.blank_lines.lastIndex = 0;
  try {
    const [titlePage, script] = Lexer.tokenize(text);
    let dual = false;
    return [
      ...titlePage.flatMap(({ type, text: value }) => line(`title page ${type.replaceAll('_', ' ')}`, value ?? '')),
      ...script.flatMap(({ type, text: words = '', scene_number: number, dual: side }) => {
        if (type === 'dialogue_begin') dual = side === 'right';
        return /_(?:begin|end)$|^(?:spaces|note)$/.test(type)
          ? []
          : lines(
              type
                .replace('scene_heading', 'scene')
                .replace('character', 'cue')
                .replace('centered', 'centred')
                .replace('_', ' '),
              words,
              { number, dual: type === 'character' && dual },
            );
      }),
    ];
  } catch {
    return ['stops with an error'];
  }
}

const everything = {
  print_headers: true,
  print_actions: true,
  print_dialogues: true,
  print_notes: false,
  print_sections: true,
  print_synopsis: true,
  use_dual_dialogue: true,
};

function awParser(text: string): Reading {
  try {
    const { title_page: titlePage, tokens } = parser.parse(text, everything);
    const marked = /#/.test(text);
    return [
      ...titlePage.flatMap(({ type, text: value }) => line(`title page ${type}`, value)),
      // It numbers scenes by itself, which is no reading of the text.
      ...tokens.flatMap(({ type, text: words, number, dual }) =>
        type === 'separator'
          ? []
          : lines(
              type
                .replace('scene_heading', 'scene')
                .replace('character', 'cue')
                .replace('centered', 'centred')
                .replace('shot', 'action')
                .replace('_', ' '),
              words,
              {
                number: marked && typeof number === 'string' ? number : undefined,
                dual: type === 'character' && dual === 'right',
              },
            ),
      ),
    ];
  } catch {
    return ['stops with an error'];
  }
}

function lines(
  kind: string,
  text: string,
  { number, dual }: { readonly number?: string | undefined; readonly dual?: boolean | undefined },
): Reading {
  const mark = [kind, number, dual ? '^' : undefined].filter((part) => part !== undefined).join(' ');
  return kind === 'page break' ? [kind] : text.split('\n').flatMap((one) => line(mark, one));
}

/** Notes that a program leaves in its lines, capitals that it makes and spaces are no matter here. */
function line(mark: string, text: string): Reading {
  const words = text
    .replace(/\[\[[^\]]*\]\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? [] : [`${mark} ${/^scene|^transition/.test(mark) ? words.toUpperCase() : words}`];
}
