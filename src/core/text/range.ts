/** A stretch of a text in UTF-16 offsets from zero, `end` exclusive: what every parser in the core works with. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text: line and character (UTF-16) from zero, as editors count. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a text between two positions, `end` exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
