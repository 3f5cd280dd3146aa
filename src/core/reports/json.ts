import type { Report } from './report';

/** The report as JSON for other programs, indented, with a line end. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
