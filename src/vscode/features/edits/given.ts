import { message, type Message } from '../../../core/index';

/** What a command was handed besides the place it is about: answers to its questions, for keyboard shortcuts and scripts. */
export class Given {
  private constructor(private readonly values: { readonly [name: string]: unknown } | undefined) {}

  static from(given: unknown): Given {
    return new Given(
      typeof given === 'object' && given !== null && !Array.isArray(given)
        ? (given as { readonly [name: string]: unknown })
        : undefined,
    );
  }

  /** True when nobody is to be asked: what is not given then is left out. */
  get isScripted(): boolean {
    return this.values !== undefined;
  }

  text(name: string): string | undefined {
    const value = this.values?.[name];
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  }

  texts(name: string): readonly string[] | undefined {
    const value = this.values?.[name];
    if (typeof value === 'string') return [value];
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
  }
}

/** What was handed over and is not understood. */
export function notUnderstood(what: string): Message {
  return message('edit.refused.argument', { what });
}

export function textOf(argument: unknown): string | undefined {
  return typeof argument === 'string' && argument !== '' ? argument : undefined;
}
