/** The line break a text uses, by its first one; LF for a text of one line. */
export function lineBreakOf(text: string): '\n' | '\r\n' | '\r' {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) return '\n';
    if (unit === 0x0d) return text.charCodeAt(at + 1) === 0x0a ? '\r\n' : '\r';
  }
  return '\n';
}
