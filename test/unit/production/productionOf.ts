import type { Finding, Place, Production, SceneRecord } from '../../../src/core/production/production';
import { locate } from '../../../src/core/yaml/node';
import { ProductionStore } from '../../../src/core/workspace/productionStore';
import { sceneStanding } from '../../../src/core/production/sceneStanding';
import { english } from '../../../src/core/words/words';

/** The day on which the tests of the join look at a production. */
export const AS_OF = '2026-11-22';

/** The files of one production, path → text. */
export interface Files {
  readonly [path: string]: string;
}

/** The production that some files make, joined as the shells join it. */
export function productionOf(files: Files): Production {
  const store = new ProductionStore();
  for (const [path, text] of Object.entries(files)) store.update(path, text);
  const [production] = store.productions();
  if (!production) throw new Error('Expected a production block in one of the files.');
  return production;
}

/** A script and a manifest, the usual pair. */
export function joined(script: string, manifest = ''): Production {
  return productionOf({
    'long-fall.fountain': script,
    'production.slate.yaml': `production:\n  title: The Long Fall\n${manifest}`,
  });
}

/** Findings as `severity code [text pointed at]`. */
export function findingsOf(production: Production): readonly string[] {
  return production.findings.map(
    (finding) => `${finding.severity} ${finding.message.code} [${textAt(production, finding.place)}]`,
  );
}

export function codesOf(production: Production): readonly string[] {
  return production.findings.map(({ message }) => message.code);
}

export function sentenceOf(finding: Finding | undefined): string {
  return finding ? english.say(finding.message) : 'no finding';
}

/** What stands at a place, as a person sees it. */
export function textAt(production: Production, place: Place): string {
  if (place.kind === 'script') {
    const text = production.scripts.find(({ path }) => path === place.path)?.screenplay.text ?? '';
    return text.slice(place.span.start, place.span.end);
  }
  const manifest = production.manifests.find(({ path }) => path === place.record.file);
  const span = locate(manifest?.root ?? null, place.record.path);
  return manifest?.text.slice(span.start, span.end) ?? '';
}

export function sceneOf(production: Production, name: string): SceneRecord {
  const scene = production.scenes.find((one) => one.name === name);
  if (!scene) throw new Error(`Expected a scene ${name} among ${production.scenes.map((one) => one.name).join(', ')}.`);
  return scene;
}

/** `12A: declared` for each scene. */
export function statusesOf(production: Production): readonly string[] {
  return production.scenes.map((scene) => `${scene.name}: ${sceneStanding(scene, AS_OF).status}`);
}
