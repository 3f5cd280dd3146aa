import { readdirSync, readFileSync } from 'node:fs';
import { loadCatalogue } from '../../src/core/agreements/catalogue';
import { renderAgreement } from '../../src/core/reports/agreementMarkdown';
import { renderCatalogue } from '../../src/core/reports/catalogueMarkdown';
import { english } from '../../src/core/words/words';

const folder = 'src/agreements';

/** The generated pages of the documentation: a page for each agreement file, and the catalogue; path → text. */
export function agreementDocs(): ReadonlyMap<string, string> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }));
  const catalogue = loadCatalogue(files);
  return new Map([
    ...catalogue.entries.map(
      (entry) => [`docs/agreements/${entry.agreement.id}.md`, renderAgreement(entry, english)] as const,
    ),
    ['docs/catalogue.md', renderCatalogue(catalogue, english)],
  ]);
}
