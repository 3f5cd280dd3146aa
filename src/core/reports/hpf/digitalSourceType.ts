import type { UsePart } from '../report';

/** Where the codes of the vocabulary stand; the scheme is http and stays so. */
const scheme = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** The IPTC digital source type of what a use made, and on what that rests. */
export interface DigitalSourceType {
  /** The code's URI; `unknown` where neither category nor record settles it. */
  readonly uri: string;
  readonly restsOn: 'category' | 'record' | 'nothing';
}

/**
 * The digital source type of the material itself, not of a shot that also holds something else. A category settles it
 * where its name does; else the record has to say whether a model originated it or processed what people had made.
 */
export function digitalSourceType({ digitalSourceType: code, recorded, implied, impliedBy }: UsePart): DigitalSourceType {
  if (code !== undefined && impliedBy === 'category') return { uri: `${scheme}${code}`, restsOn: 'category' };
  const said = { ...(impliedBy === 'category' ? implied : {}), ...recorded };
  const found = codes.find(({ generative, origination }) => said['generative'] === generative && said['origination'] === origination);
  return found ? { uri: `${scheme}${found.code}`, restsOn: 'record' } : { uri: 'unknown', restsOn: 'nothing' };
}

/** As the vocabulary of 2024-09-17 defines them. */
const codes = [
  { generative: 'yes', origination: 'originated', code: 'trainedAlgorithmicMedia' },
  { generative: 'yes', origination: 'processed', code: 'compositeWithTrainedAlgorithmicMedia' },
  { generative: 'no', origination: 'processed', code: 'algorithmicallyEnhanced' },
] as const;
