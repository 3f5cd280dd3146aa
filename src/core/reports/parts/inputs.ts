import { sha256OfAgreement } from '../../agreements/catalogue';
import { sha256Of } from '../../text/hash';
import { isAside } from '../aside';
import type { Input } from '../report';
import type { ReportSource } from '../source';

/**
 * The files a report rests on, with their hashes: scripts, manifests, the documents that they name and that are there, and
 * the agreements that were judged or asked about.
 */
export function inputsPart(source: ReportSource): readonly Input[] {
  const { production, evaluation, catalogue, places } = source;
  const read = new Set(
    evaluation.standings
      .filter((one) => !isAside(one) && source.wants(one.agreement))
      .map(({ agreement }) => agreement),
  );
  const files: readonly (readonly [Input['kind'], string, string])[] = [
    ...production.scripts.map((script) => ['script', script.path, sha256Of(script.screenplay.text)] as const),
    ...production.manifests.map((manifest) => ['manifest', manifest.path, sha256Of(manifest.text)] as const),
    ...[...(production.documents ?? [])].flatMap(([path, one]) =>
      one.found === 'present' && one.sha256 !== undefined ? [['document', path, one.sha256] as const] : [],
    ),
    ...catalogue.entries
      .filter(({ agreement }) => read.has(agreement.id))
      .map(({ file }) => ['agreement', file.path, sha256OfAgreement(file)] as const),
  ];
  const inputs = files.map(([kind, path, sha256]): Input => ({ kind, path: places.path(path), sha256 }));
  return [...inputs].sort((a, b) => order(a.kind) - order(b.kind) || (a.path < b.path ? -1 : 1));
}

function order(kind: Input['kind']): number {
  return ['script', 'manifest', 'document', 'agreement'].indexOf(kind);
}

/** One SHA-256 over a list of inputs: what a statement is about. */
export function inputsSha256(inputs: readonly Input[]): string {
  return sha256Of(inputs.map(({ kind, path, sha256 }) => `${kind} ${path} ${sha256}\n`).join(''));
}
