import { isFinalDraftPath } from '../finaldraft/finalDraftPath';
import type { ScriptRecord } from '../manifest/manifest';
import { fileNameOf, folderOf, isInside, pathKey, relativeTo, resolvePath, withoutEnding } from '../text/paths';
import { message } from '../words/message';
import { inRecord, inScript, type Findings, replacing } from './findings';
import { NearMiss } from './nearMiss';
import { UniqueNames } from './uniqueNames';
import type { Script } from './production';

/** A script with the word that stands before its scene numbers: `101` in `101/12A`. */
export interface NamedScript {
  readonly script: Script;
  readonly prefix: string;
}

/**
 * Gives scripts the ids under which the manifest lists them, in the manifest's order, unlisted ones last. Findings: a
 * listed file that is missing, listed twice or outside the folder, and a script that a manifest with a list leaves out.
 */
export function joinScripts(
  folder: string,
  records: readonly ScriptRecord[],
  scripts: readonly Script[],
  findings: Findings,
): readonly NamedScript[] {
  const left = new Set(scripts);
  const byPath = new Map([
    ...scripts.map((script) => [pathKey(script.path), script] as const),
    ...scripts.map((script) => [script.path, script] as const),
  ]);
  const near = new NearMiss(
    scripts.map((script) => [relativeTo(folder, script.path), relativeTo(folder, script.path)]),
  );
  const listed = new Map<string, ScriptRecord>();
  const prefixes = new UniqueNames();
  const joined: NamedScript[] = [];

  for (const record of records) {
    if (record.file === undefined || record.file === 'unknown') continue;
    const place = inRecord(record.at, 'file');
    const path = resolvePath(folderOf(record.at.file), record.file);
    if (path === undefined || !isInside(path, folder)) {
      findings.add('error', place, message('finding.script-outside', { file: record.file }));
      continue;
    }
    const first = listed.get(pathKey(path));
    if (first) {
      findings.add('warning', place, message('finding.script-listed-twice', { file: record.file }), [
        inRecord(first.at, 'file'),
      ]);
      continue;
    }
    listed.set(pathKey(path), record);
    const script = byPath.get(path) ?? byPath.get(pathKey(path));
    if (!script) {
      const meant = near.find(relativeTo(folder, path));
      findings.add(
        'error',
        place,
        meant === undefined
          ? message('finding.script-missing', { file: record.file })
          : message('finding.script-missing-near', { file: record.file, near: meant }),
        [],
        replacing(meant),
      );
      continue;
    }
    left.delete(script);
    // Of two scripts with one id the second is told apart by its file; that the id is taken is said elsewhere.
    const id = record.id !== undefined && record.id !== 'unknown' && !prefixes.has(record.id) ? record.id : undefined;
    const prefix = prefixes.give(id ?? filePrefix(folder, script));
    joined.push({ script: id === undefined ? script : underId(script, id), prefix });
  }
  for (const script of [...left].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (listed.size > 0)
      findings.add('information', inScript(script.path, { start: 0, end: 0 }), message('finding.script-not-listed'));
    joined.push({ script, prefix: prefixes.give(filePrefix(folder, script)) });
  }
  reportConverted(scripts, findings);
  return joined;
}

/** `ep101.fdx` beside `ep101.fountain` most likely is one script, converted, and every scene of it is there twice. */
function reportConverted(scripts: readonly Script[], findings: Findings): void {
  const inFountain = new Map(
    scripts.filter(({ path }) => !isFinalDraftPath(path)).map(({ path }) => [pathKey(withoutEnding(path)), path]),
  );
  for (const { path } of scripts) {
    const other = isFinalDraftPath(path) ? inFountain.get(pathKey(withoutEnding(path))) : undefined;
    if (other !== undefined)
      findings.add(
        'warning',
        inScript(path, { start: 0, end: 0 }),
        message('finding.script-converted', { other: fileNameOf(other) }),
        [inScript(other, { start: 0, end: 0 })],
      );
  }
}

/** The same script under the manifest's id; it goes on following its text. */
function underId(script: Script, id: string): Script {
  return {
    id,
    path: script.path,
    get screenplay() {
      return script.screenplay;
    },
    get tags() {
      return script.tags;
    },
    get problems() {
      return script.problems;
    },
  };
}

function filePrefix(folder: string, script: Script): string {
  return withoutEnding(relativeTo(folder, script.path));
}
