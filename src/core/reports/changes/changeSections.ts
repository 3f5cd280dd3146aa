import { fieldLabel, shownValue, subjectLabel } from '../labels';
import { message, type Argument, type Message } from '../../words/message';
import type { PlacePart, QuestionPart } from '../report';
import type { Changes, FactChange, InputChange, ItemChange, SceneChange, StaleChange, Standing } from './changes';
import { rankWord } from '../../judged/rank';
import { dateText } from '../../text/dateText';

/** A part of what changed: its heading, and a line for each change, the weightiest parts first. */
export interface ChangeSection {
  readonly title: Message;
  readonly lines: readonly ChangeLine[];
}

export interface ChangeLine {
  readonly text: Argument;
  /** Where it stands now, or stood. */
  readonly place?: PlacePart;
}

/** What changed as headings and lines, without parts in which nothing did. */
export function changeSections(changes: Changes): readonly ChangeSection[] {
  const sections: readonly ChangeSection[] = [
    { title: message('changes.new'), lines: changes.new.map((one) => ({ text: owed(one), place: one.place })) },
    {
      title: message('changes.reopened'),
      lines: changes.reopened.map((one) => ({ text: owed(one), place: one.place })),
    },
    { title: message('changes.asked'), lines: changes.asked.map((one) => ({ text: question(one), place: one.place })) },
    { title: message('changes.silent'), lines: changes.silent.map(({ id, place }) => ({ text: id, place })) },
    { title: message('changes.stale'), lines: changes.stale.map((one) => ({ text: stale(one), place: one.place })) },
    { title: message('changes.faults-new'), lines: changes.faults.new.map(({ text, place }) => ({ text, place })) },
    { title: message('changes.changed'), lines: changes.changed.map((one) => ({ text: owed(one), place: one.place })) },
    { title: message('changes.resolved'), lines: changes.resolved.map((one) => ({ text: settled(one) })) },
    { title: message('changes.answered'), lines: changes.answered.map((one) => ({ text: question(one) })) },
    { title: message('changes.gone'), lines: changes.gone.map((one) => ({ text: gone(one) })) },
    { title: message('changes.faults-gone'), lines: changes.faults.gone.map(({ text }) => ({ text })) },
    { title: message('changes.scenes'), lines: changes.scenes.map((one) => ({ text: scene(one) })) },
    { title: message('changes.facts'), lines: changes.facts.map((one) => ({ text: fact(one) })) },
    {
      title: message('changes.inputs'),
      lines: [...changes.inputs.map(inputLine), ...basis(changes)].map((text) => ({ text })),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** Whether the record, and what follows from it, is the same in both reports. */
export function isUnchanged(changes: Changes): boolean {
  const { faults, scenes, facts, silent, stale, asked, answered, inputs } = changes;
  const lists = [
    changes.new,
    changes.reopened,
    changes.changed,
    changes.resolved,
    changes.gone,
    faults.new,
    faults.gone,
    scenes,
    facts,
    silent,
    stale,
    asked,
    answered,
    inputs,
  ];
  return lists.every((list: readonly unknown[]) => list.length === 0);
}

/** What is compared: the title and the two days. */
export function changesHead({ before, after }: Changes): Message {
  if (before.asOf === after.asOf) return message('changes.head-same-day', { title: after.title, date: after.asOf });
  return message('changes.head', { title: after.title, before: before.asOf, after: after.asOf });
}

/** The line under the heading: how much there is of each kind. */
export function changeCounts(changes: Changes): Message {
  const { new: added, reopened, changed, resolved, gone: lost, stale: old } = changes;
  return message('changes.counts', {
    new: added.length,
    reopened: reopened.length,
    changed: changed.length,
    resolved: resolved.length,
    gone: lost.length,
    stale: old.length,
  });
}

/** What is missing, in the words of the report that has it, and for whom. */
function owed(item: ItemChange): Message {
  const what: Argument = item.asked.length > 0 ? item.asked.join(' ') : summary(item);
  return message('changes.item', {
    now: standing(item.after),
    before: standing(item.before),
    what,
    subject: subjectLabel(item.subject),
  });
}

function settled(item: ItemChange): Message {
  return message('changes.item', {
    now: standing(item.after),
    before: standing(item.before),
    what: summary(item),
    subject: subjectLabel(item.subject),
  });
}

function gone(item: ItemChange): Message {
  return message('changes.item-gone', {
    before: standing(item.before),
    what: summary(item),
    subject: subjectLabel(item.subject),
  });
}

function summary({ summary: text, agreement, cite }: ItemChange): Message {
  return message('changes.what', {
    summary: text,
    cite: [agreement, ...(cite === undefined ? [] : [cite])].join(', '),
  });
}

function standing(one: Standing | undefined): Message {
  if (!one) return message('changes.not-judged');
  const outcome = rankWord(one.outcome);
  if (one.accepted) return message('changes.standing.accepted', { outcome });
  if (one.outcome !== 'open' || one.day === undefined) return outcome;
  return one.overdue
    ? message('changes.standing.overdue', { outcome })
    : message('changes.standing.due', { outcome, due: dateText(one.day) });
}

function question({ question: text, about }: QuestionPart): Message {
  return message('changes.question', { question: text, subject: subjectLabel(about) });
}

function stale(one: StaleChange): Message {
  if (one.kind === 'sign-off') {
    const [what = 'text', other] = one.stale;
    const args = {
      scene: one.scene,
      by: shownValue('by', one.recorded['by']),
      on: shownValue('on', one.recorded['on']),
    };
    return message('changes.stale.sign-off', { ...args, what: message(`changes.stale.${other ? 'both' : what}`) });
  }
  return one.expired
    ? message('changes.stale.paper-expired', { name: one.name })
    : message('changes.stale.paper-text', { name: one.name, scenes: one.scenes });
}

function scene({ name, heading, change, formerly, status, text, record }: SceneChange): Message {
  const title = heading === name ? '' : heading;
  if (change === 'renamed') return message('changes.scene.renamed', { name, heading: title, formerly: formerly ?? '' });
  if (change === 'removed') return message('changes.scene.removed', { name, heading: title });
  if (change === 'added')
    return message('changes.scene.added', {
      name,
      heading: title,
      status: message(`scene-status.${status?.after ?? 'undeclared'}`),
    });
  const what = [
    ...(status?.before
      ? [
          message('changes.scene.status', {
            before: message(`scene-status.${status.before}`),
            after: message(`scene-status.${status.after}`),
          }),
        ]
      : []),
    ...(text ? [message('changes.scene.text')] : []),
    ...(record ? [message('changes.scene.record')] : []),
  ];
  return message('changes.scene.changed', { name, heading: title, what });
}

function fact({ record, id, field, change, before, after }: FactChange): Message {
  const label = message(`changes.record.${record}`);
  if (field === undefined)
    return message(change === 'added' ? 'changes.record.added' : 'changes.record.removed', { record: label, id });
  const shown = (value: typeof before): Argument =>
    value === undefined ? message('changes.not-recorded') : shownValue(field, value);
  return message('changes.fact', {
    record: label,
    id,
    field: fieldLabel(field, record),
    before: shown(before),
    after: shown(after),
  });
}

function inputLine({ kind, path, change }: InputChange): Message {
  return message(`changes.input.${kind}`, { path, change: message(`changes.input.${change}`) });
}

/** The program and the day, where they differ: they alone may change what is judged. */
function basis({ before, after }: Changes): readonly Message[] {
  const version = ({ tool }: typeof before): string => `${tool.name} ${tool.version}`;
  return [
    ...(version(before) === version(after)
      ? []
      : [message('changes.tool', { before: version(before), after: version(after) })]),
    ...(before.asOf === after.asOf ? [] : [message('changes.day', { before: before.asOf, after: after.asOf })]),
  ];
}
