import type { Manifest } from '../manifest/manifest';
import { setFieldEdit } from '../manifest/edits';
import { renderWord } from '../manifest/renderYaml';
import type { Finding, Script } from '../production/production';
import type { Fix, TextEdit } from '../text/problem';
import type { Span } from '../text/range';
import { message, type Argument } from '../words/message';
import { locate, type YamlPath } from '../yaml/node';
import { isWritable } from './edits/scriptEdits';
import type { JudgedProduction } from '../judged/judgedProduction';
import { evidenceAtPlace, renewedEvidence } from './renewEvidence';

/** A finding between the texts, seen from the file in which it stands. */
interface Here {
  readonly finding: Finding;
  readonly judged: JudgedProduction;
  readonly script?: Script;
  readonly manifest?: Manifest;
  readonly path?: YamlPath;
  /** What the finding points at. */
  readonly span: Span;
}

/** The changes that would cure a finding; several where several are as good. */
export function findingFixes(finding: Finding, judged: JudgedProduction): readonly Fix[] {
  const cure = cures[finding.message.code];
  const here = cure && hereOf(finding, judged);
  return cure && here ? cure(here) : [];
}

const cures: { readonly [code: string]: (here: Here) => readonly Fix[] } = {
  'finding.unknown-use-near': near,
  'finding.unknown-scene-near': near,
  'finding.unknown-character-near': near,
  'finding.script-missing-near': near,
  'evaluation.unknown-agreement-near': near,
  'finding.several-scenes-fit': (here) =>
    textsIn(here.finding.message.args['scenes']).map((scene) => written(scene, here)),
  'finding.several-uses-fit': ({ finding, script, span }) =>
    script ? textsIn(finding.message.args['uses']).map((id) => linkTo(id, span)) : [],
  'finding.scenes-differ': addScene,
  'finding.stale-evidence': renewFingerprints,
};

function near(here: Here): readonly Fix[] {
  const { near: word } = here.finding.message.args;
  return typeof word === 'string' ? [written(word, here)] : [];
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
function addScene({ finding, judged, manifest, path }: Here): readonly Fix[] {
  const { scene, use } = finding.message.args;
  const record = judged.production.uses.find(({ id }) => id === use)?.record;
  if (!manifest || !path || !record || typeof scene !== 'string') return [];
  return fixOf(
    message('edit.fix.add-scene', { scene, use: record.id ?? '' }),
    setFieldEdit(manifest, record.at.path, 'scenes', [...(record.scenes ?? []), scene]),
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
    return script && isWritable(script) ? { finding, judged, script, span: place.span } : undefined;
  }
  const { file, path } = place.record;
  const manifest = manifests.find((one) => one.path === file);
  return manifest && { finding, judged, manifest, path, span: locate(manifest.root, path) };
}

function textsIn(argument: Argument | undefined): readonly string[] {
  return Array.isArray(argument) ? argument.filter((one): one is string => typeof one === 'string') : [];
}
