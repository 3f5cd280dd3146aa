import { staleFindings } from '../../production/staleFindings';
import type { Severity } from '../../text/problem';
import type { Message } from '../../words/message';
import type { PlacePart, ProblemPart } from '../report';
import type { Fault, ReportSource } from '../source';

/** All faults of scripts, manifests and agreement files and between them, by file and place. */
export function problemsPart(source: ReportSource): readonly ProblemPart[] {
  const { production, evaluation, places, options } = source;
  const part = (
    message: Message,
    severity: Severity,
    place: PlacePart,
    related: readonly PlacePart[] = [],
  ): ProblemPart => ({
    code: message.code,
    severity,
    text: source.say(message),
    place,
    related,
  });
  const found = [
    ...production.scripts.flatMap(({ path, problems }) =>
      problems.map((one) => part(one.message, one.severity, places.inScript(path, one.span))),
    ),
    ...production.manifests.flatMap((manifest) =>
      manifest.problems.map((one) =>
        part(one.message, one.severity, places.inText(manifest.path, manifest.text, one.span)),
      ),
    ),
    ...[...production.findings, ...staleFindings(production)].map((one) =>
      part(
        one.message,
        one.severity,
        places.of(one.place),
        one.related.map((place) => places.of(place)),
      ),
    ),
    ...evaluation.findings.map((one) => part(one.message, one.severity, places.inManifest(one.place))),
    ...(options.faults ?? []).map((one) => part(one.message, one.severity, faultPlace(one, source))),
  ];
  return found.sort(byPlace);
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
