import type { Choices, ShowReport, ViewEntry, ViewSection } from '../core/reports/view/messages';
import { lettersIn } from './filter';

/** What the page knows of the report: put together from each telling, of which the later ones hold only what is new. */
export class Content {
  entries: readonly ViewEntry[] = [];
  sections: readonly ViewSection[] = [];
  choices: Choices = { outcome: [], agreement: [], person: [], vendor: [], scene: [] };
  private readonly letters = new WeakMap<ViewEntry | ViewSection, string>();

  take({ order, entries, sectionOrder, sections, choices }: ShowReport): void {
    this.entries = together(order, this.entries, entries, ({ key }) => key);
    this.sections = together(sectionOrder, this.sections, sections, ({ id }) => id);
    this.choices = choices;
  }

  /** The letters of an entry or a section, made when somebody first searches. */
  lettersOf = (one: ViewEntry | ViewSection): string => {
    let known = this.letters.get(one);
    if (known === undefined) {
      known = lettersIn('key' in one ? `${one.line} ${one.below}` : `${one.title} ${one.html}`);
      this.letters.set(one, known);
    }
    return known;
  };
}

/** What is new takes the place of what was known under the same name; the order says what is left. */
function together<One>(
  order: readonly string[],
  known: readonly One[],
  fresh: readonly One[],
  nameOf: (one: One) => string,
): readonly One[] {
  const all = new Map([...known, ...fresh].map((one) => [nameOf(one), one]));
  return order.flatMap((name) => all.get(name) ?? []);
}
