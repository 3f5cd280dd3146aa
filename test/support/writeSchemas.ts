// Writes the published JSON Schemas from the tables that the parsers read: `npm run schemas`.
import { writeFileSync } from 'node:fs';
import { agreementSchema } from '../../src/core/agreements/schema';
import { manifestSchema } from '../../src/core/manifest/schema';
import { reportSchema } from './reportSchema';

function write(name: string, schema: object): void {
  writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

write('manifest', manifestSchema());
write('manifest.editor', manifestSchema('loose'));
write('agreement', agreementSchema());
write('report', reportSchema());
