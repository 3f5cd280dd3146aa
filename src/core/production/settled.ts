import type { Stage } from '../manifest/fields/kinds';
import { dateText } from '../text/dateText';
import { daysOf, isBy, isLater, mayBeLater } from '../text/moments';
import { message, type Message } from '../words/message';
import { inRecord, inScript } from './findings';
import { headCountBlockers } from './headCountBlockers';
import { inputBlockers } from './inputBlockers';
import { isOfVersion } from './ofVersion';
import type { Place, Production, SceneRecord, Use } from './production';
import { replicaBlockers } from './replicaBlockers';
import { sceneStanding } from './sceneStanding';
import { vendorBlockers } from './vendorBlockers';

/**
 * The gate. Every sentence that says "no", "none", "every" or "nothing" of a production asks here whether the record
 * supports it. To keep such sentences open for one more reason, add a blocker to one of the two lists below.
 */
export interface Blocker {
  /** What it is about: a file or its words, a scene, a vendor, the list of vendors, a use, a head count, a replica without a use, an agreement. */
  readonly kind: 'input' | 'scene' | 'vendor' | 'vendors' | 'use' | 'people' | 'replica' | 'agreement';
  /** The scene, vendor, use, session, transfer or agreement, as lists name it. */
  readonly name?: string;
  /** Of a scene, the stages of which nobody has spoken. */
  readonly stages?: readonly Stage[];
  /** It is an error too, and counted with those. */
  readonly isError?: true;
  /** A sentence that names what is missing. */
  readonly message: Message;
  readonly place: Place;
}

/**
 * What keeps "everything is on record" from being said on a day (ISO): input that was not read or understood, a scene not
 * declared for every stage of the work, a vendor without an answer, a head count that is not that of the people listed, a replica of which no use is
 * recorded. Empty when an absence is an answer.
 */
export function registerBlockers(production: Production, asOf: string): readonly Blocker[] {
  return [
    ...inputBlockers(production),
    ...(production.scenes.length === 0
      ? [{ kind: 'scene', message: message('settled.no-scene'), place: inRecord(production.record.at) } as const]
      : []),
    ...production.scenes.flatMap((scene) => sceneBlocker(scene, asOf)),
    ...vendorBlockers(production, asOf),
    ...headCountBlockers(production),
    ...replicaBlockers(production),
  ];
}

/**
 * What besides keeps a statement about the finished work from being made on a day (ISO): a version or work that lies ahead, and
 * placeholders that are, or may be, in the version reported on.
 */
export function workBlockers(production: Production, asOf: string): readonly Blocker[] {
  const { version } = production.record;
  return [
    ...versionBlocker(production, asOf),
    ...production.uses.filter((use) => isOfVersion(use, version)).flatMap((use) => useBlocker(use, version, asOf)),
  ];
}

/** A version that is finished only after the day is not the one of which the record speaks. */
function versionBlocker({ record, records }: Production, asOf: string): readonly Blocker[] {
  return records.versions.flatMap(({ id, dated, at }): readonly Blocker[] =>
    id === undefined || id !== record.version || !mayBeLater(dated, asOf)
      ? []
      : [
          {
            kind: 'use',
            name: id,
            message: message(`settled.version-${isLater(dated, asOf) ? 'ahead' : 'day'}`, {
              version: id,
              date: dateText(dated ?? ''),
            }),
            place: inRecord(at, 'dated'),
          },
        ],
  );
}

/** Whether something keeps the record open and is counted neither as a scene, nor as a vendor, nor as an error. */
export function isApart({
  kind,
  isError,
  code,
}: Pick<Blocker, 'kind' | 'isError'> & { readonly code: string }): boolean {
  if (kind === 'input' || kind === 'agreement') return isError !== true;
  return kind === 'vendors' || kind === 'people' || kind === 'replica' || code === 'settled.no-scene';
}

/**
 * Whether the work on a use lies after a day (ISO): it is planned, and nothing of it is in the film. Undefined where a month or a
 * year leaves that open; work that nobody has dated is done.
 */
export function isAhead({ record }: Use, asOf: string): boolean | undefined {
  const act = record?.['act-date'];
  return daysOf(act) === undefined ? false : isLater(act, asOf);
}

function sceneBlocker(record: SceneRecord, asOf: string): readonly Blocker[] {
  const { name, script, scene } = record;
  const { status, silent } = sceneStanding(record, asOf);
  if (status === 'omitted' || (status !== 'unclear' && silent.length === 0)) return [];
  const said =
    status === 'unclear' || status === 'undeclared'
      ? message(`settled.scene-${status}`, { scene: name })
      : message('settled.scene-silent', { scene: name, stages: silent.map((stage) => message(`stage.${stage}`)) });
  return [{ kind: 'scene', name, stages: silent, message: said, place: inScript(script.path, scene.heading.span) }];
}

function useBlocker(use: Use, version: string | undefined, asOf: string): readonly Blocker[] {
  const { id, record, place } = use;
  const ahead = isAhead(use, asOf);
  const said =
    ahead !== false
      ? message(`settled.use-${ahead ? 'ahead' : 'day'}`, { use: id, date: dateText(record?.['act-date'] ?? '') })
      : isGone(record?.output)
        ? goneBlocker(use, version, asOf)
        : record?.output !== 'temp' || isBy(record['replaced-on'], asOf)
          ? undefined
          : version !== undefined && record.versions?.includes(version)
            ? message('settled.placeholder', { use: id })
            : message('settled.placeholder-unsaid', { use: id });
  return said ? [{ kind: 'use', name: id, message: said, place }] : [];
}

/** What became of a result that is no longer in the film, or never was. */
function isGone(output: string | undefined): boolean {
  return output === 'replaced' || output === 'cut' || output === 'none';
}

/** What is gone only after the day, or is listed in this version all the same, is still in the film. */
function goneBlocker({ id, record }: Use, version: string | undefined, asOf: string): Message | undefined {
  const on = record?.['replaced-on'];
  if (mayBeLater(on, asOf))
    return message(`settled.gone-${isLater(on, asOf) ? 'later' : 'day'}`, { use: id, date: dateText(on ?? '') });
  return version !== undefined && record?.versions?.includes(version)
    ? message('settled.gone-and-in', { use: id, version })
    : undefined;
}
