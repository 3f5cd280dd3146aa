import type { CatalogueEntry } from '../agreements/catalogue';
import type { Obligation, Term } from '../agreements/agreement';
import { citation } from '../evaluation/explain';
import type { Range } from '../text/range';
import { message, type Argument, type Message } from '../words/message';
import { tally, wayToAgreement } from './agreementBlocks';
import type { Block, Card } from './card';
import type { JudgedProduction } from '../judged/judgedProduction';
import type { Named } from './references';
import { dotted } from './spoken';

/** The agreement that an id means; for a family the term that applies here, else its newest. */
export function agreementMeant(name: string, { catalogue, evaluation }: JudgedProduction): CatalogueEntry | undefined {
  const applying = new Set(
    evaluation.standings.filter(({ standing }) => standing === 'applies').map(({ agreement }) => agreement),
  );
  const family = catalogue.entries.filter(({ agreement }) => agreement.family === name);
  return catalogue.byId.get(name) ?? family.find(({ agreement }) => applying.has(agreement.id)) ?? family.at(-1);
}

/** The card of an agreement's id: what it is, how sure its reading is, how it stands to this production and what it asks for; or of one obligation. */
export function agreementCard(named: Named, judged: JudgedProduction, range: Range): Card | undefined {
  const entry = agreementMeant(named.name, judged);
  if (!entry) return undefined;
  const obligation = entry.agreement.obligations.find(
    ({ id, formerly }) =>
      named.obligation !== undefined && (id === named.obligation || formerly.includes(named.obligation)),
  );
  return {
    range,
    blocks: obligation ? obligationBlocks(entry, obligation, judged) : agreementBlocksOf(entry, named.name, judged),
  };
}

function agreementBlocksOf({ agreement }: CatalogueEntry, written: string, judged: JudgedProduction): readonly Block[] {
  const { id, name, shortName, kind, status, term, confidence, read } = agreement;
  const standing = judged.evaluation.standings.find((one) => one.agreement === id);
  const outcomes = tally(
    judged.evaluation.assessments.filter((one) => one.agreement === id),
    judged.evaluation.asOf,
  );
  return [
    {
      kind: 'title',
      runs: [
        { text: shortName, style: 'strong' },
        { text: id, style: 'code' },
      ],
    },
    ...(name === shortName ? [] : [paragraph(name)]),
    ...(written === id ? [] : [paragraph(message('card.family', { family: written, id }))]),
    paragraph(dotted([message(`agreement.kind.${kind}`), message(`agreement.status.${status}`), termLabel(term)])),
    paragraph(dotted([message(`agreement.read.${read}`), message(`confidence.${confidence}`)])),
    ...(standing
      ? [
          {
            kind: 'item',
            icon: 'law',
            runs: [
              {
                text: message('card.standing', { standing: message(`standing.${standing.standing}`) }),
                style: 'strong',
              },
            ],
            detail: [
              ...(standing.banner ? [standing.banner] : []),
              ...standing.explanation.slice(0, 1),
              ...(outcomes === '' ? [] : [outcomes]),
            ],
          } satisfies Block,
        ]
      : []),
    readLink(judged, id),
  ];
}

function obligationBlocks(
  { agreement }: CatalogueEntry,
  obligation: Obligation,
  judged: JudgedProduction,
): readonly Block[] {
  const outcomes = tally(
    judged.evaluation.assessments.filter((one) => one.agreement === agreement.id && one.obligation === obligation.id),
    judged.evaluation.asOf,
  );
  return [
    {
      kind: 'title',
      runs: [
        { text: citation(agreement, obligation), style: 'strong' },
        { text: obligation.id, style: 'code' },
      ],
    },
    paragraph(obligation.summary),
    paragraph(dotted([outcomes, message(`confidence.${obligation.confidence}`)])),
    readLink(judged, agreement.id, obligation.id),
  ];
}

function readLink(judged: JudgedProduction, agreement: string, obligation?: string): Block {
  return { kind: 'links', links: [{ title: message('card.read'), ...wayToAgreement(judged, agreement, obligation) }] };
}

/** The stretch of time for which it was made, where that is on file. */
function termLabel(term: Term | undefined): Message | '' {
  const { from, until } = term ?? {};
  if (from !== undefined && until !== undefined) return message('report.term.from-until', { from, until });
  if (from !== undefined) return message('report.term.from', { from });
  return until === undefined ? '' : message('report.term.until', { until });
}

function paragraph(text: Argument): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}
