import type { Words } from '../words/words';
import type { Report } from './report';
import { resultsOf } from './sarif/results';
import { rulesOf } from './sarif/rules';

/** More are refused by GitHub, which shows the first 5,000. */
const MOST = 25_000;

/**
 * What is left to do as SARIF 2.1.0 for continuous integration: one run, a rule for every obligation judged and every
 * kind of fault, a result for everything blocked, open, asked, undeclared or faulty; what is waived or accepted is
 * suppressed. `fromRoot` is the way from the checkout's beginning to the production.
 */
export function renderSarif(report: Report, words: Words, fromRoot = ''): string {
  const results = resultsOf(report, words, fromRoot);
  const rules = rulesOf(report, results, words);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: report.tool.name, version: report.tool.version, semanticVersion: report.tool.version, rules },
        },
        automationDetails: { id: `ai-slate/${fromRoot}` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': {} },
        results: results.slice(0, MOST).map((result) => ({ ...result, ruleIndex: indexes.get(result.ruleId) })),
        properties: { asOf: report.asOf, inputsSha256: report.inputsSha256, results: results.length },
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
