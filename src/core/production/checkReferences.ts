import type { RecordKind } from '../manifest/field';
import { walkRecords, writtenFields, type AnyRecord } from '../manifest/walkRecords';
import type { Steps } from '../text/steps';
import { message } from '../words/message';
import { inRecord, someOf, type Findings, replacing } from './findings';
import type { Merged } from './mergeManifests';
import { oneLine } from './nameScenes';
import type { Place, Script } from './production';
import type { SceneDraft } from './sceneDraft';
import type { SceneLookup } from './sceneLookup';

/** Holds every scene number in the manifests against the scripts: unknown ones, ambiguous ones, uses in omitted scenes. */
export function* checkReferences(
  { manifests }: Merged,
  scripts: readonly Script[],
  lookup: SceneLookup<SceneDraft>,
  findings: Findings,
): Steps<void> {
  const check = new ReferenceCheck(new Map(scripts.map((script) => [script.id, script])), lookup, findings);
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
    private readonly findings: Findings,
  ) {}

  record(kind: RecordKind, record: AnyRecord): void {
    if (kind !== 'revision') {
      const id = kind === 'script' ? record['id'] : record['script'];
      this.within = typeof id === 'string' ? this.scripts.get(id) : undefined;
    }
    for (const [name, field, value] of writtenFields(kind, record)) {
      if (field.type === 'scene' && typeof value === 'string') this.number(value, inRecord(record.at, name), kind);
      if (field.type !== 'scenes' || !Array.isArray(value)) continue;
      for (const [index, number] of value.entries())
        if (typeof number === 'string') this.number(number, inRecord(record.at, name, index), kind);
    }
  }

  renumbered(old: string, present: string, place: Place): void {
    this.within = undefined;
    const there = this.lookup.asWritten(oneLine(old));
    if (there.kind === 'scene' && !there.scene.scene.omitted)
      this.findings.add('warning', place, message('finding.renumbered-still-there', { old, present }));
    this.number(present, place);
  }

  private number(number: string, place: Place, kind?: RecordKind): void {
    const found = this.lookup.find(number, this.within);
    if (found.kind === 'several') {
      const scenes = someOf(found.scenes.map(({ name }) => name));
      this.findings.add('error', place, message('finding.several-scenes-fit', { scene: number, scenes }), [], {
        kind: 'replace',
        words: scenes,
      });
    } else if (found.kind === 'unknown') {
      const { near } = found;
      this.findings.add(
        'error',
        place,
        near === undefined
          ? message('finding.unknown-scene', { scene: number })
          : message(near.scene.omitted ? 'finding.unknown-scene-near-omitted' : 'finding.unknown-scene-near', {
              scene: number,
              near: near.name,
            }),
        [],
        near?.scene.omitted ? undefined : replacing(near?.name),
      );
    } else if (kind === 'use' && found.scene.scene.omitted) {
      this.findings.add('information', place, message('finding.omitted-scene', { scene: found.scene.name }));
    }
  }
}
