import { groupBy } from '../../evaluation/groupBy';
import { message, type Argument, type Message } from '../../words/message';
import { paragraph, points, table, type Block } from '../document/document';
import { addressIn } from '../document/address';
import { code, isBlank, link, plain, room, type Rich } from '../document/rich';
import { isAside } from '../aside';
import { blockerTexts, isAllRead, vendorGaps } from '../blockers';
import { hasAnswered } from '../parts/people';
import { categoryName, valueOf } from '../labels';
import type { Page } from './page';

/** Where the texts of the agreements were read, all or only those under these keys, and the files this report rests on. */
export function sources(page: Page, keys?: ReadonlySet<string>): readonly Block[] {
  const { agreements, inputs, inputsSha256 } = page.report;
  const read = agreements.filter((one) => !isAside(one));
  const sourceRows = read.flatMap(({ shortName, sources: all }) =>
    all
      .filter(({ key }) => keys?.has(key) ?? true)
      .map(({ key, title, address, note }) => [
        plain(shortName),
        plain(key),
        plain(note === undefined ? title : `${title} (${note.replace(/\.$/, '')})`),
        address === undefined ? [] : addressText(address),
      ]),
  );
  const inputRows = [
    ...inputs.map(({ path, sha256 }) => [code(path), code(sha256)]),
    [page.say(message('report.sources.all')), code(inputsSha256)],
  ];
  return [
    ...(sourceRows.length > 0 ? [table(page.columns(['agreement', 'source', 'title', 'address']), sourceRows)] : []),
    ...(read.length > 0 ? [paragraph(page.say(message('report.sources.in-full')))] : []),
    paragraph(page.say(message('report.sources.inputs'))),
    table(page.columns(['file', 'sha256']), inputRows),
  ];
}

function addressText(written: string): Rich {
  const address = addressIn(written);
  return address === undefined ? code(written) : link(code(written), { kind: 'address', address });
}

/** One page to sign: what the record says as a whole, what is unresolved, and who says so. */
export function statement(page: Page): readonly Block[] {
  const { recorded } = page.report.production;
  const signature = (['name', 'role', 'date', 'signature'] as const).map((line) =>
    page.say(message(`report.statement.${line}`)),
  );
  const signatory = [valueOf(recorded['signatory']), valueOf(recorded['signatory-authority']), '', ''].map((one) =>
    isBlank(plain(one)) ? room : plain(one),
  );
  return [
    paragraph(
      page.say(message('report.statement.text', { date: page.report.asOf, title: page.report.production.title })),
    ),
    table(
      undefined,
      statementRows(page).map(([label, value]) => [page.say(label), page.say(value)]),
    ),
    ...openPoints(page),
    table(signature, [signatory]),
    paragraph(page.say(message('report.statement.not-advice'))),
  ];
}

/** What keeps a statement from being more than "not known", by name. */
export function openPoints(page: Page): readonly Block[] {
  const texts = blockerTexts(page.report);
  return texts.length === 0
    ? []
    : [paragraph(page.say(message('report.statement.open'))), points(texts.map((one) => page.say(one)))];
}

/** What the record says as a whole, each with its name. */
export function statementRows(page: Page): readonly (readonly [Message, Argument])[] {
  const { production, verdict, blockers } = page.report;
  const uses = page.report.uses.filter(({ otherVersion }) => !otherVersion);
  const { recorded } = production;
  const counts = [
    ...groupBy(
      uses.flatMap((use) => use.categories),
      (category) => category,
    ),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const period = ['period-from', 'period-until'].map((field) => valueOf(recorded[field])).filter((one) => one !== '');
  const yesNo = (yes: boolean): Argument => message(yes ? 'value.yes' : 'value.no');
  return [
    ...(recorded['version'] === undefined
      ? []
      : [[message('report.statement.version'), valueOf(recorded['version'])] as const]),
    ...(period.length > 0 ? [[message('report.statement.period'), period.join(' – ')] as const] : []),
    [
      message('report.statement.categories'),
      counts.length > 0
        ? counts.map(([id, all]) =>
            message('report.statement.category-count', { category: categoryName(id), n: all.length }),
          )
        : message(blockers.length === 0 ? 'report.none' : 'report.statement.none-recorded'),
    ],
    [
      message('report.statement.generative'),
      production.generative === 'unknown' ? message('report.unknown') : yesNo(production.generative === 'yes'),
    ],
    [message('report.statement.performers'), performers(page)],
    [message('report.statement.register'), register(page)],
    [
      message('report.statement.unresolved'),
      verdict.settled && blockers.length === 0 ? message('report.statement.nothing-unresolved') : verdict.text,
    ],
  ];
}

/** Uses in which somebody is seen or heard, and the scenes of those of which nobody has recorded it. */
function performers(page: Page): Argument {
  const { report } = page;
  const { usesTouchingPerformers: found } = report.production;
  const touching = new Set(found);
  const silent = report.uses.filter(
    (use) =>
      !use.otherVersion &&
      (use.peopleUnrecorded ||
        (!touching.has(use.id) &&
          use.people.some(({ recorded }) => recorded['part'] === undefined || recorded['part'] === 'unknown'))),
  );
  const places = [...new Set(silent.flatMap((use) => (use.scenes.length > 0 ? use.scenes : [use.id])))];
  const known: Argument = found.length > 0 ? found : message('report.statement.none-recorded');
  const shown = places.map(
    (place): Argument => (page.scene(place) ? message('report.statement.in-scene', { scene: place }) : place),
  );
  return places.length > 0 ? message('report.statement.not-known-for', { found: known, places: shown }) : known;
}

/** Whether all scenes are declared and all vendors have answered; of what there is none that is said. */
function register({ report }: Page): Argument {
  const { scenes, vendors, blockers } = report;
  const silent = blockers.filter(({ kind }) => kind === 'scene').length;
  const isRead = isAllRead(report);
  const unanswered = vendors.filter((one) => !hasAnswered(one));
  return message('report.statement.register-parts', {
    scenes:
      scenes.length === 0
        ? message('report.statement.no-scene')
        : silent > 0
          ? message('report.statement.scenes-silent', { n: silent })
          : message(isRead ? 'report.statement.scenes-declared-all' : 'report.statement.input-open'),
    vendors:
      vendors.length === 0
        ? message(vendorGaps(report).length > 0 ? 'report.statement.vendors-unsaid' : 'report.statement.vendors-none')
        : unanswered.length > 0
          ? message('report.statement.vendors-silent', {
              vendors: unanswered.map(({ id, recorded }) => [id, valueOf(recorded['name'])].join(' ').trim()),
            })
          : message(isRead ? 'report.statement.vendors-answered' : 'report.statement.vendors-recorded'),
  });
}
