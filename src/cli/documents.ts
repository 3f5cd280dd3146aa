import { documentFormats, type RenderMeans, type ReportDocument } from '../core/index';
import { Failure } from './failure';
import type { Io } from './io';

/** The formats of what people read and sign, and JSON for programs. */
export const documentEndings = ['md', 'html', 'pdf', 'json'] as const;

/** A document in a format that people read. Throws `Failure` where that format cannot show it. */
export async function documentText(
  document: ReportDocument,
  ending: keyof typeof documentFormats,
  means: RenderMeans,
  { words }: Io,
): Promise<string | Uint8Array> {
  const made = await documentFormats[ending](document, words, means);
  if (typeof made === 'string' || made instanceof Uint8Array) return made;
  throw new Failure(made);
}
