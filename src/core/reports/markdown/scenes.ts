import { outcomes } from '../../evaluation/assessment';
import { message } from '../../words/message';
import { escapeMarkdown } from '../escapeMarkdown';
import { categoryName, shownValue } from '../labels';
import type { AssessmentPart, ScenePart } from '../report';
import { points, table, type Page } from './page';

/** Scene by scene: what is declared, how the obligations stand, and whether somebody signed it off. */
export function scenes(page: Page): readonly string[] {
  const { scenes: all } = page.report;
  if (all.length === 0) return [page.say(message('report.scenes.none'))];
  const columns = ['scene', 'heading', 'status', 'uses', 'outcomes', 'see', 'signed'] as const;
  const rows = all.map((scene) => {
    const own = page.ofScene(scene.name);
    return [escapeMarkdown(scene.name), escapeMarkdown(scene.heading), page.say(message(`scene-status.${scene.status}`)), uses(scene, page), outcomeCounts(own, page), page.see(...own), signed(scene, page)];
  });
  return [table(columns.map((column) => page.say(message(`report.column.${column}`))), rows)];
}

function uses(scene: ScenePart, page: Page): string {
  return scene.uses
    .map((id) => {
      const use = page.use(id);
      return use && !use.bare ? `${escapeMarkdown(id)} ${page.say(use.categories.map(categoryName))}` : escapeMarkdown(id);
    })
    .join('; ');
}

/** `Open 2, On record 5`. */
export function outcomeCounts(assessments: readonly AssessmentPart[], page: Page): string {
  return outcomes
    .map((outcome) => ({ outcome, n: assessments.filter((one) => one.outcome === outcome).length }))
    .filter(({ n }) => n > 0)
    .map(({ outcome, n }) => page.say(message('report.outcome-count', { outcome: message(`outcome.${outcome}`), n })))
    .join(', ');
}

function signed({ signOffs }: ScenePart, page: Page): string {
  const last = signOffs.at(-1);
  if (!last) return '';
  const line = `${page.value(last.recorded, 'by')}, ${page.value(last.recorded, 'on')}`;
  return last.stale.length === 0 ? line : `${line} (**${page.say(message('report.column.changed'))}**)`;
}

/** The scenes of which nobody has said anything, and those that somebody declares to be without AI. */
export function undeclared(page: Page): readonly string[] {
  const { scenes: all } = page.report;
  const [silent, unclear, none] = (['undeclared', 'unclear', 'none'] as const).map((status) => all.filter((scene) => scene.status === status));
  const name = (scene: ScenePart): string => `${escapeMarkdown(scene.name)} ${escapeMarkdown(scene.heading)}, ${page.place(scene.place)}`;
  const blocks: string[] = [];
  if (silent && silent.length > 0) blocks.push(page.say(message('report.undeclared.list', { n: silent.length })), points(silent.map(name)));
  if (unclear && unclear.length > 0) blocks.push(page.say(message('report.undeclared.unclear', { n: unclear.length })), points(unclear.map(name)));
  if (blocks.length === 0) blocks.push(page.say(message(all.length > 0 ? 'report.undeclared.none' : 'report.scenes.none')));
  if (none && none.length > 0) {
    const columns = ['scene', 'heading', 'stages', 'by', 'on'] as const;
    const rows = none.flatMap((scene) => scene.none.map(({ stages, by, on }) => [
      escapeMarkdown(scene.name), escapeMarkdown(scene.heading),
      stages.length > 0 ? page.say(shownValue('stage', stages)) : page.say(message('report.undeclared.all-stages')),
      by === undefined ? page.say(message('report.not-stated')) : page.person(by), on === undefined ? page.say(message('report.not-stated')) : escapeMarkdown(on),
    ]));
    blocks.push(page.say(message('report.undeclared.declared-none', { n: none.length })), table(columns.map((column) => page.say(message(`report.column.${column}`))), rows));
  }
  return blocks;
}
