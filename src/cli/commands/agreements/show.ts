import { message, renderAgreement } from '../../../core/index';
import { Failure } from '../../failure';
import { formatOf, writeOut } from '../../output';
import { expectKnown } from '../../session';
import type { Command } from '../command';
import { catalogueAt } from './list';

/** `agreements show`: one agreement, or each of a family, as a document to read. */
export const showAgreement: Command['run'] = async ([id], given, io) => {
  formatOf(given, ['text']);
  if (id === undefined) throw new Failure(message('cli.failure.expected-id'));
  const catalogue = await catalogueAt('.', io);
  expectKnown([id], catalogue);
  const shown = catalogue.entries.filter(
    ({ agreement }) => agreement.id === id || (!catalogue.byId.has(id) && agreement.family === id),
  );
  await writeOut(
    [{ name: `${id}.md`, text: shown.map((entry) => renderAgreement(entry, io.words)).join('\n') }],
    given,
    io,
  );
  return 0;
};
