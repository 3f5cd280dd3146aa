import { IntlMessageFormat } from 'intl-messageformat';
import type { Argument, Message, MessageCode } from './message';
import { en } from './en';

/** A whole language: a template for every message code (ICU MessageFormat). */
export type Language = { readonly [Code in MessageCode]: string };

/** The one door through which every word a person reads passes: turns messages into text of one language. */
export class Words {
  private readonly templates = new Map<MessageCode, Template>();

  constructor(
    readonly locale: string,
    private readonly language: Language,
    /** Called with each finished message; the self-check of the door marks them with it. */
    private readonly finish: (text: string) => string = (text) => text,
  ) {}

  /** The message in this language; nested messages are rendered first, lists are joined with commas. */
  say(message: Message): string {
    const values: Record<string, string | number> = {};
    for (const [name, argument] of Object.entries(message.args)) values[name] = this.argument(argument);
    return this.finish(this.template(message.code)(values));
  }

  private argument(argument: Argument): string | number {
    if (typeof argument === 'string' || typeof argument === 'number') return argument;
    if (isList(argument)) return argument.map((one) => this.argument(one)).join(', ');
    return this.say(argument);
  }

  private template(code: MessageCode): Template {
    let template = this.templates.get(code);
    if (!template) {
      template = templateOf(this.language[code], this.locale);
      this.templates.set(code, template);
    }
    return template;
  }
}

/** A template that is waiting for its arguments. */
type Template = (values: Readonly<Record<string, string | number>>) => string;

/** Most templates only have names to fill in, and are ready long before the library would be. */
function templateOf(text: string, locale: string): Template {
  if (!/^(?:[^'{}]|\{\w+\})*$/u.test(text)) {
    const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    return (values) => String(format.format(values));
  }
  return (values) =>
    text.replace(/\{(\w+)\}/gu, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`Expected a value for {${name}} in “${text}”.`);
      return String(value);
    });
}

function isList(argument: Argument): argument is readonly Argument[] {
  return Array.isArray(argument);
}

export const english = new Words('en', en);
