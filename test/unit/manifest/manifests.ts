import { parseManifest } from '../../../src/core/manifest/parseManifest';
import type { Manifest } from '../../../src/core/manifest/manifest';
import type { Problem } from '../../../src/core/text/problem';

export function manifestOf(text: string, path = 'production.slate.yaml'): Manifest {
  return parseManifest(path, text);
}

/** Problems as code and marked text, with what the fix would write: `manifest.expected-yes-no “Yes” → yes`. */
export function said(text: string, problems: readonly Problem[]): readonly string[] {
  return problems.map(({ message, span, fix }) => {
    const change = fix?.edits.map((edit) => edit.newText).join();
    return `${message.code} “${text.slice(span.start, span.end)}”${change === undefined ? '' : ` → ${change}`}`;
  });
}

export function problemsOf(text: string): readonly string[] {
  return said(text, manifestOf(text).problems);
}

/** One record of each kind in which a field can be tried: the text before and after the field's line. */
export function inProduction(line: string): string {
  return `production:\n  title: The Long Fall\n  ${line}\n`;
}

export function inPerson(line: string): string {
  return `people:\n  - id: P-7\n    ${line}\n`;
}

export function inUse(line: string): string {
  return `uses:\n  - id: U-7\n    ${line}\n`;
}
