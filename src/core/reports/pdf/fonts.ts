import { create, type Font } from 'fontkit';
import { message, type Message } from '../../words/message';
import type { FontFile } from './fontFile';

/** A font ready to measure and to draw. */
export interface Face {
  readonly name: string;
  readonly font: Font;
  readonly bytes: Uint8Array;
}

/** Letters of the scripts that the fonts of the program were chosen for; for others a font that a person names comes first. */
const ours = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u;

/** The fonts of one document: which face shows which character. */
export class Faces {
  readonly all: readonly Face[];
  private readonly found = new Map<string, Face | undefined>();
  private readonly widths = new Map<string, number>();
  private readonly chains: {
    readonly [Weight in 'regular' | 'bold']: { readonly ours: readonly Face[]; readonly others: readonly Face[] };
  };

  private constructor(faces: readonly { readonly file: FontFile; readonly face: Face }[]) {
    const named = faces.filter(({ file }) => file.weight === undefined).map(({ face }) => face);
    const own = (first: 'regular' | 'bold'): readonly Face[] => {
      const built = faces.filter(({ file }) => file.weight !== undefined);
      return [
        ...built.filter(({ file }) => file.weight === first),
        ...built.filter(({ file }) => file.weight !== first),
      ].map(({ face }) => face);
    };
    this.all = faces.map(({ face }) => face);
    this.chains = {
      regular: { ours: [...own('regular'), ...named], others: [...named, ...own('regular')] },
      bold: { ours: [...own('bold'), ...named], others: [...named, ...own('bold')] },
    };
  }

  /** Reads font files; a message where one is none. */
  static open(files: readonly FontFile[]): Faces | Message {
    const faces: { readonly file: FontFile; readonly face: Face }[] = [];
    for (const file of files) {
      const face = faceOf(file);
      if (!face) return message('pdf.no-font', { file: file.name });
      faces.push({ file, face });
    }
    return new Faces(faces);
  }

  /** The face for a character (a whole code point); undefined where no font has it. */
  for(character: string, bold: boolean): Face | undefined {
    const key = `${bold ? 'b' : 'r'}${character}`;
    if (!this.found.has(key)) {
      const chain = this.chains[bold ? 'bold' : 'regular'];
      const point = character.codePointAt(0) ?? 0;
      this.found.set(
        key,
        (ours.test(character) ? chain.ours : chain.others).find(({ font }) => font.hasGlyphForCodePoint(point)),
      );
    }
    return this.found.get(key);
  }

  /** How wide a text is at a size of one point. */
  widthOf(text: string, face: Face): number {
    const key = `${face.name}\u0000${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = face.font.layout(text).advanceWidth / face.font.unitsPerEm;
      this.widths.set(key, width);
    }
    return width;
  }
}

/** A single font; a collection of several is none. */
function faceOf({ name, bytes }: FontFile): Face | undefined {
  try {
    const font = create(bytes as Buffer);
    return 'fonts' in font ? undefined : { name, font, bytes };
  } catch {
    return undefined;
  }
}
