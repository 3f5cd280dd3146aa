import type { Agreement, Obligation } from '../agreements/agreement';
import { cited } from '../agreements/cited';
import type { Evidence } from '../manifest/manifest';
import { isMoment } from '../text/days';
import { dateText } from '../text/dateText';
import { factLabel, isCode, valueLabel } from '../words/factWords';
import { message, plainMessage, type Argument, type Message } from '../words/message';
import { whichDateGoverns } from './terms';
import { distinct, type Ground, type Missing } from './truth';
import { recordedGrounds } from './world';

export { factLabel, valueLabel };

/** What decided, as one clause: `performed the material: yes`. What it rests on itself is for a trace; one ground decides many things. */
export function groundMessage(ground: Ground): Message {
  let said = clauses.get(ground);
  if (!said) {
    said = clauseOf(ground);
    clauses.set(ground, said);
  }
  return said;
}

const clauses = new WeakMap<Ground, Message>();

function clauseOf(ground: Ground): Message {
  const { value } = ground;
  const args = {
    fact: factLabel(ground.fact),
    value: isMoment(value) ? dateText(value) : valueLabel(ground.fact, value),
  };
  if (ground.source === 'shared')
    return message('ground.shared', { ...args, from: ground.from ?? message('name.production') });
  if (ground.source === 'decided')
    return message('ground.decided', {
      ...args,
      by: ground.by ?? message('name.unstated'),
      on: ground.on === undefined ? message('name.unstated') : dateText(ground.on),
    });
  return message(ground.source === 'supposed' ? 'ground.given' : `ground.${ground.source}`, args);
}

export function because(grounds: readonly Ground[]): readonly Message[] {
  return distinct(recordedGrounds(grounds)).map(groundMessage);
}

/** The question that would supply what is missing, in plain words. */
export function questionText(missing: Missing, agreement: Agreement | undefined): Argument {
  if (missing.fact === whichDateGoverns) {
    return message('question.which-date', {
      dates: (missing.dates ?? []).map(factLabel),
      family: agreement?.shortName ?? '',
    });
  }
  if (missing.kind === 'judgement') return agreement?.questions.get(missing.fact)?.ask ?? missing.fact;
  if (missing.closer) return message(`question.${missing.closer}`, { date: factLabel(missing.fact) });
  if (missing.fact === 'private-manifest') return message('question.private-manifest');
  if (missing.fact === 'people') return message('question.people');
  if (missing.fact === 'tool-used') return message('question.tool-used');
  if (missing.fact === 'agreement-listed') return message('question.agreement-listed', { name: agreement?.name ?? '' });
  if (missing.fact === 'ai-terms') return message('question.ai-terms', { name: agreement?.name ?? '' });
  if (missing.fact === 'record') return message('question.record', { category: missing.word ?? '' });
  const code = `fact.${missing.fact}.question`;
  return isCode(code) ? plainMessage(code) : factLabel(missing.fact);
}

/** A party of a demand as people speak of it: `the performer`; a role without words of its own stands as written. */
export function roleLabel(role: string | undefined): Argument {
  const code = `role.${role ?? ''}`;
  return isCode(code) ? plainMessage(code) : (role ?? '').replaceAll('-', ' ');
}

export function citation(agreement: Agreement, obligation: Obligation): string {
  let known = citations.get(obligation);
  if (known?.agreement !== agreement) {
    known = { agreement, text: cited(agreement.shortName, obligation.cite) };
    citations.set(obligation, known);
  }
  return known.text;
}

const citations = new WeakMap<Obligation, { readonly agreement: Agreement; readonly text: string }>();

/** A paper as people speak of it: `consent of 1 Sep 2026 (consents/p7.txt)`. */
/** That a document is not there, by whom and since when: `Refused by Mara Quill on 3 Oct 2026.` */
export function absenceText({ absent, by = '', on = '' }: Evidence, nameOf: (id: string) => string): Message {
  const name = nameOf(by);
  const state = (['refused', 'no-reply', 'none-exists'] as const).find((one) => one === absent);
  return message(`paper.absent-${state ?? 'unknown'}`, {
    by: name === by ? roleLabel(by) : name,
    on: dateText(on),
  });
}

/** A document as a sentence names it. */
export function paperName(evidence: Evidence, zone?: string): Message {
  const kind = evidence.kind === undefined ? message('name.unstated') : valueLabel('kind', evidence.kind);
  const date = evidence['given-at'];
  const { document } = evidence;
  if (date === undefined || date === 'unknown')
    return document === undefined
      ? message('paper.undated-of', { kind })
      : message('paper.undated-of-document', { kind, document });
  const shown = dateText(date, zone);
  return document === undefined
    ? message('paper.of', { kind, date: shown })
    : message('paper.of-document', { kind, date: shown, document });
}
