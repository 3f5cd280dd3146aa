import { agreementKinds, hasEnded, message, termLabel, today, type Catalogue, type Message } from '../../../core/index';
import { catalogueWith } from '../../builtIn';
import { Failure } from '../../failure';
import type { Io } from '../../io';
import type { Given } from '../../options';
import { openProductions } from '../../openProductions';
import { formatOf, jsonOf, writeOut } from '../../output';
import { styleOf } from '../../style';
import { clean, columns } from '../../text/lines';
import type { Command } from '../command';

/** The built-in agreements, and those of the production at a path, if there is one. */
export async function catalogueAt(path: string, io: Io): Promise<Catalogue> {
  try {
    const [first] = await openProductions(path, io);
    return first?.catalogue ?? catalogueWith([], io);
  } catch (error) {
    if (error instanceof Failure && error.reason.code.startsWith('cli.failure.no-production'))
      return catalogueWith([], io);
    throw error;
  }
}

/** `agreements list`: every agreement with its status, term, and how far its text was read. */
export const listAgreements: Command['run'] = async ([path = '.'], given, io) => {
  const format = formatOf(given, ['text', 'json']);
  const catalogue = await catalogueAt(path, io);
  const listed = chosen(catalogue, given);
  const text =
    format === 'json'
      ? jsonOf([
          {
            schema: 'ai-slate/agreements/1',
            agreements: listed.map(
              ({ id, name, kind, family, status, term, confidence, read, checked, jurisdiction }) => ({
                id,
                name,
                kind,
                family,
                status,
                jurisdiction,
                ...(term ? { term: { from: term.from, until: term.until } } : {}),
                confidence,
                read,
                checked,
              }),
            ),
          },
        ])
      : listText(listed, catalogue, given, io);
  await writeOut([{ name: `ai-slate-agreements.${format === 'text' ? 'txt' : 'json'}`, text }], given, io);
  return 0;
};

type Listed = Catalogue['entries'][number]['agreement'];

/** Those of a kind, a country and a party, as far as these are given; a state belongs to its country. */
function chosen({ entries }: Catalogue, { options }: Given): readonly Listed[] {
  const [kind, country, party] = (['kind', 'country', 'party'] as const).map((name) => options.get(name)?.[0]);
  if (kind !== undefined && !agreementKinds.some((one) => one === kind))
    throw new Failure(message('cli.failure.kind', { kind, kinds: agreementKinds }));
  const place = country?.toUpperCase();
  const name = party?.toLowerCase();
  return entries
    .map(({ agreement }) => agreement)
    .filter((one) => kind === undefined || one.kind === kind)
    .filter(
      ({ jurisdiction }) =>
        place === undefined || jurisdiction.some((one) => one === place || one.startsWith(`${place}-`)),
    )
    .filter(({ parties }) => name === undefined || parties.some((one) => one.toLowerCase().includes(name)));
}

function listText(listed: readonly Listed[], catalogue: Catalogue, given: Given, io: Io): string {
  const say = (text: Message): string => clean(io.words.say(text));
  const day = today(undefined, io.now());
  if (listed.length === 0) return `${say(message('cli.agreements.none'))}\n`;
  const header = (['id', 'family', 'name', 'kind', 'status', 'term', 'confidence', 'read', 'checked'] as const).map(
    (column) => say(message(`cli.agreements.${column}`)),
  );
  const rows = listed.map((agreement) => {
    const { id, family, name, kind, status, term, confidence, read, checked } = agreement;
    const ended = hasEnded(agreement, catalogue, day);
    return [
      clean(id),
      clean(family),
      clean(name),
      say(message(`agreement.kind.${kind}`)),
      say(ended ? message('agreement.status.lapsed') : message(`agreement.status.${status}`)),
      say(termLabel(term)),
      say(message(`confidence.${confidence}`)),
      say(message(`agreement.read.${read}`)),
      clean(checked),
    ];
  });
  const [head = '', ...lines] = columns([header, ...rows]);
  return `${[styleOf(given, io).bold(head), ...lines].join('\n')}\n`;
}
