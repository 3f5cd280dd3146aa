/** A table in Markdown; cells are Markdown already and stand on one line each. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list in Markdown of lines, each a point. */
export function points(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
