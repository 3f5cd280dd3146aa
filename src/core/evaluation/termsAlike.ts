import type { Catalogue } from '../agreements/catalogue';
import { each, type Steps } from '../text/steps';
import type { Assessment, Standing } from './assessment';
import { groupBy } from './groupBy';
import { reasonKey } from './reason';
import { subjectKey } from './subject';
import { recordedGrounds } from './world';

/**
 * Where all terms of a family that may govern say the same of a subject, it stands so whichever governs: it is shown once, under the latest
 * of them, and no date is asked for it. Where they differ, each item keeps its question.
 */
export function* termsAlike(
  assessments: readonly Assessment[],
  standings: readonly Standing[],
  catalogue: Catalogue,
): Steps<readonly Assessment[]> {
  const familyOf = (id: string): string => catalogue.byId.get(id)?.agreement.family ?? id;
  const applying = groupBy(
    standings.filter(({ standing }) => standing === 'applies' || standing === 'other-term'),
    ({ agreement }) => familyOf(agreement),
  );
  const waiting = groupBy(
    assessments.filter(({ governed }) => governed),
    ({ agreement, obligation, subject }) => [familyOf(agreement), obligation ?? '', subjectKey(subject)].join('\u0000'),
  );
  const instead = new Map<Assessment, Assessment | undefined>();
  for (const all of waiting.values()) {
    yield;
    const [first] = all;
    const terms = applying.get(familyOf(first?.agreement ?? '')) ?? [];
    if (all.length < 2 || all.length !== terms.length || new Set(all.map(signOf)).size !== 1) continue;
    const sorted = [...all].sort((a, b) => (fromOf(a, catalogue) < fromOf(b, catalogue) ? -1 : 1));
    const latest = sorted.at(-1);
    if (!latest?.governed) continue;
    for (const one of sorted) instead.set(one, undefined);
    instead.set(latest, alike(latest, sorted));
  }
  return (yield* each(assessments, (one) => (instead.has(one) ? instead.get(one) : one))).filter(
    (one) => one !== undefined,
  );
}

function fromOf({ agreement }: Assessment, catalogue: Catalogue): string {
  return catalogue.byId.get(agreement)?.agreement.term?.from ?? '';
}

/** Equal for two items that say the same, each with its own place in its own terms. */
function signOf({ governed }: Assessment): string {
  if (!governed) return '';
  const { outcome, missing, reasons, deadline, evidence } = governed;
  return JSON.stringify([
    outcome,
    missing.map(({ fact, about }) => [fact, subjectKey(about)]),
    reasons.filter(({ kind }) => kind !== 'note').map(reasonKey),
    deadline?.due,
    evidence.map(({ at }) => at),
  ]);
}

/** Items stay the same objects from one evaluation to the next while they are judged alike. */
const made = new WeakMap<Assessment, Assessment>();

function alike(latest: Assessment, all: readonly Assessment[]): Assessment {
  let known = made.get(latest);
  if (!known) {
    const { governed = latest } = latest;
    known = {
      ...governed,
      whicheverGoverns: true,
      grounds: recordedGrounds(governed.grounds),
      reasons: [...governed.reasons, { kind: 'terms-alike', agreements: all.map(({ agreement }) => agreement) }],
    };
    made.set(latest, known);
  }
  return known;
}
