import type { InputChange } from './changes/changes';
import { compareReports, inputChanges } from './changes/compareReports';
import { differences, type Difference } from './differences';
import { renderJson } from './json';
import type { WrittenReport } from './readReport';
import { inputsSha256 } from './parts/inputs';
import type { Report, Tool } from './report';

/** The version of the model below. */
export const verificationSchema = 'ai-slate/verification/1';

/** Whether a report belongs to the files that lie there, found by making it again. */
export interface Verification {
  readonly schema: typeof verificationSchema;
  /**
   * `same`: made again from these files it says the same, to the letter. `other-files`: it was made from other texts.
   * `other-program`: the files are the same, and it names another program or version, for which this one cannot speak.
   * `needs-earlier`: it says what changed since an earlier report, and the rest is the same; only with that report
   * can it all be made again. `altered`: files and program are the same, so that the report was not written in this form
   * by this program.
   */
  readonly result: 'same' | 'other-files' | 'other-program' | 'needs-earlier' | 'altered';
  readonly title: string;
  readonly asOf: string;
  readonly inputs: readonly InputChange[];
  /** How many of the files are the same. */
  readonly unchanged: number;
  readonly tool: { readonly report: Tool; readonly now: Tool };
  /** The parts of the report, by their names in JSON, that say something else than these files give. */
  readonly parts: readonly string[];
  /** The first places where it differs from what these files give. */
  readonly differences: readonly Difference[];
}

/**
 * Compares all of a report, as it is written, with the one that the present files give for the same day, agreements and
 * redaction. What it says has changed is made again from the earlier report, where that is given.
 */
export function verifyReport(written: WrittenReport, now: Report, earlier?: Report): Verification {
  return verifier(now, earlier)(written);
}

/** The same for many reports that are held against one. */
export function verifier(now: Report, earlier?: Report): (written: WrittenReport) => Verification {
  const again = renderJson(earlier ? { ...now, changes: compareReports(earlier, now) } : now);
  const made: unknown = JSON.parse(again);
  const packedAgain = packed(again);
  return ({ report, text }) => {
    const inputs = inputChanges(report.inputs, now.inputs);
    const found = differences(report, made);
    const tool = { report: report.tool, now: now.tool };
    const parts = [...new Set(found.all.map(({ path }) => /^\w+/.exec(path)?.[0] ?? ''))].sort();
    const resultOf = (): Verification['result'] => {
      if (inputsSha256(report.inputs) !== report.inputsSha256) return 'altered';
      if (inputs.length > 0) return 'other-files';
      if (tool.report.name !== tool.now.name || tool.report.version !== tool.now.version) return 'other-program';
      if (!earlier && report.changes && parts.every((part) => part === 'changes')) return 'needs-earlier';
      return parts.length === 0 && (text === again || packed(text) === packedAgain) ? 'same' : 'altered';
    };
    return {
      schema: verificationSchema,
      result: resultOf(),
      title: report.production.title,
      asOf: report.asOf,
      inputs,
      unchanged: now.inputs.length - inputs.filter(({ change }) => change !== 'removed').length,
      tool,
      parts,
      differences: found.first,
    };
  };
}

/** A JSON text without the white space between its marks: what is written twice, or in another order, still shows. */
function packed(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[^])*"?|[\s\ufeff]+/gu, (found) => (found.startsWith('"') ? found : ''));
}
