import { IntlMessageFormat } from 'intl-messageformat';
import type { Argument, Message, MessageCode } from './message';
import { en } from './en';

/** A whole language: a template for every message code (ICU MessageFormat). */
export type Language = { readonly [Code in MessageCode]: string };

/** The one door through which every word a person reads passes: turns messages into text of one language. */
export class Words {
  private readonly templates = new Map<MessageCode, IntlMessageFormat>();

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
    return this.finish(String(this.template(message.code).format(values)));
  }

  private argument(argument: Argument): string | number {
    if (typeof argument === 'string' || typeof argument === 'number') return argument;
    if (isList(argument)) return argument.map((one) => this.argument(one)).join(', ');
    return this.say(argument);
  }

  private template(code: MessageCode): IntlMessageFormat {
    let template = this.templates.get(code);
    if (!template) {
      template = new IntlMessageFormat(this.language[code], this.locale, undefined, { ignoreTag: true });
      this.templates.set(code, template);
    }
    return template;
  }
}

function isList(argument: Argument): argument is readonly Argument[] {
  return Array.isArray(argument);
}

export const english = new Words('en', en);
