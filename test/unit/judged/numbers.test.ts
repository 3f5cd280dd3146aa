import { readFileSync, readdirSync } from 'node:fs';
import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import { judgeProduction } from '../../../src/core/judged/judgedProduction';
import { joinProduction } from '../../../src/core/production/join';
import { builtInAgreements } from '../../../src/agreements/index';
import { checkNumbers } from '../../fuzz/numbers';
import { sampleTexts } from '../../support/sample';
import { AS_OF, readShow, filesOf } from '../reports/show';

describe('the numbers of a production', () => {
  for (const name of readdirSync('samples'))
    it(`agree on every surface for ${name}`, () => {
      const folder = `samples/${name}/agreements`;
      const own = readdirSync(`samples/${name}`).includes('agreements')
        ? readdirSync(folder).map((file) => ({
            path: `agreements/${file}`,
            text: readFileSync(`${folder}/${file}`, 'utf8'),
          }))
        : [];
      const production = joinProduction({ folder: '', ...sampleTexts(name) });
      checkNumbers(judgeProduction(production, loadCatalogue([...builtInAgreements(), ...own]), '2026-11-22'));
    }).timeout(60000);

  it('agree for a production that has every outcome', () => {
    const { production, catalogue } = readShow(filesOf({}));
    checkNumbers(judgeProduction(production, catalogue, AS_OF));
  });
});
