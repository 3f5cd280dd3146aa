import type { Assessment, OpenQuestion } from '../evaluation/assessment';
import { groupBy } from '../evaluation/groupBy';
import type { Finding } from '../production/production';
import { fileNameOf, folderOf } from '../text/paths';
import type { Range } from '../text/range';
import { message, type Message } from '../words/message';
import { named } from './edits/homes';
import { itemRef, mayWaive } from './edits/openItems';
import { papersFor } from './edits/recordEvidence';
import { questionRef } from './edits/answer';
import { scenesMeant } from './edits/scenesMeant';
import { isWritable } from './edits/scriptEdits';
import type { JudgedProduction } from '../judged/judgedProduction';
import { openItem, openKinds } from './openItem';

/** A command that helps with what the Problems list says at a place: it asks for what only people know. */
export interface QuickAction {
  readonly range: Range;
  readonly title: Message;
  readonly command: ActionCommand;
  readonly args: readonly string[];
}

type ActionCommand =
  `aiSlate.${'accept' | 'answerQuestion' | 'createRecord' | 'declareNoneForScenes' | 'newProduction' | 'numberScenes' | 'recordEvidence' | 'recordWaiver' | 'renewSignOff' | 'showAgreement' | 'tagUse'}`;
type Action = Omit<QuickAction, 'range'>;

/** A list of actions is read, not searched: so many of the open items of a record have theirs. */
const MOST_ITEMS = 4;

/** What a person can do about what is said at a place of a file. */
export function provideQuickActions(judged: JudgedProduction, path: string, range: Range): readonly QuickAction[] {
  const said = judged.said.get(path) ?? { findings: [], assessments: [], questions: [] };
  const here = <T>(
    all: readonly T[],
    placeOf: (one: T) => Range,
    actions: (one: T) => readonly Action[],
  ): readonly QuickAction[] =>
    all.flatMap((one) => {
      const at = placeOf(one);
      return touches(at, range) ? actions(one).map((action) => ({ ...action, range: at })) : [];
    });
  const { places } = judged;
  const open = said.assessments.filter(({ subject }) => touches(places.ofSubject(subject).range, range));
  return [
    ...here(
      said.questions,
      ({ missing }) => places.of(missing.place).range,
      (question) => questionActions(question, judged),
    ),
    ...[...groupBy(open, ({ subject }) => JSON.stringify(places.ofSubject(subject).range)).values()].flatMap(
      (together) =>
        here(
          together.slice(0, 1),
          ({ subject }) => places.ofSubject(subject).range,
          () => itemActions(together, judged),
        ),
    ),
    ...here(
      said.findings,
      ({ place }) => places.of(place).range,
      (finding) => findingActions(finding, judged),
    ),
  ];
}

/** A manifest that belongs to no production may become the first of one. */
export function startActions(path: string): readonly QuickAction[] {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return [{ range, title: message('edit.action.start'), command: 'aiSlate.newProduction', args: [folderOf(path)] }];
}

function questionActions(question: OpenQuestion, { production }: JudgedProduction): readonly Action[] {
  const { fact, about } = question.missing;
  if (fact === 'record')
    return [
      {
        title: message('edit.action.record'),
        command: 'aiSlate.createRecord',
        args: [production.folder, about.use ?? ''],
      },
    ];
  return [
    {
      title: message('edit.action.answer', { question: question.text }),
      command: 'aiSlate.answerQuestion',
      args: [production.folder, ...questionRef(question)],
    },
  ];
}

/** For each of the most pressing items the paper that settles it; then once for all of them to go on, or to have one lifted. */
function itemActions(assessments: readonly Assessment[], judged: JudgedProduction): readonly Action[] {
  const items = assessments
    .flatMap((one) => openItem(one, judged) ?? [])
    .sort((one, other) => openKinds.indexOf(one.kind) - openKinds.indexOf(other.kind))
    .slice(0, MOST_ITEMS);
  const { folder } = judged.production;
  const open = items.filter(
    ({ kind, assessment }) => kind !== 'blocked' && !('refused' in named(assessment.subject, judged.production)),
  );
  const [first, ...others] = open;
  // Of several items a person picks one of those that concern the same record.
  const args =
    first &&
    (others.length === 0 ? [folder, ...itemRef(first.assessment)] : [folder, '', itemRef(first.assessment)[1]]);
  return [
    ...open.flatMap(({ assessment, what, agreement }): readonly Action[] =>
      papersFor(assessment, judged).length === 0
        ? []
        : [
            {
              title: message('edit.action.evidence', { what, agreement }),
              command: 'aiSlate.recordEvidence',
              args: [folder, ...itemRef(assessment)],
            },
          ],
    ),
    ...(args && open.some(({ kind }) => kind !== 'accepted')
      ? [{ title: message('edit.action.accept'), command: 'aiSlate.accept', args } as const]
      : []),
    ...(args && open.some(({ assessment }) => 'parties' in mayWaive(assessment, judged))
      ? [{ title: message('edit.action.waive'), command: 'aiSlate.recordWaiver', args } as const]
      : []),
    ...items
      .filter(({ kind }) => kind === 'blocked')
      .map(
        ({ reads, agreement }): Action => ({
          title: message('edit.action.read', { agreement }),
          command: 'aiSlate.showAgreement',
          args: reads,
        }),
      ),
  ];
}

function findingActions({ message: { code, args }, place }: Finding, judged: JudgedProduction): readonly Action[] {
  const { production } = judged;
  if (code === 'evaluation.no-agreements') {
    return [
      {
        title: message('edit.action.agreements'),
        command: 'aiSlate.answerQuestion',
        args: [production.folder, 'agreements', '', ''],
      },
    ];
  }
  if (code.startsWith('finding.untagged-')) return untaggedActions(textIn(args['scene']), textIn(args['use']), judged);
  if (code.startsWith('finding.undeclared-')) {
    return [{ title: message('edit.action.none'), command: 'aiSlate.declareNoneForScenes', args: [production.folder] }];
  }
  if (code === 'finding.unknown-use') {
    const use = production.uses.find(
      ({ bare, tags }) => bare && tags.some((tag) => tag.uses.some(({ text }) => text === args['use'])),
    );
    return use
      ? [{ title: message('edit.action.record'), command: 'aiSlate.createRecord', args: [production.folder, use.id] }]
      : [];
  }
  if (!code.startsWith('finding.stale-sign-off.') && code !== 'finding.sign-off-without-fingerprint') return [];
  const scene = production.scenes.find(
    ({ signOffs }) =>
      place.kind === 'record' &&
      signOffs.some(
        ({ record }) =>
          record.at.file === place.record.file && JSON.stringify(record.at.path) === JSON.stringify(place.record.path),
      ),
  );
  return scene
    ? [
        {
          title: message('edit.action.renew', { scene: scene.name }),
          command: 'aiSlate.renewSignOff',
          args: [production.folder, scene.name],
        },
      ]
    : [];
}

function textIn(argument: unknown): string {
  return typeof argument === 'string' ? argument : '';
}

/** Of many scenes that are alike so many are offered. */
const MOST_SCENES = 8;

/** A tag at the scene that is meant, or numbers for all scenes of its script. */
function untaggedActions(written: string, id: string, judged: JudgedProduction): readonly Action[] {
  const { folder } = judged.production;
  const scenes = scenesMeant(written, judged);
  const scripts = [...new Set(scenes.map(({ script }) => script))].filter(isWritable);
  return [
    ...scenes
      .filter(({ script }) => id !== '' && isWritable(script))
      .slice(0, MOST_SCENES)
      .map(
        (scene): Action => ({
          title: message('edit.action.tag-use', {
            use: id,
            scene: scene.name,
            line: scene.script.screenplay.lines.position(scene.scene.heading.span.start).line + 1,
          }),
          command: 'aiSlate.tagUse',
          args: [folder, id, scene.name],
        }),
      ),
    ...scripts.map(
      ({ path }): Action => ({
        title: message('edit.action.number', { file: fileNameOf(path) }),
        command: 'aiSlate.numberScenes',
        args: [folder, path],
      }),
    ),
  ];
}

function touches(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: Range['start'], other: Range['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
