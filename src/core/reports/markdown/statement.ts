import { groupBy } from '../../evaluation/groupBy';
import { message, type Argument } from '../../words/message';
import { isAside } from '../aside';
import { codeSpan, escapeMarkdown } from '../escapeMarkdown';
import { hasAnswered } from '../parts/people';
import { categoryName, valueOf } from '../labels';
import { table, type Page } from './page';

/** Where the texts of the agreements were read, and the files this report rests on. */
export function sources(page: Page): readonly string[] {
  const { agreements, inputs, inputsSha256 } = page.report;
  const read = agreements.filter((one) => !isAside(one));
  const sourceRows = read.flatMap(({ shortName, sources: all }) =>
    all.map(({ key, title, address, note }) => [escapeMarkdown(shortName), escapeMarkdown(key), escapeMarkdown(note === undefined ? title : `${title} (${note.replace(/\.$/, '')})`), address === undefined ? '' : codeSpan(address)]),
  );
  const inputRows = [
    ...inputs.map(({ path, sha256 }) => [codeSpan(path), codeSpan(sha256)]),
    [page.say(message('report.sources.all')), codeSpan(inputsSha256)],
  ];
  return [
    ...(sourceRows.length > 0 ? [table((['agreement', 'source', 'title', 'address'] as const).map((column) => page.say(message(`report.column.${column}`))), sourceRows)] : []),
    ...(read.length > 0 ? [page.say(message('report.sources.in-full'))] : []),
    page.say(message('report.sources.inputs')),
    table((['file', 'sha256'] as const).map((column) => page.say(message(`report.column.${column}`))), inputRows),
  ];
}

/** One page to sign: what the record says as a whole, what is unresolved, and who says so. */
export function statement(page: Page): readonly string[] {
  const { report } = page;
  const { production, uses, verdict } = report;
  const { recorded } = production;
  const counts = [...groupBy(uses.flatMap((use) => use.categories), (category) => category)].sort(([a], [b]) => (a < b ? -1 : 1));
  const period = ['period-from', 'period-until'].map((field) => valueOf(recorded[field])).filter((one) => one !== '');
  const none = message('report.none');
  const yesNo = (yes: boolean): Argument => message(yes ? 'value.yes' : 'value.no');
  const rows: readonly (readonly [Parameters<Page['heading']>[1], Argument])[] = [
    ...(recorded['version'] === undefined ? [] : [[message('report.statement.version'), valueOf(recorded['version'])] as const]),
    ...(period.length > 0 ? [[message('report.statement.period'), period.join(' – ')] as const] : []),
    [message('report.statement.categories'), counts.length > 0 ? counts.map(([id, all]) => message('report.statement.category-count', { category: categoryName(id), n: all.length })) : none],
    [message('report.statement.generative'), production.generative === 'unknown' ? message('report.unknown') : yesNo(production.generative === 'yes')],
    [message('report.statement.performers'), performers(page)],
    [message('report.statement.register'), register(page)],
    [message('report.statement.unresolved'), verdict.settled ? message('report.statement.nothing-unresolved') : verdict.text],
  ];
  const blank = '&nbsp;';
  const signature = (['name', 'role', 'date', 'signature'] as const).map((line) => page.say(message(`report.statement.${line}`)));
  const signatory = [valueOf(recorded['signatory']), valueOf(recorded['signatory-authority']), '', ''].map((one) => escapeMarkdown(one) || blank);
  return [
    page.say(message('report.statement.text', { date: report.asOf, title: production.title })),
    table(['', ''], rows.map(([label, value]) => [page.say(label), page.say(value)])),
    table(signature, [signatory]),
    page.say(message('report.statement.not-advice')),
  ];
}

/** Uses in which somebody is seen or heard, and the scenes of those of which nobody has recorded it. */
function performers({ report }: Page): Argument {
  const { usesTouchingPerformers: found } = report.production;
  const silent = report.uses.filter((use) => use.peopleUnrecorded || (!found.includes(use.id) && use.people.some(({ recorded }) => recorded['part'] === undefined || recorded['part'] === 'unknown')));
  const places = [...new Set(silent.flatMap((use) => (use.scenes.length > 0 ? use.scenes : [use.id])))];
  const known: Argument = found.length > 0 ? found : message('report.statement.none-recorded');
  const shown = places.map((place): Argument => (report.scenes.some(({ name }) => name === place) ? message('report.statement.in-scene', { scene: place }) : place));
  return places.length > 0 ? message('report.statement.not-known-for', { found: known, places: shown }) : known;
}

/** Whether all scenes are declared and all vendors have answered; of what there is none that is said. */
function register({ report: { scenes, vendors, verdict } }: Page): Argument {
  const silent = verdict.counts.undeclared + verdict.counts.unclear;
  const unanswered = vendors.filter((one) => !hasAnswered(one));
  return message('report.statement.register-parts', {
    scenes: scenes.length === 0 ? message('report.statement.no-scene') : silent > 0 ? message('report.statement.scenes-silent', { n: silent }) : message('report.statement.scenes-declared'),
    vendors:
      vendors.length === 0 ? message('report.statement.no-vendor')
      : unanswered.length > 0 ? message('report.statement.vendors-silent', { vendors: unanswered.map(({ id, recorded }) => [id, valueOf(recorded['name'])].join(' ').trim()) })
      : message('report.statement.vendors-answered'),
  });
}
