import { createGenerator } from 'ts-json-schema-generator';

/** The JSON Schema of the report, made from its types; the published one lets fields be added, `strict` does not. */
export function reportSchema(strict = false): object {
  made ??= strictSchema();
  return strict ? made : (JSON.parse(JSON.stringify(made, withMore)) as object);
}

let made: object | undefined;

/** Leaves out what keeps fields from being added. */
const withMore = (name: string, value: unknown): unknown =>
  name === 'additionalProperties' && value === false ? undefined : value;

function strictSchema(): object {
  const schema = createGenerator({
    path: 'src/core/reports/report.ts',
    tsconfig: 'tsconfig.json',
    type: 'Report',
    skipTypeCheck: true,
    sortProps: true,
    additionalProperties: false,
    topRef: true,
  }).createSchema('Report');
  return { $schema: schema.$schema, title: 'AI Slate disclosure report (ai-slate/report/1)', ...schema };
}
