import type { Decision } from '../manifest/manifest';
import { dateText } from '../text/dateText';
import { message } from '../words/message';
import { decisionReach } from './decisionReach';
import { isSigned, notBeforeOthers } from './decisions';
import { finding, type Found } from './found';
import { groupBy } from './groupBy';
import { isAbout } from './isAbout';
import { isBy, isLater, mayBeLater } from '../text/moments';
import type { Situation } from './scope';
import { whichDateGoverns } from './terms';

/** Decisions that answer no question, that are nobody's, or of a later day; and those of one day that differ. */
export function decisionFindings(situation: Situation): readonly Found[] {
  const { production, catalogue, asOf } = situation;
  const questions = new Set(
    catalogue.entries.flatMap(({ agreement }) =>
      [...agreement.questions.keys(), whichDateGoverns].flatMap((name) => [
        `${agreement.id}/${name}`,
        `${agreement.family}/${name}`,
      ]),
    ),
  );
  const zone = production.record['time-zone'];
  const contradicted = contradictedDecisions(production.records.decisions);
  return production.records.decisions.flatMap((decision) => {
    const asked = decision.question ?? [];
    const question = asked.join(', ');
    return [
      ...asked
        .filter((one) => !questions.has(one))
        .map((one) => finding(message('evaluation.decision-unmatched', { question: one }), decision.at)),
      ...(isSigned(decision) ? [] : [finding(message('evaluation.decision-unsigned', { question }), decision.at)]),
      ...(mayBeLater(decision.on, asOf, zone)
        ? [
            finding(
              message(`evaluation.decision-${isLater(decision.on, asOf, zone) ? 'after' : 'day-open'}`, {
                question,
                on: dateText(decision.on ?? ''),
              }),
              decision.at,
              'information',
            ),
          ]
        : []),
      ...reachFindings(decision, situation),
      ...(contradicted.has(decision)
        ? [
            finding(
              message('evaluation.decision-contradicted', { question, on: dateText(decision.on ?? '') }),
              decision.at,
            ),
          ]
        : []),
    ];
  });
}

/** That a decision does not say what it is about, or that later work has overtaken it; nothing of one that reaches something. */
function reachFindings(decision: Decision, situation: Situation): readonly Found[] {
  const { asOf, production, catalogue } = situation;
  if (!isSigned(decision) || !isBy(decision.on, asOf, production.record['time-zone'])) return [];
  return (decision.question ?? []).flatMap((question) => {
    const [owner, name = ''] = question.split('/');
    const put = catalogue.entries
      .filter(({ agreement }) => agreement.id === owner || agreement.family === owner)
      .flatMap(({ agreement }) => agreement.questions.get(name) ?? [])
      .at(-1);
    if (!put || (decision.use !== undefined && decision.person !== undefined)) return [];
    const about = situation.subjects(put.level).filter((scope) => isAbout(decision, scope));
    const reaches = about.map((scope) => decisionReach(decision, scope, put.lasting === true));
    if (about.length === 0 || reaches.some(({ covers }) => covers)) return [];
    const [uses, unclear] = (['overtaken', 'unclear'] as const).map((how) => [
      ...new Set(reaches.flatMap((reach) => reach[how])),
    ]);
    const on = dateText(decision.on);
    const text = uses?.length
      ? message('evaluation.decision-overtaken', { question, on, uses })
      : unclear?.length
        ? message('evaluation.decision-wide', { question, on, uses: unclear })
        : message('evaluation.decision-whose', { question });
    return [finding(text, decision.at)];
  });
}

/** Decisions on one question about one thing with different answers, of which none is surely the latest. */
function contradictedDecisions(decisions: readonly Decision[]): ReadonlySet<Decision> {
  const pairs = decisions
    .filter(isSigned)
    .flatMap((decision) => (decision.question ?? []).map((question) => ({ question, decision })));
  const alike = groupBy(pairs, ({ question, decision: { use, person, session, transfer } }) =>
    JSON.stringify([question, use, person, session, transfer]),
  );
  return new Set(
    [...alike.values()].flatMap((all) => {
      const latest = notBeforeOthers(all.map(({ decision }) => decision));
      return new Set(latest.map(({ answer }) => answer)).size > 1 ? latest : [];
    }),
  );
}
