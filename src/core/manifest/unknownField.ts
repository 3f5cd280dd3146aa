import { message } from '../words/message';
import type { Message } from '../words/message';
import { factNamed } from './facts';
import type { RecordKind } from './field';
import { nearest, onlyLonger } from './nearest';

/** What people call a field that has another name here. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['manifest use', 'uses'],
  ['manifest person', 'people'],
  ['manifest persons', 'people'],
  ['manifest sessions', 'schedule'],
  ['session at', 'session-start'],
  ['session date', 'session-start'],
  ['evidence date', 'given-at'],
  ['evidence dated', 'given-at'],
  ['evidence signed-on', 'given-at'],
  ['use tools', 'tool'],
  ['script path', 'file'],
]);

/** A field that a record does not have: what is wrong with it, and the name that was certainly meant, if there is one. */
export function unknownField(
  written: string,
  record: RecordKind | 'manifest',
  names: readonly string[],
): { readonly fault: Message; readonly meant?: string } {
  const where = message(`record.${record}`);
  const near = otherNames.get(`${record} ${written}`) ?? nearest(written, names) ?? onlyLonger(written, names);
  if (near !== undefined)
    return { fault: message('manifest.unknown-field-near', { field: written, record: where, near }), meant: near };
  const fact = factNamed(written);
  if (!fact) return { fault: message('manifest.unknown-field', { field: written, record: where }) };
  if (fact.workedOut) return { fault: message('manifest.worked-out-field', { field: written }) };
  return {
    fault: message('manifest.misplaced-field', { field: written, home: message(`record.${fact.home}`), record: where }),
  };
}
