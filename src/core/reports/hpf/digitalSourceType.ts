import { categoryOf } from '../../disclosure/categories';
import { isCategory } from '../categoryId';
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
 * where its name does; else the record has to say whether a model originated it or processed what people had made. A
 * model that works on what was recorded edits it, also where it invents: lips for new words, a house beside the house.
 */
export function digitalSourceType({
  digitalSourceType: code,
  recorded,
  implied,
  impliedBy,
  categories,
}: UsePart): DigitalSourceType {
  if (code !== undefined && impliedBy === 'category') return { uri: `${scheme}${code}`, restsOn: 'category' };
  const said = { ...(impliedBy === 'category' ? implied : {}), ...recorded };
  const known = said['origination'] === 'originated' || said['origination'] === 'processed';
  const edits =
    impliedBy === 'category' &&
    known &&
    categories.length > 0 &&
    categories.every((id) => isCategory(id) && categoryOf(id).onRecorded === true);
  const from = edits ? 'processed' : said['origination'];
  const found = codes.find(({ generative, origination }) => said['generative'] === generative && from === origination);
  return found ? { uri: `${scheme}${found.code}`, restsOn: 'record' } : { uri: 'unknown', restsOn: 'nothing' };
}

/** As the vocabulary of 2024-09-17 defines them. */
const codes = [
  { generative: 'yes', origination: 'originated', code: 'trainedAlgorithmicMedia' },
  { generative: 'yes', origination: 'processed', code: 'compositeWithTrainedAlgorithmicMedia' },
  { generative: 'no', origination: 'processed', code: 'algorithmicallyEnhanced' },
] as const;
