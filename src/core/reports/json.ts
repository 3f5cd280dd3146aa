import type { Report } from './report';

/**
 * The report as JSON for other programs, with a line end: one line for each part and for each entry of a list, so that two
 * reports compare line by line, and a season's stays within what a text can hold.
 */
export function renderJson(report: Report): string {
  const parts = Object.entries(report).flatMap(([name, value]: [string, unknown]) =>
    value === undefined ? [] : [`  ${JSON.stringify(name)}: ${lines(value)}`],
  );
  return `{\n${parts.join(',\n')}\n}\n`;
}

function lines(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}
