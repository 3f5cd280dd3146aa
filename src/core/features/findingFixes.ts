import type { Manifest } from '../manifest/manifest';
import { setFieldEdit } from '../manifest/edits';
import { renderWord } from '../manifest/renderYaml';
import type { Cure, Finding, Script } from '../production/production';
import type { Fix, TextEdit } from '../text/problem';
import type { Span } from '../text/range';
import { message } from '../words/message';
import { locate, type YamlPath } from '../yaml/node';
import { isWritable } from './edits/scriptEdits';
import type { JudgedProduction } from '../judged/judgedProduction';
import { evidenceAtPlace, renewedEvidence } from './renewEvidence';

/** A finding between the texts, seen from the file in which it stands. */
interface Here {
  readonly judged: JudgedProduction;
  readonly script?: Script;
  readonly manifest?: Manifest;
  readonly path?: YamlPath;
  /** What the finding points at. */
  readonly span: Span;
}

/** The changes that would cure a finding; several where several are as good. */
export function findingFixes(finding: Finding, judged: JudgedProduction): readonly Fix[] {
  const { cure } = finding;
  const here = cure && hereOf(finding, judged);
  if (!here) return [];
  switch (cure.kind) {
    case 'replace':
      return cure.words.map((word) => written(word, here));
    case 'link':
      return here.script ? cure.uses.map((id) => linkTo(id, here.span)) : [];
    case 'add-scene':
      return addScene(cure, here);
    case 'follow-tag':
      return followTag(cure, here);
    case 'renew-fingerprints':
      return renewFingerprints(here);
  }
}

/** The word in the place of the one that is there. */
function written(word: string, { manifest, span }: Here): Fix {
  return {
    title: message('manifest.replace.fix', { word }),
    edits: [{ span, newText: manifest ? renderWord(word) : word }],
  };
}

function linkTo(id: string, { end }: Span): Fix {
  return {
    title: message('manifest.replace.fix', { word: `use: ${id}` }),
    edits: [{ span: { start: end, end }, newText: `; use: ${id}` }],
  };
}

/** The record gets the scene that its tag stands in. */
function addScene(
  { scene, use }: Extract<Cure, { kind: 'add-scene' }>,
  { judged, manifest, path }: Here,
): readonly Fix[] {
  const record = judged.production.uses.find(({ id }) => id === use)?.record;
  if (!manifest || !path || !record) return [];
  return fixOf(
    message('edit.fix.add-scene', { scene, use: record.id ?? '' }),
    setFieldEdit(manifest, record.at.path, 'scenes', [...(record.scenes ?? []), scene]),
  );
}

/** The record lists the scenes in which the use is: those of its tags, and those it names by number. */
function followTag({ use: id }: Extract<Cure, { kind: 'follow-tag' }>, { judged, manifest }: Here): readonly Fix[] {
  const { uses, findScene } = judged.production;
  const use = uses.find(({ record }) => record?.id === id);
  if (!manifest || use?.record?.at.file !== manifest.path || use.scenes.length === 0) return [];
  const kept = (use.record.scenes ?? []).filter((written) => {
    const scene = findScene(written);
    return scene !== undefined && use.scenes.includes(scene);
  });
  const named = new Set(kept.map((written) => findScene(written)?.listedAs));
  const more = use.scenes.map(({ listedAs }) => listedAs).filter((one) => !named.has(one));
  const scenes = [...kept, ...new Set(more)];
  return fixOf(
    message('edit.fix.follow-tag', { scenes, use: id }),
    setFieldEdit(manifest, use.record.at.path, 'scenes', scenes),
  );
}

/** Somebody has read that the paper still fits: its scenes get the fingerprints of today. */
function renewFingerprints({ judged, manifest, path }: Here): readonly Fix[] {
  const evidence = manifest && path && evidenceAtPlace(judged.production, manifest.path, path);
  if (!manifest || !evidence) return [];
  return fixOf(message('edit.fix.still-fits'), { edits: renewedEvidence(evidence, judged.production, manifest) });
}

function fixOf(
  title: Fix['title'],
  made: { readonly edits: readonly TextEdit[] } | { readonly refused: string },
): readonly Fix[] {
  return 'refused' in made || made.edits.length === 0 ? [] : [{ title, edits: made.edits }];
}

function hereOf(finding: Finding, judged: JudgedProduction): Here | undefined {
  const { place } = finding;
  const { scripts, manifests } = judged.production;
  if (place.kind === 'script') {
    const script = scripts.find(({ path }) => path === place.path);
    return script && isWritable(script) ? { judged, script, span: place.span } : undefined;
  }
  const { file, path } = place.record;
  const manifest = manifests.find((one) => one.path === file);
  return manifest && { judged, manifest, path, span: locate(manifest.root, path) };
}
