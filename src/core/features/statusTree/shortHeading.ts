/** A narrow sidebar has room for so much of a heading, and the status beside it. */
const ROOM = 18;

/**
 * The end of a scene's heading, as far as there is room: `EXT. TIDEWALL - HARBOUR SIDE - NIGHT` → `…SIDE - NIGHT`. Rooms of one
 * house begin alike; how they end tells them apart.
 */
export function shortHeading(heading: string): string {
  const letters = Array.from(heading);
  if (letters.length <= ROOM + 1) return heading;
  const cut = letters.slice(-ROOM).join('');
  const isWhole = letters[letters.length - ROOM - 1] === ' ';
  const whole = isWhole ? cut : cut.replace(/^[^\s-]*[\s-]/u, '');
  // `DAY` alone would tell nothing.
  const words = whole.length < ROOM / 2 ? cut : whole;
  return `…${words.replace(/^[\s\-–—.,/]+/u, '')}`;
}
