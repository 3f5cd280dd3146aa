import { isInside } from '../text/paths';
import type { Problem } from '../text/problem';
import type { AgreementFile, Catalogue } from './catalogue';
import { checkAgreement } from './checkAgreement';

/** The agreement files that a production keeps in its folder, as a catalogue holds them. */
export function ownFiles({ entries, unreadable }: Catalogue, folder: string): readonly AgreementFile[] {
  return [...entries, ...unreadable].flatMap(({ file }) =>
    'text' in file && isInside(file.path, folder) ? [file] : [],
  );
}

/** The same files, each with everything that is wrong with it. */
export function ownAgreements(
  catalogue: Catalogue,
  folder: string,
): readonly { readonly file: AgreementFile; readonly problems: readonly Problem[] }[] {
  const { entries, unreadable } = catalogue;
  return ownFiles(catalogue, folder).map((file) => {
    const entry = entries.find((one) => one.file === file);
    return entry
      ? { file, problems: [...entry.problems, ...checkAgreement(entry.agreement, entry.written)] }
      : { file, problems: unreadable.find((one) => one.file === file)?.problems ?? [] };
  });
}
