import { budgets, type Budgets } from './budgets';

/** Reads a JSON text; undefined for what is none, is nested too deeply or holds too much. A byte order mark is passed over. */
export function parseJson(text: string, limits: Budgets = budgets): unknown {
  if (!isWithin(text, limits)) return undefined;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** Each value of a JSON text stands behind a comma or begins the text, a list or a record. */
function isWithin(text: string, { json, levels }: Budgets): boolean {
  let depth = 0;
  let values = 1;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (inText) {
      if (sign === backslash) at++;
      else if (sign === quote) inText = false;
    } else if (sign === quote) inText = true;
    else if (closing.has(sign)) depth--;
    else if (sign === comma || opening.has(sign)) {
      if (sign !== comma && ++depth > levels) return false;
      if (++values > json) return false;
    }
  }
  return true;
}
