// Run by the build, never by the product: what comes with AI Slate is read and checked once, when it is built.
import { loadCatalogue, type AgreementFile, type CompiledAgreement } from '../core/agreements/catalogue';
import { ownAgreements } from '../core/agreements/ownAgreements';
import { parseRecipient } from '../core/reports/tailored/parseRecipient';
import { sha256Of } from '../core/text/hash';
import { LineIndex } from '../core/text/lineIndex';
import { pack } from '../core/text/packed';
import type { Problem } from '../core/text/problem';
import { english } from '../core/words/words';

/** The agreements of these files, packed. Throws with every problem and its place: no build holds a faulty agreement. */
export function compileAgreements(files: readonly AgreementFile[]): string {
  const catalogue = loadCatalogue(files);
  expectSound(ownAgreements(catalogue, ''));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return pack(
    catalogue.entries.map(
      ({ file: { path }, written }): CompiledAgreement => ({ path, sha256: sha256Of(texts.get(path) ?? ''), written }),
    ),
  );
}

/** The recipients of these files, packed, by the same rule. */
export function compileRecipients(files: readonly AgreementFile[]): string {
  const read = files.map((file) => ({ file, ...parseRecipient(file) }));
  expectSound(read);
  return pack(read.map(({ value }) => value));
}

function expectSound(read: readonly { readonly file: AgreementFile; readonly problems: readonly Problem[] }[]): void {
  const told = read.flatMap(({ file, problems }) =>
    problems.map(({ message, span }) => {
      const { line, character } = new LineIndex(file.text).range(span).start;
      return `${file.path}:${line + 1}:${character + 1} ${english.say(message)}`;
    }),
  );
  if (told.length > 0) throw new Error(told.join('\n'));
}
