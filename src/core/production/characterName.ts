/** A character's name as cues write it, without what follows it: `Elena (V.O.)` → `ELENA`. */
export function characterName(written: string): string {
  return written.normalize('NFC').replace(/^\s*@/u, '').replace(/\s*\(.*$/su, '').replace(/\^?\s*$/u, '').replace(/\s+/gu, ' ').trim().toUpperCase();
}
