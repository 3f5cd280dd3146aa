import type { InputChange } from './changes/changes';
import { inputChanges } from './changes/compareReports';
import { renderJson } from './json';
import { sha256Of } from '../text/hash';
import type { Input, Report, Tool } from './report';

/** The version of the model below. */
export const verificationSchema = 'ai-slate/verification/1';

/** Whether a report belongs to the files that lie there, found by making it again. */
export interface Verification {
  readonly schema: typeof verificationSchema;
  /**
   * `same`: made again from these files it says the same. `other-files`: it was made from other texts. `other-program`:
   * the files are the same, and this version of the program reads them otherwise. `altered`: files and program are the
   * same, so that the report was not written in this form by this program.
   */
  readonly result: 'same' | 'other-files' | 'other-program' | 'altered';
  readonly title: string;
  readonly asOf: string;
  readonly inputs: readonly InputChange[];
  /** How many of the files are the same. */
  readonly unchanged: number;
  readonly tool: { readonly report: Tool; readonly now: Tool };
  /** The parts of the report, by their names in JSON, that say something else than these files give. */
  readonly parts: readonly string[];
}

/** Compares a report with the one that the present files give for the same day, agreements and redaction. */
export function verifyReport(report: Report, now: Report): Verification {
  const inputs = inputChanges(report.inputs, now.inputs);
  const parts = differing(report, now);
  const sameTool = report.tool.name === now.tool.name && report.tool.version === now.tool.version;
  const ownList = inputsSha256(report.inputs) === report.inputsSha256;
  const content = parts.filter((part) => part !== 'tool');
  return {
    schema: verificationSchema,
    result: !ownList
      ? 'altered'
      : inputs.length > 0
        ? 'other-files'
        : content.length === 0
          ? 'same'
          : sameTool
            ? 'altered'
            : 'other-program',
    title: report.production.title,
    asOf: report.asOf,
    inputs,
    unchanged: now.inputs.length - inputs.filter(({ change }) => change !== 'removed').length,
    tool: { report: report.tool, now: now.tool },
    parts: content,
  };
}

/** One SHA-256 over the list of inputs, as the report's own. */
function inputsSha256(inputs: readonly Input[]): string {
  return sha256Of(inputs.map(({ kind, path, sha256 }) => `${kind} ${path} ${sha256}\n`).join(''));
}

/** What changed since an earlier report is not part of the record, and cannot be made again without that report. */
function differing(report: Report, now: Report): readonly string[] {
  const [old, present] = [report, now].map(
    (one) => new Map(Object.entries(JSON.parse(renderJson(one)) as object).filter(([name]) => name !== 'changes')),
  );
  if (!old || !present) return [];
  return [...new Set([...old.keys(), ...present.keys()])]
    .filter((name) => JSON.stringify(old.get(name)) !== JSON.stringify(present.get(name)))
    .sort();
}
