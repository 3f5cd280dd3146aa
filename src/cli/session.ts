import {
  evaluate,
  isDay,
  makeReport,
  message,
  nearestWord,
  ofVersion,
  today,
  type Catalogue,
  type Production,
  type Report,
  type ReportOptions,
} from '../core/index';
import { Failure } from './failure';
import type { Io } from './io';
import { openProductions } from './openProductions';
import type { Given } from './options';

/** A production's report with the folder it is about. */
export interface Judged {
  readonly folder: string;
  readonly report: Report;
  /** What it was judged by. */
  readonly catalogue: Catalogue;
}

/** Judges the productions that a path means, as the options say. */
export async function judgePath(path: string, given: Given, io: Io): Promise<readonly Judged[]> {
  const asOf = dayGiven(given);
  const only = given.options.get('for');
  const opened = await openProductions(path, io);
  for (const { catalogue } of opened) expectKnown(only ?? [], catalogue);
  const version = given.options.get('for-version')?.[0];
  return opened.map(({ production: whole, catalogue, faults }) => {
    const production = version === undefined ? whole : versionOrFail(whole, version);
    const evaluation = evaluate(production, catalogue, asOf ?? today(production.record['time-zone'], io.now()));
    const options = {
      tool: { name: 'AI Slate', version: io.version },
      ...redactionIn(given),
      faults,
      ...(only ? { only } : {}),
      ...(version === undefined || production.record.version === undefined
        ? {}
        : { version: production.record.version }),
    };
    return {
      folder: production.folder,
      report: makeReport(production, evaluation, catalogue, options, io.words),
      catalogue,
    };
  });
}

/** The production as one of its versions has it; refuses a version that is not on record. */
function versionOrFail(production: Production, version: string): Production {
  const found = ofVersion(production, version);
  if (found) return found;
  const versions = production.records.versions.flatMap(({ id, language }) =>
    id === undefined ? [] : language === undefined ? [id] : [`${id} (${language})`],
  );
  throw new Failure(
    versions.length > 0
      ? message('cli.failure.version', { version, versions })
      : message('cli.failure.no-versions', { version }),
  );
}

/** The day of `--as-of`, checked. */
export function dayGiven({ options }: Given): string | undefined {
  const date = options.get('as-of')?.[0];
  if (date === undefined) return undefined;
  if (!isDay(date)) throw new Failure(message('cli.failure.date', { date }));
  return date;
}

/** Refuses names of agreements that are neither an id nor a family. */
export function expectKnown(names: readonly string[], catalogue: Catalogue): void {
  const known = new Set(catalogue.entries.flatMap(({ agreement }) => [agreement.id, agreement.family]));
  for (const agreement of names) {
    if (known.has(agreement)) continue;
    const near = nearestWord(agreement, known);
    throw new Failure(
      near === undefined
        ? message('cli.failure.agreement', { agreement })
        : message('cli.failure.agreement-near', { agreement, near }),
    );
  }
}

/** What `--redacted` asks for. */
function redactionIn({ options }: Given): Pick<ReportOptions, 'redaction'> {
  const asked = options.get('redacted');
  return asked ? { redaction: asked.includes('strict') ? 'strict' : 'names' } : {};
}
