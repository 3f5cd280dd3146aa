// Writes the generated pages of the documentation, and takes away those of agreements that are gone: `npm run docs`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { agreementDocs } from './agreementDocs';
import { factDocs } from './factDocs';
import { messageDocs } from './messageDocs';
import { problemDocs } from './problemDocs';

const pages = agreementDocs();
mkdirSync('docs/agreements', { recursive: true });
for (const name of readdirSync('docs/agreements'))
  if (!pages.has(`docs/agreements/${name}`)) rmSync(`docs/agreements/${name}`);
for (const [path, text] of [...pages, ...problemDocs(), ...factDocs(), ...messageDocs()]) writeFileSync(path, text);
