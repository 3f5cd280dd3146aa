/** A character's name as cues write it, without what follows it: `Elena (V.O.)` → `ELENA`. */
export function characterName(written: string): string {
  return written
    .normalize('NFC')
    .replace(/^\s*@/u, '')
    .replace(/(?<!\s)\s*\(.*$/su, '')
    .trimEnd()
    .replace(/\^$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toUpperCase();
}
