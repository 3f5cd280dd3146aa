import type { RecordKind } from '../manifest/field';
import { walkRecords, writtenFields, type AnyRecord } from '../manifest/walkRecords';
import type { Steps } from '../text/steps';
import { message } from '../words/message';
import { inRecord, inScript, someOf, type Findings, replacing } from './findings';
import type { Merged } from './mergeManifests';
import { oneLine } from './nameScenes';
import type { Cure, Place, Script } from './production';
import type { SceneDraft } from './sceneDraft';
import type { SceneLookup } from './sceneLookup';
import { listedScene, type TaggedScenes } from './useScenes';

/**
 * Holds every scene number in the manifests against the scripts: unknown ones, ambiguous ones, uses in omitted scenes, and uses
 * that only a tag would hold in a scene.
 */
export function* checkReferences(
  { manifests }: Merged,
  scripts: readonly Script[],
  lookup: SceneLookup<SceneDraft>,
  tagged: TaggedScenes,
  findings: Findings,
): Steps<void> {
  const check = new ReferenceCheck(new Map(scripts.map((script) => [script.id, script])), lookup, tagged, findings);
  for (const manifest of manifests) {
    for (const { kind, record } of walkRecords(manifest)) {
      check.record(kind, record);
      yield;
    }
    for (const [old, present] of manifest.records.renumbered)
      check.renumbered(old, present, inRecord({ file: manifest.path, path: ['renumbered', old] }));
  }
}

class ReferenceCheck {
  /** The script that the record speaks of; revisions come right after theirs. */
  private within: Script | undefined;

  constructor(
    private readonly scripts: ReadonlyMap<string | undefined, Script>,
    private readonly lookup: SceneLookup<SceneDraft>,
    private readonly tagged: TaggedScenes,
    private readonly findings: Findings,
  ) {}

  record(kind: RecordKind, record: AnyRecord): void {
    if (kind !== 'revision') {
      const id = kind === 'script' ? record['id'] : record['script'];
      this.within = typeof id === 'string' ? this.scripts.get(id) : undefined;
    }
    for (const [name, field, value] of writtenFields(kind, record)) {
      if (field.type === 'scene' && typeof value === 'string') this.number(value, inRecord(record.at, name));
      if (field.type !== 'scenes' || !Array.isArray(value)) continue;
      for (const [index, number] of value.entries()) {
        if (typeof number !== 'string') continue;
        const at = inRecord(record.at, name, index);
        if (kind === 'use') this.ofUse(number, at, typeof record['id'] === 'string' ? record['id'] : undefined);
        else this.number(number, at);
      }
    }
  }

  renumbered(old: string, present: string, place: Place): void {
    this.within = undefined;
    const there = this.lookup.asWritten(oneLine(old));
    if (there.kind === 'scene' && !there.scene.scene.omitted)
      this.findings.add('warning', place, message('finding.renumbered-still-there', { old, present }));
    this.number(present, place);
  }

  private number(number: string, place: Place): void {
    const found = this.lookup.find(number, this.within);
    if (found.kind === 'several') this.several(number, found.scenes, place);
    else if (found.kind === 'unknown') this.unknown(number, found.near, place);
  }

  /** In a use the tags that name it decide between scenes, and hold it in one that has no number. */
  private ofUse(number: string, place: Place, id: string | undefined): void {
    const tagged = id === undefined ? undefined : this.tagged.get(id);
    const found = listedScene(number, tagged, this.lookup);
    const cure: Cure | undefined = id !== undefined && tagged ? { kind: 'follow-tag', use: id } : undefined;
    switch (found.kind) {
      case 'several':
        this.several(number, found.scenes, place, cure);
        break;
      case 'unknown':
        this.unknown(number, found.near, place, cure);
        break;
      case 'untagged': {
        const { scenes } = found;
        const args = { scene: number, use: id ?? '' };
        const count = scenes[0]?.alike ?? 1;
        const text =
          count > 1 ? message('finding.untagged-alike', { ...args, count }) : message('finding.untagged-scene', args);
        const headings = scenes.map((one) => inScript(one.script.path, one.scene.heading.span));
        this.findings.add('warning', place, text, someOf(headings), cure);
        break;
      }
      case 'scene':
        if (found.scene.scene.omitted)
          this.findings.add('information', place, message('finding.omitted-scene', { scene: found.scene.name }));
    }
  }

  private several(number: string, found: readonly SceneDraft[], place: Place, cure?: Cure): void {
    const scenes = someOf(found.map(({ name }) => name));
    const [first] = found;
    const text = found.every(({ listedAs }) => listedAs === first?.listedAs)
      ? message('finding.several-scenes-alike', { scene: number, scenes })
      : message('finding.several-scenes-fit', { scene: number, scenes });
    this.findings.add('error', place, text, [], cure ?? { kind: 'replace', words: scenes });
  }

  private unknown(number: string, near: SceneDraft | undefined, place: Place, cure?: Cure): void {
    const text =
      near === undefined
        ? message('finding.unknown-scene', { scene: number })
        : message(near.scene.omitted ? 'finding.unknown-scene-near-omitted' : 'finding.unknown-scene-near', {
            scene: number,
            near: near.name,
          });
    this.findings.add('error', place, text, [], cure ?? (near?.scene.omitted ? undefined : replacing(near?.name)));
  }
}
