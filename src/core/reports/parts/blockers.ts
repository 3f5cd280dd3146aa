import { coverageBlockers } from '../../judged/coverageBlockers';
import { registerBlockers, workBlockers, type Blocker } from '../../production/settled';
import type { BlockerPart } from '../report';
import type { ReportSource } from '../source';

/** What keeps negative and settled statements open, first of the record as a whole, then of the finished work. */
export function blockersPart(source: ReportSource): readonly BlockerPart[] {
  const { production, evaluation, places } = source;
  const part =
    (of: BlockerPart['of']) =>
    ({ kind, name, stages, isError, message, place }: Blocker): BlockerPart => ({
      of,
      kind,
      ...(name === undefined ? {} : { name }),
      ...(stages === undefined ? {} : { stages }),
      ...(isError && { isError }),
      code: message.code,
      text: source.say(message),
      place: places.of(place),
    });
  return [
    ...registerBlockers(production, evaluation.asOf).map(part('register')),
    ...coverageBlockers(evaluation)
      .filter(({ name = '', isError }) => isError === true || source.wantsListed(name))
      .map(part('register')),
    ...workBlockers(production, evaluation.asOf).map(part('work')),
  ];
}
