import { makeReport, type JudgedProduction, type Report } from '../core/index';
import type { Shell } from './shell';

/** The report of a production as it stands in the editor. */
export function reportOf(
  { production, evaluation, catalogue }: JudgedProduction,
  { version, words }: Pick<Shell, 'version' | 'words'>,
): Report {
  return makeReport(production, evaluation, catalogue, { tool: { name: 'AI Slate', version } }, words);
}
