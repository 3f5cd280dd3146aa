/** A narrow sidebar has room for so much of a heading, and the status beside it. */
const ROOM = 16;

/** A scene's heading as far as there is room: `EXT. TIDEWALL - HARBOUR SIDE - NIGHT` → `EXT. TIDEWALL…`. */
export function shortHeading(heading: string): string {
  const letters = Array.from(heading);
  if (letters.length <= ROOM) return heading;
  const cut = letters.slice(0, ROOM - 1).join('');
  const whole = letters[ROOM - 1] === ' ' ? cut : cut.replace(/\s\S*$/u, '');
  // `INT.` alone would tell nothing.
  const words = whole.length < ROOM / 2 ? cut : whole;
  return `${words.replace(/(?<![\s\-–—.,/])[\s\-–—.,/]+$/u, '')}…`;
}
