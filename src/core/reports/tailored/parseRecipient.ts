import type { AgreementFile } from '../../agreements/catalogue';
import type { Confidence } from '../../agreements/agreement';
import { Reader } from '../../agreements/reader';
import type { Parsed } from '../../text/problem';
import { entryOf, type YamlMap, type YamlNode } from '../../yaml/node';
import { parseYaml } from '../../yaml/parseYaml';
import type { Ask, Fits, Recipient, Selection } from './recipient';

const confidences = ['high', 'medium', 'low'] as const satisfies readonly Confidence[];
const reads = ['full', 'part', 'second-hand'] as const;
const topKeys = [
  'recipient',
  'name',
  'agreement',
  'about',
  'signs',
  'read',
  'confidence',
  'checked',
  'note',
  'asks',
] as const;
const askKeys = [
  'id',
  'ask',
  'cite',
  'note',
  'confidence',
  'yes-no',
  'uses',
  'people',
  'production',
  'obligations',
] as const;

/** Reads the questions of a recipient; undefined where the file holds none. */
export function parseRecipient({ text }: Pick<AgreementFile, 'text'>): Parsed<Recipient | undefined> {
  const yaml = parseYaml(text);
  const reader = new Reader();
  const root = reader.map(yaml.value, 'recipient', topKeys);
  const value = root && recipientOf(root, reader);
  return { value, problems: [...yaml.problems, ...reader.problems] };
}

function recipientOf(map: YamlMap, reader: Reader): Recipient {
  const note = reader.text(map, 'note');
  const confidence = reader.oneOf(map, 'confidence', confidences, 'low', true);
  return {
    id: reader.required(map, 'recipient', 'recipient'),
    name: reader.required(map, 'name', 'recipient'),
    agreement: reader.required(map, 'agreement', 'recipient'),
    about: reader.required(map, 'about', 'recipient'),
    signs: reader.texts(map, 'signs'),
    read: reader.oneOf(map, 'read', reads, 'second-hand', true),
    confidence,
    checked: reader.date(map, 'checked') ?? '',
    ...(note === undefined ? {} : { note }),
    asks: reader.list(entryOf(map, 'asks')?.value).flatMap((node) => {
      const ask = reader.map(node, 'asks', askKeys);
      return ask ? [askOf(ask, confidence, reader)] : [];
    }),
  };
}

function askOf(map: YamlMap, confidence: Confidence, reader: Reader): Ask {
  const [cite, note] = [reader.text(map, 'cite'), reader.text(map, 'note')];
  const [uses, people] = [selectionOf(map, 'uses', reader), selectionOf(map, 'people', reader)];
  return {
    id: reader.required(map, 'id', 'ask'),
    ask: reader.required(map, 'ask', 'ask'),
    ...(cite === undefined ? {} : { cite }),
    ...(note === undefined ? {} : { note }),
    confidence: reader.oneOf(map, 'confidence', confidences, confidence),
    yesNo: reader.yesNo(map, 'yes-no') ?? false,
    ...(uses ? { uses } : {}),
    ...(people ? { people } : {}),
    production: reader.texts(map, 'production'),
    obligations: reader.texts(map, 'obligations'),
  };
}

function selectionOf(map: YamlMap, key: 'uses' | 'people', reader: Reader): Selection | undefined {
  const node = entryOf(map, key)?.value;
  if (!node) return undefined;
  const selection = reader.map(node, key, ['which', 'show']);
  return (
    selection && {
      which: reader.list(entryOf(selection, 'which')?.value).flatMap((one) => fitsOf(one, reader)),
      show: reader.texts(selection, 'show'),
    }
  );
}

function fitsOf(node: YamlNode, reader: Reader): readonly Fits[] {
  return node.kind === 'map' ? [new Map(node.entries.map(({ key, value }) => [key, reader.scalars(value, key)]))] : [];
}
