import { listNames } from '../manifest/lists';
import type { Manifest } from '../manifest/manifest';
import type { Problem } from '../text/problem';
import { fileNameOf, relativeTo } from '../text/paths';
import { message } from '../words/message';
import { inRecord, inScript } from './findings';
import { saidBy } from './listsSaid';
import { isNothing } from '../manifest/readRecord';
import { entryOf } from '../yaml/node';
import { isPartial } from './mergeManifests';
import type { Place, Production } from './production';
import type { Blocker } from './settled';

/** Beginnings of the codes of problems, however mild, with which something written was not understood. */
const notUnderstood: readonly string[] = [
  'yaml.',
  'manifest.unknown-field',
  'manifest.misplaced-field',
  'manifest.worked-out-field',
  'fountain.unclosed-',
  'fountain.boneyard-opened-twice',
  'fountain.unread-heading.',
  'finaldraft.unread-heading',
  'finding.several-uses-fit',
  'finding.none-beside-use',
  'finding.categories-differ',
  'finding.scenes-differ',
];

/** Of tags everything counts but the place at which one stands. */
const aboutTags = /^tag\.(?!placement|empty-part)/;

/** Everything in a production's folder that was not read, or not understood, by file and place. */
export function inputBlockers(production: Production): readonly Blocker[] {
  const { folder, manifests, scripts, findings, unread, record } = production;
  return [
    ...unread.map(
      ({ path, why }): Blocker => ({
        kind: 'input',
        isError: true,
        message: message('settled.unread', { file: relativeTo(folder, path), why }),
        place: inScript(path, { start: 0, end: 0 }),
      }),
    ),
    ...(isPartial(production)
      ? [
          {
            kind: 'input',
            message: message('settled.private-absent'),
            place: inRecord(record.at, 'restricted'),
          } as const,
        ]
      : []),
    ...manifests.flatMap((manifest) => [...problemsOf(manifest), ...unknownLists(manifest), ...emptyEntries(manifest)]),
    ...scripts.flatMap(problemsOf),
    ...findings.filter(blocks).map((finding) => blocker(finding, finding.place)),
  ];
}

function problemsOf({ path, problems }: { readonly path: string; readonly problems: readonly Problem[] }): Blocker[] {
  return problems.filter(blocks).map((problem) => blocker(problem, inScript(path, problem.span)));
}

function blocks({ severity, message: { code } }: Pick<Problem, 'severity' | 'message'>): boolean {
  return severity === 'error' || aboutTags.test(code) || notUnderstood.some((beginning) => code.startsWith(beginning));
}

/** `uses: unknown` says that there may be some. */
function unknownLists(manifest: Manifest): readonly Blocker[] {
  return listNames
    .filter((list) => saidBy(manifest, list) === 'unknown')
    .map((list) => ({
      kind: 'input',
      message: message('settled.list-unknown', { list }),
      place: inRecord({ file: manifest.path, path: [list] }),
    }));
}

/** An entry with nothing in it may be a record that somebody meant to write. */
function emptyEntries({ root, path }: Manifest): readonly Blocker[] {
  return listNames.flatMap((list) => {
    const value = entryOf(root, list)?.value;
    const index = value?.kind === 'list' ? value.items.findIndex(isNothing) : -1;
    if (index < 0) return [];
    const place = inRecord({ file: path, path: [list] });
    return [{ kind: 'input', message: message('settled.empty-entry', { list }), place } as const];
  });
}

function blocker({ message: problem, severity }: Pick<Problem, 'severity' | 'message'>, place: Place): Blocker {
  const file = fileNameOf(place.kind === 'script' ? place.path : place.record.file);
  return {
    kind: 'input',
    ...(severity === 'error' && { isError: true }),
    message: message('settled.problem', { file, problem }),
    place,
  };
}
