import { sharedFields, sharedToolFields } from '../manifest/fields/sharedFields';
import type { ProductionRecord, RecordPlace, Records, Shared, Tool, UseRecord } from '../manifest/manifest';
import { message } from '../words/message';
import { inRecord, type Findings } from './findings';

/** Where a fact of a use was said once for all uses of its tool, its vendor or the production. */
export interface SharedFrom {
  /** The id of the tool or vendor; undefined for the production. */
  readonly from?: string;
  readonly place: RecordPlace;
}

export type SharedByField = ReadonlyMap<string, SharedFrom>;

/** A level at which facts are said once, the nearest to the use first. */
interface Level {
  readonly id?: string;
  readonly said: Shared;
}

const names = Object.keys(sharedFields) as readonly (keyof typeof sharedFields)[];

/**
 * The facts that hold for a use because they were said once of its tool, its vendor or the production. What the use says itself
 * wins. Where two levels disagree nothing is taken from either, and both places are pointed out.
 */
export class SharedFacts {
  private readonly tools: ReadonlyMap<string | undefined, Tool>;
  private readonly levels: ReadonlyMap<string | undefined, Level>;
  private readonly all: readonly Level[];

  constructor(
    { tools, vendors }: Records,
    production: ProductionRecord,
    private readonly findings: Findings,
  ) {
    this.tools = new Map([...tools].reverse().map((tool) => [tool.id, tool]));
    this.levels = new Map(
      [...vendors]
        .reverse()
        .flatMap(({ id, 'for-its-uses': said }) => (said && id !== undefined ? [[id, { id, said }] as const] : [])),
    );
    this.all = production['for-its-uses'] ? [{ said: production['for-its-uses'] }] : [];
  }

  /** The use and its tool as they are judged, and which of their facts were said elsewhere. The same objects where nothing was. */
  of(record: UseRecord): { readonly record: UseRecord; readonly tool?: Tool; readonly shared?: SharedByField } {
    const tool = typeof record.tool === 'string' ? this.tools.get(record.tool) : record.tool;
    const levels = this.levelsOf(record, tool);
    if (levels.length === 0) return { record, ...(tool && { tool }) };
    const known = kept.get(record);
    const from = [tool, ...levels.map(({ said }) => said)];
    if (known && known.from.length === from.length && known.from.every((one, at) => one === from[at])) {
      for (const report of known.reports) report(this.findings);
      return known.made;
    }
    const reports: ((findings: Findings) => void)[] = [];
    const shared = new Map<string, SharedFrom>();
    const values: Record<string, unknown> = {};
    const toolValues: Record<string, unknown> = {};
    for (const name of names) {
      const ofTool = sharedToolFields.has(name);
      if (ofTool && !tool) continue;
      const own: unknown = (ofTool ? (tool as unknown as Fields) : (record as unknown as Fields))[name];
      const said = levels.filter(({ said: one }) => isSaid(one[name]));
      const [nearest] = said;
      const other = said.find((one) => !sameValue(one.said[name], nearest?.said[name]));
      if (!nearest) continue;
      const isOwn = isSaid(own);
      if (isOwn ? !said.every((one) => sameValue(one.said[name], own)) : other !== undefined) {
        const place = isOwn ? inRecord(ofTool && tool ? tool.at : record.at, name) : inRecord(nearest.said.at, name);
        const against = inRecord(
          (isOwn ? said.find((one) => !sameValue(one.said[name], own)) : other)?.said.at ?? nearest.said.at,
          name,
        );
        const code = isOwn ? 'finding.shared-overruled' : 'finding.shared-disagree';
        reports.push((findings) =>
          findings.add('warning', place, message(code, { field: name, use: record.id ?? '' }), [against]),
        );
      }
      if (isOwn || other !== undefined) continue;
      (ofTool ? toolValues : values)[name] = nearest.said[name];
      shared.set(name, { ...(nearest.id !== undefined && { from: nearest.id }), place: place(nearest.said.at, name) });
    }
    const madeTool = tool && Object.keys(toolValues).length > 0 ? { ...tool, ...toolValues } : tool;
    const made = {
      record: Object.keys(values).length > 0 ? { ...record, ...values } : record,
      ...(madeTool && { tool: madeTool }),
      ...(shared.size > 0 && { shared }),
    };
    for (const report of reports) report(this.findings);
    kept.set(record, { from, made, reports });
    return made;
  }

  private levelsOf({ vendor }: UseRecord, tool: Tool | undefined): readonly Level[] {
    const ofVendor = vendor === undefined ? undefined : this.levels.get(vendor);
    return [
      ...(tool?.['for-its-uses']
        ? [{ ...(tool.id !== undefined && { id: tool.id }), said: tool['for-its-uses'] }]
        : []),
      ...(ofVendor ? [ofVendor] : []),
      ...this.all,
    ];
  }
}

interface Fields {
  readonly [name: string]: unknown;
}

/** Made once while use, tool and levels are the same records: a use that is the same object is not judged again. */
const kept = new WeakMap<
  UseRecord,
  {
    readonly from: readonly unknown[];
    readonly made: { readonly record: UseRecord; readonly tool?: Tool; readonly shared?: SharedByField };
    readonly reports: readonly ((findings: Findings) => void)[];
  }
>();

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== 'unknown' && !(Array.isArray(value) && value.includes('unknown'));
}

function sameValue(one: unknown, other: unknown): boolean {
  const asText = (value: unknown): string =>
    JSON.stringify(Array.isArray(value) ? [...(value as string[])].sort() : value);
  return asText(one) === asText(other);
}

function place({ file, path }: RecordPlace, name: string): RecordPlace {
  return { file, path: path.concat(name) };
}
