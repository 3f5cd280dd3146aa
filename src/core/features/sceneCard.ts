import { categoryLabel, categoryMeaning } from '../disclosure/categories';
import type { Tag } from '../disclosure/tag';
import type { Shot } from '../manifest/manifest';
import { shotAnswer } from '../production/shotAnswers';
import type { NoneDeclared, PersonOfUse, SceneRecord, Use } from '../production/production';
import type { Range } from '../text/range';
import { isPartly, nonesOn, standingLabel, type SceneStanding } from '../production/sceneStanding';
import { factLabel, valueLabel } from '../words/factWords';
import { message, type Argument, type Message } from '../words/message';
import { agreementsBlock, askedBlocks } from './agreementBlocks';
import type { Block, Card, Link } from './card';
import type { JudgedProduction } from '../judged/judgedProduction';
import { sceneLooks } from './looks';
import { dotted } from './spoken';
import { shotLine } from './statusTree/shotNodes';
import { workCount } from './statusTree/assessmentNodes';

/** The card of a scene: what is said about it, each use with the people it touches, and how each agreement stands to it. */
export function sceneCard(scene: SceneRecord, judged: JudgedProduction, range: Range): Card {
  const standing = judged.standing(scene);
  const { status } = standing;
  return {
    range,
    blocks: [
      {
        kind: 'title',
        runs: [
          { text: message('editor.scene', { name: scene.name }), style: 'strong' },
          { text: scene.scene.heading.text },
          { text: standingLabel(standing), style: 'strong' },
          { text: workCount(judged.ofScene(scene.name), judged), style: 'quiet' },
        ],
      },
      // A card is not shown whole: what can be done stands above what can be read.
      links([
        ...sceneActs(scene, judged),
        ...scene.uses.slice(0, USES_LINKED).flatMap((use) => recordLink(use, judged)),
        statusLink(scene.name, judged),
      ]),
      ...[...(scene.uses.length > 0 ? [] : [message(`scene-status.${status}.meaning`)]), ...silence(standing)].map(
        paragraph,
      ),
      ...askedBlocks(judged.ofScene(scene.name), judged),
      ...scene.uses.flatMap((use) => useBlocks(use)),
      ...shotBlocks(scene.shots, judged),
      ...nonesOn(scene, judged.evaluation.asOf).map(noneBlock),
      ...agreementsBlock(judged.ofScene(scene.name), judged),
    ],
  };
}

/** The card of a tag: the uses that it stands for, with how each agreement stands to them. */
export function tagCard(tag: Tag, scene: SceneRecord | undefined, judged: JudgedProduction, range: Range): Card {
  const uses = judged.production.uses.filter((use) => use.tags.includes(tag));
  if (uses.length === 0) return scene ? sceneCard(scene, judged, range) : looseTagCard(tag, range);
  const assessments = uses.flatMap((use) => judged.ofUse(use.id));
  return {
    range,
    blocks: [
      ...uses.flatMap((use) => useBlocks(use)),
      links([...uses.flatMap((use) => recordLink(use, judged)), ...(scene ? [statusLink(scene.name, judged)] : [])]),
      ...askedBlocks(assessments, judged),
      ...agreementsBlock(assessments, judged),
    ],
  };
}

/** The card of a record of a use, at its id in the manifest. */
export function useCard(use: Use, judged: JudgedProduction, range: Range): Card {
  const scenes = use.scenes.map(({ name }) => name);
  return {
    range,
    blocks: [
      ...useBlocks(use),
      ...(scenes.length > 0 ? [links(scenes.slice(0, 4).map((name) => sceneLink(name, judged)))] : []),
      ...askedBlocks(judged.ofUse(use.id), judged),
      ...(scenes.length > 0 ? [paragraph(message('editor.in-scenes', { count: scenes.length, scenes }))] : []),
      ...shotBlocks(use.shots, judged),
      ...agreementsBlock(judged.ofUse(use.id), judged),
    ],
  };
}

/** The first shots, each with what its vendor says of it; the others are counted. */
function shotBlocks(shots: readonly Shot[], { production, evaluation }: JudgedProduction): readonly Block[] {
  if (shots.length === 0) return [];
  const lines = shots.slice(0, SHOTS_SHOWN).map((shot) =>
    message('editor.about', {
      subject: shot.code ?? '',
      text: shotLine(shot, shotAnswer(shot, production, evaluation.asOf)),
    }),
  );
  const rest = shots.length - lines.length;
  return [
    {
      kind: 'item',
      icon: 'device-camera-video',
      runs: [{ text: message('tree.shots', { count: shots.length }), style: 'strong' }],
      detail: [...lines, ...(rest > 0 ? [message('editor.more-shots', { count: rest })] : [])],
    },
  ];
}

const SHOTS_SHOWN = 5;
const USES_LINKED = 3;

/** What a tag says by itself, in a script that belongs to no production. */
export function looseTagCard(tag: Tag, range: Range): Card {
  const categories = tag.categories.map(
    ({ text, category }): Block => ({
      kind: 'item',
      icon: category ? 'circle-filled' : 'question',
      runs: [{ text: category ? categoryLabel(category) : text, style: 'strong' }],
      detail: [category ? categoryMeaning(category) : message('editor.unknown-category')],
    }),
  );
  const none = tag.declares === 'none' ? [paragraph(message('scene-status.none'))] : [];
  return { range, blocks: [...categories, ...none, paragraph(message('editor.no-production-here'))] };
}

function useBlocks(use: Use): readonly Block[] {
  const { summary } = use.record ?? {};
  const meaning = use.categories.length === 1 ? use.categories.map(categoryMeaning) : [];
  return [
    {
      kind: 'item',
      icon: 'sparkle',
      runs: [
        {
          text: use.categories.length > 0 ? use.categories.map(categoryLabel) : message('editor.unknown-category'),
          style: 'strong',
        },
        { text: use.bare ? message('editor.tag-only') : use.id, style: 'quiet' },
      ],
      detail: [dotted([...(summary === undefined ? meaning : [summary]), touched(use)]), ...sharedLines(use)],
    },
  ];
}

/** What holds for the use because it was recorded once for all uses of its tool, its vendor or the production. */
function sharedLines({ shared, record, tool }: Use): readonly Message[] {
  const values: { readonly [field: string]: unknown } = { ...tool, ...record };
  return [...(shared ?? [])].map(([field, { from }]) => {
    const value = values[field];
    const words = Array.isArray(value) ? value : [value];
    return message('ground.shared', {
      fact: factLabel(field),
      value: words.map((one) => valueLabel(field, String(one))),
      from: from ?? message('name.production'),
    });
  });
}

/** Whom a use touches: nobody, named people, or nobody has said. */
function touched({ people, peopleUnrecorded }: Use): Argument {
  const named = people.filter(
    ({ person, record, id }) =>
      person !== undefined || record !== undefined || !peopleUnrecorded || id !== 'unrecorded person',
  );
  if (named.length === 0)
    return peopleUnrecorded ? message('editor.touches-unrecorded') : message('editor.touches-nobody');
  return message('editor.touches', { people: named.map(nameOf) });
}

function nameOf({ id, person, record }: PersonOfUse): Argument {
  const name = person?.name ?? id;
  const part =
    record?.character ??
    person?.parts?.flatMap(({ character }) =>
      character === undefined || character === 'unknown' ? [] : [character],
    )[0];
  return part === undefined || part === name ? name : message('editor.as-character', { name, character: part });
}

/** The stages of the work that nobody has spoken of, where somebody has spoken of others. */
function silence(standing: SceneStanding): readonly Message[] {
  return isPartly(standing)
    ? [message('scene-status.silent', { stages: standing.silent.map((stage) => message(`stage.${stage}`)) })]
    : [];
}

function noneBlock({ stages, by, on }: NoneDeclared): Block {
  return {
    kind: 'item',
    icon: sceneLooks.none.icon,
    runs: [
      {
        text: message('editor.none-declared', {
          stages: stages.map((stage) => message(`stage.${stage}`)),
          by,
          on,
        }),
      },
    ],
    detail: [],
  };
}

function paragraph(text: Argument): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

function links(all: readonly Link[]): Block {
  return { kind: 'links', links: all };
}

/** What somebody most likely does next with a scene. */
export function sceneActs(scene: SceneRecord, judged: JudgedProduction): readonly Link[] {
  const { status } = judged.standing(scene);
  const args = [judged.production.folder, scene.name];
  const tag: Link = { title: message('lens.tag'), command: 'aiSlate.tagScene', args };
  switch (status) {
    case 'omitted':
      return [];
    case 'undeclared':
      return [tag, { title: message('lens.none'), command: 'aiSlate.declareNone', args }];
    // Nobody can sign what nobody can read.
    case 'unclear':
      return [tag];
    default:
      return [tag, { title: message('lens.sign'), command: 'aiSlate.signOff', args }];
  }
}

function recordLink({ id, record }: Use, { production }: JudgedProduction): readonly Link[] {
  return record
    ? [{ title: message('editor.link.record', { id }), command: 'aiSlate.goToRecord', args: [production.folder, id] }]
    : [];
}

function sceneLink(name: string, { production }: JudgedProduction): Link {
  return { title: message('editor.scene', { name }), command: 'aiSlate.goToScene', args: [production.folder, name] };
}

function statusLink(scene: string, { production }: JudgedProduction): Link {
  return { title: message('editor.link.status'), command: 'aiSlate.showStatus', args: [production.folder, scene] };
}
