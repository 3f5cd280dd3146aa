import { categoryLabel } from '../disclosure/categories';
import type { Script } from '../production/production';
import { standingLabel, type SceneStanding } from '../production/sceneStanding';
import type { Range } from '../text/range';
import { message, type Argument } from '../words/message';
import type { JudgedProduction } from '../judged/judgedProduction';
import { outlineSpans, type OutlineSpan } from './outlineSpans';
import { dotted } from './spoken';
import { workCount } from './statusTree/assessmentNodes';

/** A line of a script's outline: a section or a scene. */
export interface OutlineNode {
  readonly kind: 'section' | 'scene';
  readonly label: Argument;
  /** For a scene: what AI was used for, and what is still to do. */
  readonly detail: Argument;
  /** With all that belongs to it. */
  readonly range: Range;
  /** The heading alone. */
  readonly heading: Range;
  readonly children: readonly OutlineNode[];
}

/** The outline of a script: scenes in the sections in which they stand. */
export function provideOutline(script: Script, judged: JudgedProduction | undefined): readonly OutlineNode[] {
  const { lines } = script.screenplay;
  const statuses = new Map(
    judged?.production.scenes
      .filter(({ script: its }) => its.path === script.path)
      .map((scene) => [scene.scene.span.start, scene]),
  );
  const spans = outlineSpans(script.screenplay);
  const nodesFrom = (
    from: number,
    until: number,
  ): { readonly nodes: readonly OutlineNode[]; readonly next: number } => {
    const nodes: OutlineNode[] = [];
    let at = from;
    for (let one = spans[at]; one && one.span.start < until; one = spans[at]) {
      const below = nodesFrom(at + 1, one.span.end);
      nodes.push({
        ...describe(one),
        range: lines.range(one.span),
        heading: lines.range(headingOf(one)),
        children: below.nodes,
      });
      at = below.next;
    }
    return { nodes, next: at };
  };
  const describe = (one: OutlineSpan): Pick<OutlineNode, 'kind' | 'label' | 'detail'> => {
    if (one.kind === 'section') return { kind: 'section', label: one.section.text, detail: '' };
    const { number, text } = one.scene.heading;
    const record = statuses.get(one.scene.span.start);
    const categories = [...new Set(record?.uses.flatMap((use) => use.categories))].map(categoryLabel);
    return {
      kind: 'scene',
      label: number === undefined ? text : message('editor.tree.scene', { name: number, heading: text }),
      detail:
        record && judged
          ? dotted([
              categories.length > 0 ? categories : quiet(judged.standing(record)),
              workCount(judged.ofScene(record.name), judged),
            ])
          : '',
    };
  };
  return nodesFrom(0, Infinity).nodes;

  /** That nobody has said anything yet would only repeat itself on every line. */
  function quiet(standing: SceneStanding): Argument {
    return standing.status === 'undeclared' || standing.status === 'declared' ? '' : standingLabel(standing);
  }
}

function headingOf(one: OutlineSpan): { readonly start: number; readonly end: number } {
  return one.kind === 'section' ? one.section.span : one.scene.heading.span;
}
