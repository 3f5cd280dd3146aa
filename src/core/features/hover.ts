import type { Assessment } from '../evaluation/assessment';
import type { Manifest } from '../manifest/manifest';
import type { Script } from '../production/production';
import type { Position } from '../text/range';
import { agreementsBlock, askedBlocks } from './agreementBlocks';
import type { Card } from './card';
import { fieldCard, type Served } from './fieldCard';
import type { JudgedProduction } from '../judged/judgedProduction';
import { asksForWork } from './looks';
import { namedCard } from './namedCard';
import { namedAt } from './references';
import { looseTagCard, sceneCard, tagCard } from './sceneCard';
import { yamlPlaceAt, type YamlPlace } from './yamlPlaceAt';

/** The card for a place in a script: of the tag that stands there, or of the scene whose heading does. */
export function hoverScript(
  script: Script,
  position: Position,
  judged: JudgedProduction | undefined,
): Card | undefined {
  const { lines, scenes } = script.screenplay;
  const offset = lines.offset(position);
  const holds = ({ start, end }: { readonly start: number; readonly end: number }) => start <= offset && offset <= end;
  const tag = script.tags.find(({ span }) => holds(span));
  const scene = scenes.findLast(({ span }) => span.start <= offset);
  const record = judged?.production.scenes.find((one) => one.scene === scene && one.script.path === script.path);
  if (tag) {
    const range = lines.range(tag.span);
    return judged ? tagCard(tag, record, judged, range) : looseTagCard(tag, range);
  }
  if (!record || !judged || !scene || !holds(scene.heading.span)) return undefined;
  return sceneCard(record, judged, lines.range(scene.heading.span));
}

/**
 * The card for a place in a manifest: of what an id or scene number there means, or of the field. Where a schema explains the
 * fields too, only what it cannot know.
 */
export function hoverManifest(
  manifest: Manifest,
  position: Position,
  judged: JudgedProduction | undefined,
  served: Served = { bySchema: false },
): Card | undefined {
  const place = yamlPlaceAt(manifest.root, manifest.lines.offset(position));
  if (!place) return undefined;
  const range = manifest.lines.range(place.span);
  const named = judged && place.part === 'value' ? namedAt(manifest.path, position, judged) : undefined;
  const meant = judged && named && namedCard(named, judged, range);
  const card = meant ?? fieldCard(place, range, judged, served);
  const asked = judged && meant === undefined ? askedHere(judged, manifest, place) : [];
  return judged && asked.length > 0
    ? { range, blocks: [...(card?.blocks ?? []), ...askedBlocks(asked, judged), ...agreementsBlock(asked, judged)] }
    : card;
}

/** What is blocked, open or asked of the record whose name stands here: the Problems list has only the gist of it. */
function askedHere(judged: JudgedProduction, { path, lines }: Manifest, { span }: YamlPlace): readonly Assessment[] {
  return judged.evaluation.assessments.filter((assessment) => {
    if (!asksForWork(assessment)) return false;
    const { path: file, range } = judged.places.ofSubject(assessment.subject);
    return file === path && lines.offset(range.start) <= span.start && span.end <= lines.offset(range.end);
  });
}
