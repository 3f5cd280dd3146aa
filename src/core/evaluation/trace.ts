import { message, type Message } from '../words/message';
import type { Assessment } from './assessment';
import { demandNotes, missingText } from './demandText';
import { faultText } from './faultText';
import type { Reason, UnmetDemand } from './reason';
import { reasonText } from './reasonText';
import { factText, type Telling } from './telling';
import type { Ground } from './truth';

/** A line of a trace: one fact, below what it decided. */
export interface TraceLine {
  readonly depth: number;
  readonly text: Message;
}

/** Everything that decided an item, one fact a line, each below what it decided. */
export function traceOf(assessment: Assessment, telling: Telling): readonly TraceLine[] {
  return assessment.reasons.flatMap((reason) => linesOf(reason, assessment, telling));
}

function linesOf(reason: Reason, assessment: Assessment, telling: Telling): readonly TraceLine[] {
  if (reason.kind === 'demands') return reason.demands.flatMap((one) => demandLines(one, telling));
  if (reason.kind === 'because')
    return [{ depth: 0, text: message('trace.because') }, ...factLines(reason.grounds, 1, telling)];
  const own = reasonText(reason, assessment, telling).map((text): TraceLine => ({ depth: 0, text }));
  if (reason.kind === 'document') return [...own, ...faultFacts(reason.fault, 1, telling)];
  return 'grounds' in reason ? [...own, ...factLines(reason.grounds, 1, telling)] : own;
}

function demandLines(demand: UnmetDemand, telling: Telling): readonly TraceLine[] {
  const { faults } = demand;
  return [
    { depth: 0, text: missingText(demand, telling) },
    ...faults.flatMap((fault) => [
      ...faultText(fault, telling).map((text): TraceLine => ({ depth: 1, text })),
      ...faultFacts(fault, 2, telling),
    ]),
    ...demandNotes({ ...demand, faults: [] }, telling).map((text): TraceLine => ({ depth: 1, text })),
  ];
}

function faultFacts(fault: object, depth: number, telling: Telling): readonly TraceLine[] {
  return 'grounds' in fault ? factLines(fault.grounds as readonly Ground[], depth, telling) : [];
}

function factLines(grounds: readonly Ground[], depth: number, telling: Telling): readonly TraceLine[] {
  return grounds.flatMap((ground) => [
    { depth, text: factText(ground, telling) },
    ...factLines(ground.because ?? [], depth + 1, telling),
  ]);
}
