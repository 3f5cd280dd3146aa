import { groupBy } from '../../evaluation/groupBy';
import type { Subject } from '../../evaluation/subject';
import { lists, type ListName } from '../../manifest/lists';
import type { Manifest } from '../../manifest/manifest';
import { walkRecords } from '../../manifest/walkRecords';
import { message, type Message } from '../../words/message';
import type { Production } from '../../production/production';

/** The manifest that new records of a list go to: where most of them stand, else the one that makes the production. */
export function homeOf(list: ListName, production: Production): Manifest | undefined {
  const own = manifestAt(production.record.at.file, production);
  const [most] = [...production.manifests].sort((a, b) => b.records[list].length - a.records[list].length);
  return most && own && most.records[list].length > own.records[list].length ? most : own;
}

/** The manifest in which a record stands. */
export function manifestAt(file: string, production: Production): Manifest | undefined {
  return production.manifests.find(({ path }) => path === file);
}

/** What a decision, waiver, acceptance or paper names, so that it means this subject and no other; or why it cannot. */
export type Named = { readonly use?: string; readonly person?: string } | { readonly refused: Message };

/** The use and person of a subject, where both are on record: without them a record would speak of others too. */
export function named({ use, person }: Subject, { records, uses }: Production): Named {
  if (use !== undefined && !records.uses.some(({ id }) => id === use))
    return { refused: message('edit.refused.record-first') };
  const known = person === undefined || records.people.some(({ id }) => id === person);
  const alone = uses.find(({ id }) => id === use)?.people.length === 1;
  if (!known && !alone) return { refused: message('edit.refused.person-first', { person }) };
  return { ...(use !== undefined && { use }), ...(known && person !== undefined && { person }) };
}

/** The next free id of a list, in the manner of most ids that are there: `U-008` after `U-007`. */
export function nextId(list: ListName, first: string, production: Production): string {
  // Papers also stand inside other records.
  const recorded = production.manifests.flatMap((manifest) =>
    [...walkRecords(manifest)].flatMap(({ kind, record: { id } }) =>
      kind === lists[list] && typeof id === 'string' ? [id] : [],
    ),
  );
  // An id that a tag names already is taken, though its record is still missing.
  const tagged =
    list === 'uses'
      ? production.scripts.flatMap(({ tags }) => tags.flatMap(({ uses }) => uses.map(({ text }) => text)))
      : [];
  const numbered = [...recorded, ...tagged].flatMap((id) => {
    const [, name, digits] = /^(.*?)(\d{1,9})$/u.exec(id) ?? [];
    return name === undefined || digits === undefined ? [] : [{ name, digits, number: Number(digits) }];
  });
  const [series = []] = [...groupBy(numbered, ({ name }) => name).values()].sort((a, b) => b.length - a.length);
  const [highest] = [...series].sort((a, b) => b.number - a.number);
  return highest ? `${highest.name}${String(highest.number + 1).padStart(highest.digits.length, '0')}` : first;
}
