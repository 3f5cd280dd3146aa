import { sha256Of } from '../text/hash';
import type { Parsed, Problem } from '../text/problem';
import { message } from '../words/message';
import type { Agreement, Confidence, Obligation, Paper } from './agreement';
import { parseAgreement, type PapersOf } from './parseAgreement';

/** An agreement file: its path and text. */
export interface AgreementFile {
  readonly path: string;
  readonly text: string;
}

/** An agreement that was read and found without problems when the program was built; the text of its file stays behind. */
export interface CompiledAgreement {
  readonly path: string;
  /** Of its text, as hexadecimal digits. */
  readonly sha256: string;
  /** As written in the file. */
  readonly written: Agreement;
}

export type AgreementSource = AgreementFile | CompiledAgreement;

/** SHA-256 of the text of an agreement's file, as hexadecimal digits. */
export function sha256OfAgreement(source: AgreementSource): string {
  return 'text' in source ? sha256Of(source.text) : source.sha256;
}

/** An agreement of the catalogue with its file, complete with what it carries on from its predecessor. */
export interface CatalogueEntry {
  readonly file: AgreementSource;
  /** As written in the file. */
  readonly written: Agreement;
  /** With the predecessor's definitions, questions, papers and obligations. */
  readonly agreement: Agreement;
  readonly problems: readonly Problem[];
}

/** All agreements that are known: the built-in ones and a production's own, sorted by id. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly byId: ReadonlyMap<string, CatalogueEntry>;
  /** Files that hold no agreement, with what is wrong with them. */
  readonly unreadable: readonly { readonly file: AgreementSource; readonly problems: readonly Problem[] }[];
}

/** Loads agreements; a file at fault keeps what could be read, and of two with one id the first counts. */
export function loadCatalogue(files: readonly AgreementSource[]): Catalogue {
  const alone = files.map((file) => ({ file, ...parsed(file) }));
  const papersOf = paperLookup(alone.flatMap(({ value }) => value ?? []));
  const all = alone.map(({ file, ...one }) => ({
    file,
    ...('text' in file && one.value?.continues ? parseAgreement(file.text, papersOf) : one),
  }));
  const written = new Map<string, Agreement>();
  const entries: CatalogueEntry[] = [];
  const unreadable: { file: AgreementSource; problems: readonly Problem[] }[] = [];
  const readable: { file: AgreementSource; value: Agreement; problems: Problem[] }[] = [];
  for (const { file, value, problems } of all) {
    if (!value) {
      unreadable.push({ file, problems });
    } else if (written.has(value.id)) {
      const duplicate = message('agreement.duplicate-id', { id: value.id });
      unreadable.push({
        file,
        problems: [...problems, { message: duplicate, severity: 'error', span: { start: 0, end: 0 } }],
      });
    } else {
      written.set(value.id, value);
      readable.push({ file, value, problems: [...problems] });
    }
  }
  for (const { file, value, problems } of readable) {
    const carried = carryOn(value, written);
    entries.push({ file, written: value, agreement: carried.value, problems: [...problems, ...carried.problems] });
  }
  entries.sort((a, b) => (a.agreement.id < b.agreement.id ? -1 : 1));
  return { entries, byId: new Map(entries.map((entry) => [entry.agreement.id, entry])), unreadable };
}

function parsed(source: AgreementSource): Parsed<Agreement | undefined> {
  return 'text' in source ? parseAgreement(source.text) : { value: source.written, problems: [] };
}

/** Looks papers up by agreement, those that it carries on included. */
function paperLookup(agreements: readonly Agreement[]): PapersOf {
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const papersOf = (id: string, seen: ReadonlySet<string>): ReadonlyMap<string, Paper> => {
    const agreement = byId.get(id);
    if (!agreement || seen.has(id)) return new Map();
    const before = agreement.continues ? papersOf(agreement.continues.agreement, new Set([...seen, id])) : [];
    return new Map([...before, ...agreement.papers]);
  };
  return (id) => papersOf(id, new Set());
}

/** The agreement with all that it carries on; an entry with the same id or name replaces the predecessor's. */
function carryOn(agreement: Agreement, all: ReadonlyMap<string, Agreement>): Parsed<Agreement> {
  const link = agreement.continues;
  if (!link) return { value: agreement, problems: [] };
  const problems: Problem[] = [];
  const predecessor = all.get(link.agreement);
  if (!predecessor || leadsTo(link.agreement, agreement.id, all)) {
    problems.push({
      message: message('agreement.unknown-predecessor', { id: link.agreement }),
      severity: 'error',
      span: link.span,
    });
    return { value: agreement, problems };
  }
  const before = carryOn(predecessor, all).value;
  const replaced = new Set(agreement.obligations.flatMap((one) => [one.id, ...one.replaces]));
  for (const obligation of agreement.obligations) {
    for (const id of obligation.replaces) {
      if (before.obligations.some((one) => one.id === id)) continue;
      problems.push({
        message: message('agreement.replaces-nothing', { id }),
        severity: 'error',
        span: obligation.span,
      });
    }
  }
  const carried = before.obligations
    .filter((one) => !replaced.has(one.id))
    .map((one): Obligation => ({ ...one, confidence: lower(one.confidence, link.confidence) }));
  const value = {
    ...agreement,
    sources: new Map([...before.sources, ...agreement.sources]),
    definitions: new Map([...before.definitions, ...agreement.definitions]),
    questions: new Map([...before.questions, ...agreement.questions]),
    papers: new Map([...before.papers, ...agreement.papers]),
    obligations: [...carried, ...agreement.obligations],
  };
  return { value, problems };
}

/** Whether an agreement is, or goes on from, another one by way of its predecessors. */
function leadsTo(from: string, to: string, all: ReadonlyMap<string, Agreement>): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = from; id !== undefined && !seen.has(id); id = all.get(id)?.continues?.agreement) {
    if (id === to) return true;
    seen.add(id);
  }
  return false;
}

/** Whether a later version of the family continues an agreement. */
export function hasSuccessor(agreement: Agreement, catalogue: Catalogue): boolean {
  return catalogue.entries.some(
    ({ agreement: other }) =>
      other.family === agreement.family &&
      other.status !== 'draft' &&
      (other.term?.from ?? '') > (agreement.term?.from ?? '9999'),
  );
}

/** Whether the stated term had ended by a day (ISO) and nothing on file follows it. */
export function hasEnded(agreement: Agreement, catalogue: Catalogue, day: string): boolean {
  const until = agreement.term?.until;
  return (until !== undefined && until < day && !hasSuccessor(agreement, catalogue)) || agreement.status === 'lapsed';
}

const order: readonly Confidence[] = ['low', 'medium', 'high'];

/** The lower of two confidences. */
export function lower(one: Confidence, other: Confidence): Confidence {
  return order.indexOf(one) < order.indexOf(other) ? one : other;
}

/** The agreement an obligation's id belongs to, and the obligation: `sagaftra-tvth-2023/ebdr-use-consent`. */
export function findObligation(
  catalogue: Catalogue,
  fullId: string,
): { agreement: Agreement; obligation: Obligation } | undefined {
  return findObligations(catalogue, fullId)[0];
}

/** The same in every version of the agreement that has it. */
export function findObligations(
  catalogue: Catalogue,
  fullId: string,
): readonly { agreement: Agreement; obligation: Obligation }[] {
  const slash = fullId.indexOf('/');
  const owner = fullId.slice(0, slash);
  const id = fullId.slice(slash + 1);
  return catalogue.entries.flatMap(({ agreement }) => {
    if (agreement.id !== owner && agreement.family !== owner) return [];
    const obligation = agreement.obligations.find((one) => one.id === id || one.formerly.includes(id));
    return obligation ? [{ agreement, obligation }] : [];
  });
}
