import { valueLabel } from '../../words/factWords';
import { dateText } from '../../text/dateText';
import { message } from '../../words/message';
import { dotted } from '../spoken';
import type { Selection } from './selection';
import { spokenLine, type StatusNode } from './statusNode';

/** The documents that are recorded, each with its day and its id: what was filed is found again. */
export function documentNodes({ judged, onlyOpen }: Selection): readonly StatusNode[] {
  const { folder, records } = judged.production;
  const { evidence } = records;
  if (evidence.length === 0 || onlyOpen) return [];
  const id = `${folder}\ndocuments`;
  const label = message('tree.documents');
  const count = String(evidence.length);
  return [
    {
      id,
      label,
      description: count,
      look: { icon: 'files' },
      spoken: spokenLine(label, count),
      children: () =>
        evidence.map((one): StatusNode => {
          const kind = one.kind === undefined ? message('tree.document') : valueLabel('kind', one.kind);
          const given = one['given-at'];
          const description = dotted([
            given === undefined || given === 'unknown' ? '' : dateText(given),
            one.uses ?? one.person ?? '',
            one.id ?? '',
          ]);
          return {
            id: `${id}\n${one.id ?? JSON.stringify(one.at)}`,
            label: kind,
            description,
            look: { icon: 'file' },
            spoken: spokenLine(kind, description),
            place: judged.places.of({ kind: 'record', record: one.at }),
          };
        }),
    },
  ];
}
