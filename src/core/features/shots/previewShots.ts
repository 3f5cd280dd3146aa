import { categoryLabel } from '../../disclosure/categories';
import { groupBy } from '../../evaluation/groupBy';
import { message, type Argument, type Message } from '../../words/message';
import type { FieldChange, ListedShots } from './importShots';

/** A part of what is shown before anything is written. */
export interface PreviewPart {
  readonly title: Message;
  readonly lines: readonly Message[];
}

/** So many lines of a part are shown; the rest is counted. */
const SHOWN = 20;

/**
 * What becomes of a list, in the order in which a person wants to know it: what each column becomes, what asks to be settled, what is new,
 * what changed, what the list leaves open.
 */
export function previewShots(listed: ListedShots & { readonly notes: readonly Message[] }): readonly PreviewPart[] {
  const parts: readonly (readonly [Message, readonly Message[]])[] = [
    [message('shots.preview.columns'), columnLines(listed)],
    [message('shots.preview.faults'), [...listed.notes, ...generalFaults(listed), ...cellFaults(listed)]],
    [message('shots.preview.conflicts'), conflictLines(listed)],
    [message('shots.preview.scenes'), sceneLines(listed)],
    [message('shots.preview.uses'), useLines(listed)],
    [message('shots.preview.added'), addedLines(listed)],
    [message('shots.preview.changed'), changedLines(listed)],
    [message('shots.preview.left-out'), listed.leftOut.map(({ code = '' }) => message('shots.preview.code', { code }))],
    [message('shots.preview.open'), openLines(listed)],
  ];
  return parts.flatMap(([title, lines]) => (lines.length === 0 ? [] : [{ title, lines: cut(lines) }]));
}

/** The list in one sentence. */
export function shotsHead(path: string, { vendor, added, changed, same, conflicts }: ListedShots): Message {
  return message('shots.preview.head', {
    path,
    vendor,
    new: message('shots.preview.count-new', { n: added.length }),
    changed: message('shots.preview.count-changed', { n: changed.length }),
    same,
    conflicts: conflicts.length,
  });
}

function cut(lines: readonly Message[]): readonly Message[] {
  const rest = lines.length - SHOWN;
  return rest > 0 ? [...lines.slice(0, SHOWN), message('shots.preview.more', { count: rest })] : lines;
}

function columnLines({ columns }: ListedShots): readonly Message[] {
  const read = columns.flatMap(({ heading, means }) =>
    means === undefined || means === 'ignore'
      ? []
      : [message('shots.preview.column', { heading, means: message(`value.means.${means}`) })],
  );
  const twins = columns.flatMap(({ heading, instead }) =>
    instead === undefined ? [] : [message('shots.preview.column-twin', { heading, instead })],
  );
  const others = columns.flatMap(({ heading, means, instead }) =>
    (means === undefined && instead === undefined) || means === 'ignore' ? [heading] : [],
  );
  const asks = columns.some(({ means }) => means === 'used-ai' || means === 'used-generative-ai');
  return [
    ...read,
    ...twins,
    ...(others.length > 0 ? [message('shots.preview.columns-unread', { headings: others })] : []),
    ...(asks ? [] : [message('shots.preview.no-ai-column')]),
  ];
}

function generalFaults({ outside, otherSheets, sheet, ofOthers }: ListedShots): readonly Message[] {
  return [
    ...(outside === undefined ? [] : [message('shots.fault.outside', { cell: outside })]),
    ...(otherSheets.length > 0 ? [message('shots.fault.other-sheets', { sheet, others: otherSheets })] : []),
    ...[...ofOthers].map(([vendor, count]) => message('shots.fault.other-vendor', { count, vendor })),
  ];
}

/** Cells with the same fault are one line. */
function cellFaults({ faults }: ListedShots): readonly Message[] {
  const groups = groupBy(faults, ({ fault }) => JSON.stringify(fault));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [message('shots.preview.fault', { cells: named(group.map(({ cell }) => cell)), fault: first.fault })]
      : [];
  });
}

function named(all: readonly string[]): readonly Argument[] {
  return all.length <= 6 ? all : [...all.slice(0, 5), message('shots.preview.and-more', { count: all.length - 5 })];
}

function conflictLines({ conflicts }: ListedShots): readonly Message[] {
  return conflicts.map(({ code, field, before = '', after }) =>
    message('shots.preview.conflict', { code, field: labelOf(field), before, after }),
  );
}

function sceneLines({ unknownScenes, scenesFromCodes }: ListedShots): readonly Message[] {
  const groups = groupBy(unknownScenes, ({ scene }) => scene);
  return [
    ...[...groups].map(([scene, all]) =>
      message('shots.preview.unknown-scene', { scene, count: all.length, codes: named(all.map(({ code }) => code)) }),
    ),
    ...(scenesFromCodes > 0 ? [message('shots.preview.scenes-from-codes', { count: scenesFromCodes })] : []),
  ];
}

function useLines({ uses }: ListedShots): readonly Message[] {
  return uses.map(({ id, known, categories, listedAs, shots }) =>
    message(known ? 'shots.preview.use-known' : 'shots.preview.use-new', {
      id,
      count: shots.length,
      category: categories.length === 0 ? message('shots.preview.no-category') : categories.map(categoryLabel),
      words: listedAs,
    }),
  );
}

function addedLines({ added }: ListedShots): readonly Message[] {
  const said = groupBy(added, ({ row }) => row['used-ai'] ?? 'open');
  return [...said].map(([answer, all]) =>
    message('shots.preview.added-shots', {
      count: all.length,
      answer: message(answer === 'yes' || answer === 'no' ? `shot.says-${answer}` : 'shot.not-answered'),
      codes: named(all.map(({ row }) => row.code)),
    }),
  );
}

function changedLines({ changed }: ListedShots): readonly Message[] {
  return changed.flatMap(({ shot: { code = '' }, changes, uses }) => [
    ...changes.map(({ field, before, after }) =>
      before === undefined
        ? message('shots.preview.filled', { code, field: labelOf(field), after })
        : message('shots.preview.change', { code, field: labelOf(field), before, after }),
    ),
    ...(uses.length > 0 ? [message('shots.preview.joins', { code, uses })] : []),
  ]);
}

function openLines({ unanswered, doubtful }: ListedShots): readonly Message[] {
  return [
    ...(unanswered.length > 0
      ? [message('shots.preview.unanswered', { count: unanswered.length, codes: named(unanswered) })]
      : []),
    ...(doubtful.length > 0
      ? [message('shots.preview.doubtful', { count: doubtful.length, codes: named(doubtful) })]
      : []),
  ];
}

function labelOf(field: FieldChange['field']): Message {
  return field === 'listed-as' ? message('shots.listed-as') : message(`value.means.${field}`);
}
