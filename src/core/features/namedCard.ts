import { valueLabel } from '../evaluation/explain';
import type { Range } from '../text/range';
import { message } from '../words/message';
import { agreementCard } from './agreementCard';
import type { Block, Card } from './card';
import { recordsOf } from './edits/answerWay';
import type { JudgedProduction } from '../judged/judgedProduction';
import type { NamedPlace } from './references';
import { sceneCard, useCard } from './sceneCard';
import { dotted } from './spoken';

/** The card of what a word of a manifest names: a use, a scene, an agreement, or the record with an id; undefined at a record's own id. */
export function namedCard({ named, defines }: NamedPlace, judged: JudgedProduction, range: Range): Card | undefined {
  const { kind, name } = named;
  const { production } = judged;
  if (kind === 'agreement') return agreementCard(named, judged, range);
  if (kind === 'scene') {
    const scene = production.scenes.find((one) => one.name === name);
    return scene && sceneCard(scene, judged, range);
  }
  if (kind === 'uses') {
    const use = production.uses.find(({ id }) => id === name);
    return use && useCard(use, judged, range);
  }
  if (kind === 'character' || kind === 'category' || defines) return undefined;
  const record = recordsOf(kind, production).find(({ value }) => value === name);
  if (!record) return undefined;
  return {
    range,
    blocks: [
      {
        kind: 'title',
        runs: [
          { text: record.label, style: 'strong' },
          { text: name, style: 'code' },
        ],
      },
      ...(kind === 'people' ? personBlocks(name, judged) : []),
      {
        kind: 'links',
        links: [
          {
            title: message('editor.link.record', { id: name }),
            command: 'aiSlate.goToRecord',
            args: [production.folder, name],
          },
        ],
      },
    ],
  };
}

/** What somebody does on the title, for which union, whom they play, and which terms were not applied to them. */
function personBlocks(id: string, { production, evaluation }: JudgedProduction): readonly Block[] {
  const person = production.records.people.find((one) => one.id === id);
  const parts = (person?.parts ?? []).flatMap(({ character }) =>
    character === undefined || character === 'unknown' ? [] : [character],
  );
  const text = dotted(
    [(person?.role ?? []).map((role) => valueLabel('role', role)), person?.union ?? [], parts].filter(
      (part) => part.length > 0,
    ),
  );
  const notApplied = evaluation.notApplied.filter(({ person: whom }) => whom === id);
  return [...(text === '' ? [] : [text]), ...notApplied.map((one) => one.text)].map((one) => ({
    kind: 'paragraph',
    runs: [{ text: one }],
  }));
}
