import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isAside } from '../aside';
import type { Input } from '../report';
import type { ReportSource } from '../source';

/** SHA-256 of a text in UTF-8, as hexadecimal digits. */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The files a report rests on, with their hashes: scripts, manifests, and the agreements that were judged or asked about. */
export function inputsPart(source: ReportSource): readonly Input[] {
  const { production, evaluation, catalogue, places } = source;
  const read = new Set(
    evaluation.standings
      .filter((one) => !isAside(one) && source.wants(one.agreement))
      .map(({ agreement }) => agreement),
  );
  const files: readonly (readonly [Input['kind'], string, string])[] = [
    ...production.scripts.map((script) => ['script', script.path, script.screenplay.text] as const),
    ...production.manifests.map((manifest) => ['manifest', manifest.path, manifest.text] as const),
    ...catalogue.entries
      .filter(({ agreement }) => read.has(agreement.id))
      .map(({ file }) => ['agreement', file.path, file.text] as const),
  ];
  const inputs = files.map(([kind, path, text]): Input => ({ kind, path: places.path(path), sha256: sha256Of(text) }));
  return [...inputs].sort((a, b) => order(a.kind) - order(b.kind) || (a.path < b.path ? -1 : 1));
}

function order(kind: Input['kind']): number {
  return ['script', 'manifest', 'agreement'].indexOf(kind);
}
