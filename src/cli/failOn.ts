import { message } from '../core/index';
import { Failure } from './failure';
import type { Given } from './options';

/** The words of `--fail-on`, checked against those that a command knows; all of them where it is not given. Throws `Failure`. */
export function failOn<Kind extends string>({ options }: Given, kinds: readonly Kind[]): readonly Kind[] {
  const written = options.get('fail-on')?.[0];
  if (written === undefined) return kinds;
  if (written.trim() === 'none') return [];
  return written.split(',').map((word) => {
    const kind = kinds.find((one) => one === word.trim());
    if (kind === undefined) throw new Failure(message('cli.failure.unknown-kind', { kind: word.trim(), kinds }));
    return kind;
  });
}
