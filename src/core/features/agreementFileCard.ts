import { factLabel } from '../evaluation/explain';
import { factNamed } from '../manifest/facts';
import { factMeaning } from '../manifest/fieldWords';
import { LineIndex } from '../text/lineIndex';
import type { Position } from '../text/range';
import { message } from '../words/message';
import { parseYaml } from '../yaml/parseYaml';
import type { Card } from './card';
import { allowed } from './fieldCard';
import { yamlPlaceAt } from './yamlPlaceAt';

/** The card for a place in an agreement file: of the fact that a condition names there, with what it is in the record and how it is written. */
export function hoverAgreementFile(text: string, position: Position): Card | undefined {
  const lines = new LineIndex(text);
  const place = yamlPlaceAt(parseYaml(text).value, lines.offset(position));
  // At the top the same word may be a part of the file.
  const fact = place && place.path.length > 1 ? factNamed(place.text) : undefined;
  if (!place || !fact) return undefined;
  return {
    range: lines.range(place.span),
    blocks: [
      {
        kind: 'title',
        runs: [
          { text: factLabel(fact.name), style: 'strong' },
          { text: fact.name, style: 'code' },
        ],
      },
      { kind: 'paragraph', runs: [{ text: factMeaning(fact.name) }] },
      ...allowed(fact.name, fact.field),
      {
        kind: 'paragraph',
        runs: [
          {
            text: message(fact.workedOut ? 'card.fact.worked-out' : 'card.fact.written', {
              record: message(`record.${fact.home}`),
            }),
          },
        ],
      },
    ],
  };
}
