import { createGenerator } from 'ts-json-schema-generator';

/** The JSON Schema of the report, made from its types; the published one lets fields be added, `strict` does not. */
export function reportSchema(strict = false): object {
  const schema = createGenerator({
    path: 'src/core/reports/report.ts',
    tsconfig: 'tsconfig.json',
    type: 'Report',
    skipTypeCheck: true,
    sortProps: true,
    additionalProperties: !strict,
    topRef: true,
  }).createSchema('Report');
  return { $schema: schema.$schema, title: 'AI Slate disclosure report (ai-slate/report/1)', ...schema };
}
