import { isDay, message } from '../../../core/index';
import { Failure } from '../../failure';
import { formatOf, jsonOf, writeOut } from '../../output';
import { clean } from '../../text/lines';
import type { Command } from '../command';
import { catalogueAt } from './list';

/** `agreements changes`: what changed in the readings, the latest day first; from a day on if one is given. */
export const changesOfAgreements: Command['run'] = async ([path = '.'], given, io) => {
  const format = formatOf(given, ['text', 'json']);
  const since = given.options.get('since')?.[0];
  if (since !== undefined && !isDay(since)) throw new Failure(message('cli.failure.since-day', { date: since }));
  const { entries } = await catalogueAt(path, io);
  const changes = entries
    .flatMap(({ agreement: { id, name, changes: all } }) =>
      all.map(({ on, what }) => ({ agreement: id, name, on, what })),
    )
    .filter(({ on }) => since === undefined || on >= since)
    .sort((a, b) => (a.on === b.on ? (a.agreement < b.agreement ? -1 : 1) : a.on > b.on ? -1 : 1));
  const text =
    format === 'json'
      ? jsonOf([{ schema: 'ai-slate/agreement-changes/1', ...(since === undefined ? {} : { since }), changes }])
      : changes.length === 0
        ? `${clean(io.words.say(message('cli.agreements.no-changes')))}\n`
        : changes.map(({ on, agreement, what }) => `${clean(on)}  ${clean(agreement)}: ${clean(what)}\n`).join('');
  await writeOut([{ name: `ai-slate-changes.${format === 'text' ? 'txt' : 'json'}`, text }], given, io);
  return 0;
};
