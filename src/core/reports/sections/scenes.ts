import { laterFirst } from '../../text/moments';
import { outcomes } from '../../evaluation/assessment';
import { isPartly, standingLabel } from '../../production/sceneStanding';
import { message, type Message } from '../../words/message';
import { paragraph, points, table, type Block } from '../document/document';
import { entry, joined, link, plain, rich, strong, type Rich } from '../document/rich';
import { categoryName, shownValue, valueOf } from '../labels';
import { isAllRead } from '../blockers';
import type { AssessmentPart, ScenePart } from '../report';
import { sceneEntry, useEntry, type Page } from './page';
import { rankWord } from '../../judged/rank';

/** Scene by scene: what is declared, how the obligations stand, and whether somebody signed it off. */
export function scenes(page: Page): readonly Block[] {
  const { scenes: all } = page.report;
  if (all.length === 0) return [paragraph(page.say(message('report.scenes.none')))];
  const columns = ['scene', 'heading', 'status', 'uses', 'outcomes', 'see', 'signed'] as const;
  const rows = all.map((scene) => {
    const own = page.ofScene(scene.name);
    return [
      entry(
        link(plain(scene.name), { kind: 'file', path: scene.place.path, line: scene.place.range.start.line + 1 }),
        sceneEntry(scene.name),
      ),
      plain(scene.heading),
      page.say(standingLabel({ status: scene.status, none: scene.noneAt })),
      uses(scene, page),
      outcomeCounts(own, page),
      page.see(...own),
      signed(scene, page),
    ];
  });
  return [table(page.columns(columns), rows)];
}

function uses(scene: ScenePart, page: Page): Rich {
  return joined(
    scene.uses.map((id) => {
      const use = page.use(id);
      const named = link(plain(id), { kind: 'entry', id: useEntry(id) });
      return use && !use.bare ? rich`${named} ${page.say(use.categories.map(categoryName))}` : named;
    }),
    '; ',
  );
}

/** `Open 2, On record 5`. */
export function outcomeCounts(assessments: readonly AssessmentPart[], page: Page): Rich {
  const counts = outcomes
    .map((outcome) => ({ outcome, n: assessments.filter((one) => one.outcome === outcome).length }))
    .filter(({ n }) => n > 0)
    .map(({ outcome, n }) => page.say(message('report.outcome-count', { outcome: rankWord(outcome), n })));
  return joined(counts, ', ');
}

function signed({ signOffs }: ScenePart, page: Page): Rich {
  // The latest by its day, and of one day one that still fits: the order of a file decides nothing.
  const [last] = signOffs
    .filter(({ ahead }) => !ahead)
    .sort((a, b) => laterFirst(onOf(a), onOf(b)) || a.stale.length - b.stale.length);
  if (!last) return [];
  const line = rich`${page.value(last.recorded, 'by')}, ${page.value(last.recorded, 'on')}`;
  return last.stale.length === 0 ? line : rich`${line} (${strong(page.say(message('report.column.changed')))})`;
}

function onOf({ recorded }: ScenePart['signOffs'][number]): string {
  return valueOf(recorded['on']);
}

/** The scenes of which nobody has said anything, and those that somebody declares to be without AI. */
export function undeclared(page: Page): readonly Block[] {
  const { scenes: all } = page.report;
  const [silent, unclear, none] = (['undeclared', 'unclear', 'none'] as const).map((status) =>
    all.filter((scene) => scene.status === status),
  );
  const name = (scene: ScenePart): Rich => rich`${plain(`${scene.name} ${scene.heading}`)}, ${page.place(scene.place)}`;
  const blocks: Block[] = [];
  if (silent && silent.length > 0)
    blocks.push(paragraph(page.say(message('report.undeclared.list', { n: silent.length }))), points(silent.map(name)));
  if (unclear && unclear.length > 0)
    blocks.push(
      paragraph(page.say(message('report.undeclared.unclear', { n: unclear.length }))),
      points(unclear.map(name)),
    );
  const partly = all.filter(isPartly);
  if (partly.length > 0)
    blocks.push(
      paragraph(page.say(message('report.undeclared.partly', { n: partly.length }))),
      points(partly.map((scene) => page.say(silence(scene)))),
    );
  if (blocks.length === 0) blocks.push(paragraph(page.say(allDeclared(page))));
  if (none && none.length > 0) {
    const columns = ['scene', 'heading', 'stages', 'by', 'on'] as const;
    const rows = none.flatMap((scene) =>
      scene.none.map(({ stages, by, on }) => [
        plain(scene.name),
        plain(scene.heading),
        page.say(shownValue('stage', stages)),
        page.person(by),
        plain(on),
      ]),
    );
    blocks.push(
      paragraph(page.say(message('report.undeclared.declared-none', { n: none.length }))),
      table(page.columns(columns), rows),
    );
  }
  return blocks;
}

function allDeclared({ report }: Page): Message {
  if (report.scenes.length === 0) return message('report.scenes.none');
  return message(isAllRead(report) ? 'report.undeclared.none' : 'report.undeclared.none-of-read');
}

function silence({ name, silent }: ScenePart): Message {
  return message('report.undeclared.silent', { scene: name, stages: silent.map((stage) => message(`stage.${stage}`)) });
}
