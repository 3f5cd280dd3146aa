import type { Agreement, Obligation } from '../../agreements/agreement';
import type { CatalogueEntry } from '../../agreements/catalogue';
import { factLabel, valueLabel } from '../../evaluation/explain';
import { factNamed } from '../../manifest/facts';
import { message, type Argument, type Message } from '../../words/message';
import type { Words } from '../../words/words';
import { anchor } from '../anchor';
import { escapeMarkdown, visible } from '../escapeMarkdown';

/** A point of a list, Markdown already, with the points below it: how conditions and demands are laid out to be read. */
export interface Point {
  readonly text: string;
  readonly below?: readonly Point[];
}

/** What the parts of an agreement's document share: the agreement, one language, and the headings by which it refers to itself. */
export class Sheet {
  readonly agreement: Agreement;
  private readonly written: Agreement;

  constructor(
    entry: Pick<CatalogueEntry, 'agreement' | 'written'>,
    private readonly words: Words,
  ) {
    this.agreement = entry.agreement;
    this.written = entry.written;
  }

  /** A message or a text that somebody wrote, safe to stand in Markdown. */
  say(argument: Argument): string {
    return escapeMarkdown(this.plain(argument));
  }

  plain(argument: Argument): string {
    if (typeof argument === 'string') return argument;
    return this.words.say(message('condition.text', { text: argument }));
  }

  title(level: number, heading: Argument): string {
    return `${'#'.repeat(level)} ${this.say(heading)}`;
  }

  /** A link to the part of this document that stands under a heading. */
  link(heading: Argument, shown: Argument = heading): string {
    return `[${this.say(shown)}](#${anchor(visible(this.plain(heading)))})`;
  }

  /** `**When**` and the points below it. */
  titled(title: Message, points: readonly Point[], numbered = false): string {
    return [`**${this.say(title)}**`, '', ...pointLines(points, '', numbered)].join('\n');
  }

  /** `12. The union is told of a synthetic performer.` */
  obligationTitle(obligation: Obligation): Message {
    return message('document.obligation', {
      n: this.agreement.obligations.indexOf(obligation) + 1,
      summary: obligation.summary,
    });
  }

  /** The heading of a name that the agreement itself gives a meaning: a definition's own, or the question that is put. */
  headingOf(name: string): Argument | undefined {
    if (this.agreement.definitions.has(name)) return factLabel(name);
    return this.agreement.questions.get(name)?.ask;
  }

  /** Whose file an entry is written in, where that is not this agreement's own. */
  carriedOn(table: 'definitions' | 'questions' | 'papers', name: string): readonly string[] {
    const { continues } = this.agreement;
    return continues && !this.written[table].has(name)
      ? [this.say(message('document.carried-on', { agreement: continues.agreement }))]
      : [];
  }

  /** How many entries stand as the predecessor has them. */
  carriedCount(table: 'definitions' | 'questions' | 'papers'): number {
    return [...this.agreement[table].keys()].filter((name) => !this.written[table].has(name)).length;
  }

  /** A value in plain words: an agreement's own `on-set-photography` without its hyphens, a name as it is written. */
  value(fact: string, value: string): Argument {
    const label = valueLabel(fact, value);
    const field = factNamed(fact)?.field;
    const open = field !== undefined && 'open' in field;
    return typeof label === 'string' && !open && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(label)
      ? label.replaceAll('-', ' ')
      : label;
  }

  /** `image, video or voice`. */
  anyOf(values: readonly Argument[]): Argument {
    const [last, ...before] = [...values].reverse();
    return before.length === 0 ? (last ?? '') : message('condition.or', { values: before.reverse(), last: last ?? '' });
  }

  /** A date by its name, or the paper that meets another obligation. */
  date(name: string): Argument {
    const obligation = this.agreement.obligations.find((one) => one.id === name);
    return obligation ? message('deadline.paper', { summary: obligation.summary.replace(/\.$/, '') }) : factLabel(name);
  }
}

function pointLines(points: readonly Point[], indent: string, numbered = false): readonly string[] {
  return points.flatMap(({ text, below }, index) => {
    const mark = numbered ? `${index + 1}.` : '-';
    return [`${indent}${mark} ${text}`, ...pointLines(below ?? [], indent + ' '.repeat(mark.length + 1))];
  });
}
