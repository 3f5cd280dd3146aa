import { rankWord, statusOf, type Status } from '../../judged/rank';
import { message, type Message } from '../../words/message';
import { looks, type Look, type Shape } from '../charts/drawing';
import { withLegend } from '../charts/legend';
import type { Chart } from '../document/document';
import { visible } from '../escapeMarkdown';
import { groupBy } from '../../evaluation/groupBy';
import type { ScenePart } from '../report';
import { sceneEntry, type Page } from './page';

const CELLS = 20;
const CELL = 36;
const ROW = 30;

/** The scenes of each script in their order, each with the gravest that stands in it; `linked` where the document has a line for each. */
export function sceneCharts(page: Page, linked = true): readonly Chart[] {
  return [...groupBy(page.report.scenes, ({ place }) => place.path)].map(([path, scenes]) =>
    sceneChart(path, scenes, page, linked),
  );
}

function sceneChart(path: string, scenes: readonly ScenePart[], page: Page, linked: boolean): Chart {
  const states = scenes.map((scene) => ({ scene, look: lookOf(scene, page) }));
  const used = (Object.keys(looks) as Look[]).filter((look) => states.some((one) => one.look === look));
  const shapes = states.flatMap(({ scene, look }, index): readonly Shape[] => {
    const [x, y] = [(index % CELLS) * CELL, Math.floor(index / CELLS) * ROW];
    const says = page.letters(message('chart.scenes.one', { scene: visible(scene.name), state: wordOf(look) }));
    return [
      {
        kind: 'box',
        x,
        y,
        width: CELL - 2,
        height: ROW - 4,
        look,
        says,
        ...(linked && { to: sceneEntry(scene.name) }),
      },
      { kind: 'label', x: x + (CELL - 2) / 2, y: y + 17, text: shortName(scene), at: 'middle', size: 11 },
    ];
  });
  const named = used.map((look) => ({
    look,
    names: states.filter((one) => one.look === look).map(({ scene }) => visible(scene.name)),
  }));
  return {
    kind: 'chart',
    title: page.letters(message('chart.scenes', { script: visible(path) })),
    inWords: named
      .map(({ look, names }) => page.letters(message('chart.scenes.state', { state: wordOf(look), scenes: names })))
      .join(' '),
    labels: { inWords: page.letters(message('chart.in-words')) },
    drawing: withLegend(
      { width: CELLS * CELL, height: Math.ceil(scenes.length / CELLS) * ROW, shapes },
      used.map((look) => ({ look, label: page.letters(wordOf(look)) })),
    ),
  };
}

const pressing = ['blocked', 'open', 'needs-facts', 'needs-judgement', 'accepted'] as const satisfies readonly Status[];
const resting = ['not-yet', 'on-request', 'waived', 'met'] as const satisfies readonly Status[];

/** What presses most in a scene; else what is declared of it. */
function lookOf(scene: ScenePart, page: Page): Look {
  const own = page.ofScene(scene.name);
  const found = new Set(own.map((one) => statusOf(one, page.report.asOf)));
  const grave = pressing.find((status) => found.has(status));
  if (grave !== undefined) return grave;
  if (scene.status === 'undeclared' || scene.status === 'unclear') return 'undeclared';
  return resting.find((status) => found.has(status)) ?? 'none';
}

function wordOf(look: Look): Message {
  if (look === 'undeclared') return message('chart.undeclared');
  return look === 'none' ? message('chart.nothing-asked') : rankWord(look);
}

/** Of `101/12A` the number alone: the script is named in the chart's title. */
function shortName({ name, number }: ScenePart): string {
  const short = visible(number ?? name);
  return short.length > 5 ? `${short.slice(0, 4)}…` : short;
}
