/** White space inside a line; U+2028, U+2029 and NEL are ordinary characters, as `LineIndex` counts lines. */
export function isWhite(unit: number): boolean {
  if (unit > 0x20 && unit < 0xa0) return false;
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x0b ||
    unit === 0x0c ||
    unit === 0x3000 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f
  );
}

export function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** The text without white space at its ends; unlike `trim` it keeps the separators that are characters here. */
export function trimmed(text: string): string {
  return trimmedStart(trimmedEnd(text));
}

export function trimmedStart(text: string): string {
  let start = 0;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  return start === 0 ? text : text.slice(start);
}

export function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}

function isSpace(unit: number): boolean {
  return isWhite(unit) || isLineBreak(unit);
}
