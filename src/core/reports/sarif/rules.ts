import { cited } from '../../agreements/cited';
import { message } from '../../words/message';
import type { Words } from '../../words/words';
import { addressIn } from '../document/address';
import { visible } from '../escapeMarkdown';
import { obligationId } from '../labels';
import type { AgreementPart, AssessmentPart, Report } from '../report';
import type { Result } from './results';
import { sarifText } from './text';

export interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly helpUri?: string;
  readonly properties: { readonly tags: readonly string[] };
}

/** Every obligation that was judged, also without a result, so that what is settled is seen to be; then every other rule with a result. */
export function rulesOf(report: Report, results: readonly Result[], words: Words): readonly Rule[] {
  const agreements = new Map(report.agreements.map((agreement) => [agreement.id, agreement]));
  const rules = new Map<string, Rule>();
  for (const one of report.assessments) {
    const id = visible(obligationId(one));
    if (!rules.has(id)) rules.set(id, obligationRule(id, one, agreements.get(one.agreement), words));
  }
  for (const { ruleId } of results) if (!rules.has(ruleId)) rules.set(ruleId, otherRule(ruleId, words));
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function obligationRule(
  id: string,
  { summary, cite, note, sources, kind }: AssessmentPart,
  agreement: AgreementPart | undefined,
  words: Words,
): Rule {
  const address = sources.flatMap(
    (key) => addressIn(agreement?.sources.find((one) => one.key === key)?.address) ?? [],
  )[0];
  const name = agreement?.shortName ?? id;
  const help = words.say(
    message('sarif.help', {
      agreement: agreement?.name ?? id,
      cite: cite ?? words.say(message('report.not-stated')),
      note: note ?? '',
    }),
  );
  return {
    id,
    shortDescription: sarifText(summary),
    fullDescription: sarifText(`${summary} (${cite === undefined ? name : cited(name, cite)})`),
    help: sarifText(help),
    ...(address === undefined ? {} : { helpUri: address }),
    properties: { tags: [...(agreement ? [agreement.kind] : []), ...(kind ? [kind] : [])] },
  };
}

function otherRule(id: string, words: Words): Rule {
  const kind = id.startsWith('question/') ? 'question' : id.startsWith('scene/') ? 'scene' : 'fault';
  const text = sarifText(words.say(message(`sarif.rule.${kind}`)));
  return {
    id,
    shortDescription: text,
    fullDescription: text,
    help: sarifText(words.say(message(`sarif.rule.${kind}.help`))),
    properties: { tags: [kind] },
  };
}
