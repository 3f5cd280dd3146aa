import { findingsOf } from '../../judged/findings';
import { textsOf } from '../../judged/textsOf';
import type { Place } from '../../production/production';
import type { Severity } from '../../text/problem';
import type { Message } from '../../words/message';
import type { PlacePart, ProblemPart } from '../report';
import type { Fault, ReportSource } from '../source';

/** All faults of scripts, manifests and agreement files and between them, by file and place. */
export function problemsPart(source: ReportSource): readonly ProblemPart[] {
  const { production, evaluation, places, options } = source;
  const part = (
    text: Message,
    severity: Severity,
    place: PlacePart,
    related: readonly PlacePart[] = [],
  ): ProblemPart => ({
    code: text.code,
    severity,
    text: source.say(text),
    place,
    related,
  });
  const found = [
    ...textsOf(source).flatMap(({ path, lines, problems }) =>
      problems.map((one) => part(one.message, one.severity, places.inLines(path, lines, one.span))),
    ),
    ...findingsOf(production, evaluation)
      // A shell tells of a file that it could not read in its own words.
      .filter((one) => one.message.code !== 'settled.unread' || !isTold(one.place, options.faults))
      .map((one) =>
        part(
          one.message,
          one.severity,
          places.of(one.place),
          one.related.map((place) => places.of(place)),
        ),
      ),
    ...(options.faults ?? []).map((one) => part(one.message, one.severity, faultPlace(one, source))),
  ];
  return found.sort(byPlace);
}

function isTold(place: Place, faults: readonly Fault[] = []): boolean {
  return place.kind === 'script' && faults.some(({ path }) => path === place.path);
}

function faultPlace({ path, at }: Fault, { places }: ReportSource): PlacePart {
  return at ? places.inText(path, at.text, at.span) : places.file(path);
}

function byPlace(a: ProblemPart, b: ProblemPart): number {
  const [one, other] = [a.place, b.place];
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  const apart =
    one.range.start.line - other.range.start.line || one.range.start.character - other.range.start.character;
  if (apart !== 0) return apart;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : a.text < b.text ? -1 : 1;
}
