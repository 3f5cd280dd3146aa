import { Fountain } from 'fountain-js';
import { parseScreenplay } from '../../src/core/fountain/parseScreenplay';
import { parseScript } from '../../src/core/production/parseScript';
import { compare, fresh, type Line } from './measure';

/** Reading a script from nothing. */
export function benchParsing(script: string): readonly Line[] {
  const once = compareReaders(script, 40);
  const perLine = (times: number, rounds: number): number => {
    const copies = Array.from({ length: Math.min(rounds, 4) }, () => fresh(script.repeat(times)));
    let turn = 0;
    const { parse } = compare({ parse: () => parseScreenplay(copies[turn++ % copies.length] ?? script) }, rounds);
    return parse / times;
  };
  perLine(1, 20);
  const [single, ten, fifty] = [perLine(1, 60), perLine(10, 20), perLine(50, 6)];
  return [
    {
      what: `split("\\n") of ${script.length} characters, ${script.split('\n').length} lines`,
      value: once.split,
      unit: 'ms',
    },
    { what: 'the screenplay, read from nothing', value: once.screenplay / once.split, unit: '× split', goal: 10 },
    { what: 'the screenplay with its tags', value: once.script / once.split, unit: '× split' },
    { what: 'fountain-js, parse', value: once.fountainJs / once.screenplay, unit: '× ours', goal: 5, atLeast: true },
    { what: 'time per line at ten times the length', value: ten / single, unit: '× single', goal: 1.3 },
    { what: 'time per line at fifty times the length', value: fifty / single, unit: '× single', goal: 1.3 },
  ];
}

function compareReaders(script: string, rounds: number) {
  const copies = Array.from({ length: rounds }, () => fresh(script));
  let turn = 0;
  const next = (): string => copies[turn++ % rounds] ?? script;
  const { fountainJs } = compare({ fountainJs: () => new Fountain().parse(script) }, 3);
  const ways = {
    split: () => next().split('\n'),
    screenplay: () => parseScreenplay(next()),
    script: () => parseScript('a.fountain', next()),
  };
  compare(ways, 60);
  return { ...compare(ways, rounds), fountainJs };
}
