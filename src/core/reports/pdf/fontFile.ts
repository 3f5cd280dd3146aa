/** A font file as a shell read it. */
export interface FontFile {
  /** By which it is named to people: a file's name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It comes with the program, and in this weight; a font that a person names serves for both. */
  readonly weight?: 'regular' | 'bold';
}

/**
 * The fonts that come with the program, from the package `dejavu-fonts-ttf`: Latin, Greek, Cyrillic and more, free to
 * embed and to pass on.
 */
export const ownFonts = [
  { file: 'DejaVuSansCondensed.ttf', weight: 'regular' },
  { file: 'DejaVuSansCondensed-Bold.ttf', weight: 'bold' },
] as const;
