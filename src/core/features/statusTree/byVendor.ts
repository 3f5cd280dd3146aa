import { groupBy } from '../../evaluation/groupBy';
import type { RecordPlace } from '../../manifest/manifest';
import type { Use } from '../../production/production';
import { message, type Argument } from '../../words/message';
import { lookOf, type Look } from '../looks';
import { dotted } from '../spoken';
import { workCount, workNumbers } from './assessmentNodes';
import type { Selection } from './selection';
import { workOf } from '../../judged/work';
import { spokenLine, type StatusNode } from './statusNode';
import { useNodes } from './useNode';

/** Every vendor on record with its uses, then those that only uses name, then the uses for which no vendor is named. */
export function byVendor(selection: Selection): readonly StatusNode[] {
  const { records, uses } = selection.judged.production;
  const given = groupBy(uses, ({ record }) => record?.vendor);
  const known = new Set<string | undefined>([undefined, ...records.vendors.map(({ id }) => id)]);
  const none = given.get(undefined) ?? [];
  const vendors: readonly Vendor[] = [
    ...records.vendors.map(
      ({ id = '', name = id, declared, at }): Vendor => ({
        key: id,
        label: name,
        at,
        about: message(declared === 'yes' ? 'tree.vendor.answered' : 'tree.vendor.no-answer'),
        uses: given.get(id) ?? [],
      }),
    ),
    ...[...given]
      .filter(([id]) => !known.has(id))
      .map(
        ([id = '', found]): Vendor => ({
          key: id,
          label: id,
          about: message('editor.tree.not-on-record'),
          uses: found,
        }),
      ),
    ...(none.length > 0 ? [{ key: '', label: message('tree.vendor.none'), about: '', uses: none }] : []),
  ];
  return vendors.flatMap((vendor) => vendorNode(vendor, selection));
}

interface Vendor {
  readonly key: string;
  readonly label: Argument;
  /** What is on record about its answer. */
  readonly about: Argument;
  readonly uses: readonly Use[];
  readonly at?: RecordPlace;
}

function vendorNode({ key, label, about, uses, at }: Vendor, selection: Selection): readonly StatusNode[] {
  const { judged } = selection;
  const assessments = uses.flatMap((use) => selection.ofUse(use.id));
  if (!selection.shows(assessments)) return [];
  const id = `${judged.production.folder}\nvendor ${key}`;
  const { first } = workOf(assessments, judged);
  const look: Look = first ? lookOf(first, judged.evaluation.asOf) : { icon: key === '' ? 'question' : 'briefcase' };
  const description = dotted([about, workNumbers(assessments, judged)]);
  return [
    {
      id,
      label,
      description,
      look,
      spoken: spokenLine(label, dotted([about, workCount(assessments, judged)])),
      ...(at && {
        place: judged.places.of({ kind: 'record', record: at }),
        acts: { on: 'vendor', args: [judged.production.folder, key] } as const,
      }),
      ...(uses.length > 0 && { children: () => useNodes(id, uses, selection) }),
    },
  ];
}
