/** A clause with the agreement it stands in: `DGA 2026, §5`. A citation that begins with the agreement's name says it by itself. */
export function cited(shortName: string, cite: string): string {
  return cite.startsWith(shortName) ? cite : `${shortName}, ${cite}`;
}
