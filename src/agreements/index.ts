import packed from 'compiled:agreements';
import { unpack, type CompiledAgreement } from '../core/index';

let unpacked: readonly CompiledAgreement[] | undefined;

/** The agreements that come with AI Slate, by id; unpacked when they are first asked for, and the same objects ever after. */
export function builtInAgreements(): readonly CompiledAgreement[] {
  return (unpacked ??= unpack(packed) as readonly CompiledAgreement[]);
}
