import { sha256OfAgreement } from '../../agreements/catalogue';
import type { AgreementPart } from '../report';
import type { ReportSource } from '../source';

/** Every agreement on file with how it stands to the production, by id. */
export function agreementsPart(source: ReportSource): readonly AgreementPart[] {
  return source.evaluation.standings.flatMap((standing): readonly AgreementPart[] => {
    const entry = source.catalogue.byId.get(standing.agreement);
    if (!entry || !source.wants(standing.agreement)) return [];
    const { agreement, file } = entry;
    const { term, statusNote } = agreement;
    return [
      {
        id: agreement.id,
        name: agreement.name,
        shortName: agreement.shortName,
        kind: agreement.kind,
        family: agreement.family,
        jurisdiction: agreement.jurisdiction,
        status: agreement.status,
        ...(statusNote === undefined ? {} : { statusNote }),
        standing: standing.standing,
        explanation: standing.explanation.map((one) => source.say(one)),
        ...(standing.banner ? { banner: source.say(standing.banner) } : {}),
        ...(term
          ? {
              term: {
                ...(term.from === undefined ? {} : { from: term.from }),
                ...(term.until === undefined ? {} : { until: term.until }),
              },
            }
          : {}),
        confidence: agreement.confidence,
        read: agreement.read,
        checked: agreement.checked,
        sources: [...agreement.sources].map(([key, { title, address, note }]) => ({
          key,
          title,
          ...(address === undefined ? {} : { address }),
          ...(note === undefined ? {} : { note }),
        })),
        sha256: sha256OfAgreement(file),
      },
    ];
  });
}
