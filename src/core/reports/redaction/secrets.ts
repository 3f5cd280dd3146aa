import type { Catalogue } from '../../agreements/catalogue';
import { unions } from '../../manifest/fields/kinds';
import type { Person } from '../../manifest/manifest';
import { roles } from '../../manifest/referenceProblems';
import { walkRecords, writtenFields } from '../../manifest/walkRecords';
import type { Production } from '../../production/production';
import { folded, Phrases, tokensOf } from '../../text/phrases';
import { en } from '../../words/en';
import { partsOf, spellingsOf, withoutDots } from './nameParts';

/** What must not be seen, with what stands in its place, and the words that are no secrets whoever bears them as a name. */
export class Secrets {
  readonly phrases = new Phrases();
  /** The stand-in of each id that would give a name away. */
  readonly ids = new Map<string, string>();
  private readonly shown: ReadonlySet<string>;
  private readonly taken: Set<string>;

  constructor(
    private readonly production: Production,
    private readonly withheld: string,
    catalogue: Catalogue,
  ) {
    const agreements = catalogue.entries.flatMap(({ agreement: { id, family, name, shortName, parties } }) => [
      ...parties,
      id,
      family,
      name,
      shortName,
    ]);
    const kept = [...unions.filter((one) => one !== 'none'), ...agreements];
    for (const phrase of kept) this.phrases.add(phrase, undefined, undefined);
    this.shown = new Set(kept.flatMap(stretches));
    this.taken = new Set(idsOf(production));
    this.addPeople(production.records.people);
    this.addRecords();
    this.addIds();
  }

  /** A text without what must not be seen. */
  clean(text: string): string {
    return this.ids.get(text) ?? this.phrases.replaceIn(text);
  }

  /** Hides a text that is not a name wherever it stands, unless it says nothing but everyday words. */
  hideText(text: string): void {
    const words = tokensOf(text);
    if (words.length > 2 || words.some((word) => !isEverydayWord(word.text))) this.hide(text, this.withheld);
  }

  /** Hides the name of a file that the report rests on; its ending stays. */
  hideFile(path: string, index: number): void {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const standIn = `file-${index + 1}${name.slice(name.indexOf('.', 1))}`;
    this.ids.set(path, standIn);
    for (const one of [path, name]) this.hide(one, standIn);
  }

  private addPeople(people: readonly Person[]): void {
    const standIns = people.map((person, index) => this.standIn(person, index));
    for (const [index, person] of people.entries()) {
      const standIn = standIns[index] ?? this.withheld;
      if (person.name !== undefined) this.hideName(person.name, standIn);
      for (const { character } of person.parts ?? [])
        if (character !== undefined) this.hideCharacter(character, standIn);
    }
    for (const { representative } of people) if (representative !== undefined) this.hideOther(representative);
  }

  /** The id, unless it holds part of the name. */
  private standIn({ id, name = '', parts = [] }: Person, index: number): string {
    if (id === undefined) return this.withheld;
    const own = new Set(
      [name, ...parts.map(({ character = '' }) => character)]
        .flatMap((one) => [...partsOf(one), ...spellingsOf(one)])
        .map(folded),
    );
    if (!tokensOf(id).some(({ text }) => own.has(folded(text)))) return id;
    const standIn = this.free(`person-${index + 1}`);
    this.ids.set(id, standIn);
    return standIn;
  }

  private addRecords(): void {
    for (const { kind, record } of this.production.manifests.flatMap((manifest) => [...walkRecords(manifest)])) {
      for (const [name, field, value] of writtenFields(kind, record)) {
        if (field.type === 'path' && kind !== 'script' && kind !== 'revision') this.hidePath(value);
        if ((field.type === 'reference' || field.type === 'references') && field.orRole)
          [value].flat().forEach((one) => this.hideOther(one));
        if (name === 'character' && kind === 'person-in-use' && typeof value === 'string' && !this.phrases.knows(value))
          this.hideCharacter(value, this.withheld);
      }
    }
    for (const { tags, noneDeclared } of this.production.scenes) {
      for (const none of noneDeclared) this.hideOther(none.by);
      for (const { text } of tags.flatMap((tag) => tag.characters))
        if (!this.phrases.knows(text)) this.hideCharacter(text, this.withheld);
    }
    this.hideOther(this.production.record.signatory);
    this.hideOther(this.production.record['ai-tracker']);
  }

  /** Ids of other records may hold a name too; two that become alike stay apart. */
  private addIds(): void {
    const people = new Set(this.production.records.people.map(({ id }) => id));
    for (const id of idsOf(this.production)) {
      const clean = this.phrases.replaceIn(id);
      if (clean !== id && !people.has(id)) this.ids.set(id, this.free(clean));
    }
    for (const [id, standIn] of this.ids) this.hide(id, standIn);
  }

  private free(wanted: string): string {
    let found = wanted;
    for (let count = 2; this.taken.has(found); count++) found = `${wanted}-${count}`;
    this.taken.add(found);
    return found;
  }

  private hidePath(path: unknown): void {
    if (typeof path !== 'string') return;
    this.hide(path, this.withheld);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (tokensOf(name).length > 1) this.hide(name, this.withheld);
  }

  /** A name that is not that of somebody on record, nor a role, a company on record, a union or an agreement. */
  private hideOther(name: unknown): void {
    if (typeof name !== 'string' || name === 'unknown' || roles.includes(name) || this.taken.has(name)) return;
    if (this.phrases.knows(name) || this.shown.has(keyOf(name)) || this.isCompany(name)) return;
    this.hideName(name, this.withheld);
  }

  private isCompany(name: string): boolean {
    const { production } = this;
    this.companies ??= new Set(
      [production.record.company, ...production.records.vendors.map((vendor) => vendor.name)].map((one) =>
        keyOf(one ?? ''),
      ),
    );
    return this.companies.has(keyOf(name));
  }
  private companies: ReadonlySet<string> | undefined;

  private hideName(name: string, standIn: string): void {
    for (const one of [name, ...withoutDots(name), ...spellingsOf(name)]) this.hide(one, standIn);
    for (const part of [name, ...withoutDots(name)].flatMap(partsOf))
      if (!roles.includes(folded(part))) this.hideWord(part, standIn);
  }

  /** Of a character's name every word but those of everyday: `THE FERRYMAN`, `YOUNG MAN`. */
  private hideCharacter(name: string, standIn: string): void {
    this.hideWord(name, standIn);
    for (const part of partsOf(name)) if (!isEverydayWord(part)) this.hideWord(part, standIn);
  }

  /** A word and its possessive without an apostrophe: `Quills Einwilligung`. */
  private hideWord(word: string, standIn: string): void {
    this.hide(word, standIn);
    if (word.length > 2 && tokensOf(word).length === 1 && /\p{L}$/u.test(word)) this.hide(`${word}s`, `${standIn}’s`);
  }

  private hide(phrase: string, standIn: string): void {
    if (phrase.length < 2 || phrase === 'unknown') return;
    const [word, ...more] = tokensOf(phrase);
    if (!word) return;
    // Who is called Will is not meant by “will”.
    this.phrases.add(phrase, standIn, this.withheld, more.length === 0 && isEverydayWord(word.text));
  }
}

function keyOf(text: string): string {
  return tokensOf(text)
    .map((token) => folded(token.text))
    .join(' ');
}

/** Every run of words in a phrase: the name of a union stands in that of its agreement. */
function stretches(phrase: string): readonly string[] {
  const words = tokensOf(phrase).map(({ text }) => folded(text));
  return words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1).join(' ')),
  );
}

function idsOf({ manifests }: Production): readonly string[] {
  return manifests.flatMap((manifest) =>
    [...walkRecords(manifest)].flatMap(({ record }) => (typeof record['id'] === 'string' ? [record['id']] : [])),
  );
}

let everyday: ReadonlySet<string> | undefined;

/** Whether our own sentences and codes use a word, written small. */
function isEverydayWord(word: string): boolean {
  everyday ??= new Set(
    Object.entries(en)
      .flat()
      .flatMap((text) => tokensOf(text).flatMap((token) => (/^\p{Ll}/u.test(token.text) ? [folded(token.text)] : []))),
  );
  return everyday.has(folded(word)) || !/\p{L}/u.test(word);
}
