import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/evaluation/evaluate';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { joinProduction } from '../../../src/core/production/join';
import { parseScript } from '../../../src/core/production/parseScript';
import { english } from '../../../src/core/words/words';
import { builtInCatalogue } from '../../support/sample';
import { withEdit } from '../../support/withEdit';

const script = 'INT. FERRY - DAY #1#\n\nRain.\n';

/** What is said to be not applied to a production of these records. */
function notApplied(production: string, person = '', use = ''): readonly string[] {
  const text = `production: { title: Low Tide, ${production} }
people:
  - { id: P-3, name: Mara Quill, living: living, minor: no, ${person} }
  - { id: P-9, name: Owen Hask, role: crew, union: iatse }
uses:
  - { id: U-1, scenes: ["1"], category: digital-replica, ${use} people: [{ person: P-3, part: [depicted] }] }
`;
  const manifest = parseManifest('production.slate.yaml', text);
  assert.deepEqual(manifest.problems, [], text);
  const joined = joinProduction({
    folder: '',
    manifests: [manifest],
    scripts: [parseScript('a.fountain', script)],
  });
  return evaluate(joined, builtInCatalogue, '2026-11-22').notApplied.map((one) => english.say(one.text));
}

const sag = 'agreements: [sagaftra-tvth-2026], principal-photography-start: 2026-08-03';

describe('terms that were not applied', () => {
  it('say that another role is recorded, until the role is', () => {
    const figure = 'role: public-figure, union: sag-aftra, hired: yes, role-complete: yes';
    assert.deepEqual(notApplied(sag, figure), [
      'SAG-AFTRA TV/Theatrical 2026 was not applied to Mara Quill. The record says: role: public figure, hired for the part: yes.',
    ]);
    assert.deepEqual(notApplied(sag, withEdit(figure, 'public-figure', '[public-figure, performer]')), []);
  });

  it('say nothing while it is asked whether the roles are complete', () => {
    assert.deepEqual(notApplied(sag, 'role: public-figure, union: sag-aftra, hired: yes'), []);
  });

  it('say that another union is recorded, until the union is', () => {
    const performer = 'role: performer, hired: yes, union: none';
    assert.deepEqual(notApplied(sag, performer), [
      'SAG-AFTRA TV/Theatrical 2026 was not applied to Mara Quill. The record says: union: no union, hired for the part: yes.',
    ]);
    assert.deepEqual(notApplied(sag, withEdit(performer, 'none', 'sag-aftra')), []);
    assert.deepEqual(notApplied(sag, withEdit(performer, 'none', 'unknown')), []);
  });

  it('are those of nobody whom another union’s agreement covers, and of nobody whom nothing touches', () => {
    const actra = 'role: performer, hired: yes, union: actra';
    assert.deepEqual(notApplied(sag.replace(']', ', actra-ipa]'), actra), []);
  });

  it('say why a law that is listed does not apply, until its territory is recorded', () => {
    assert.deepEqual(notApplied('agreements: [us-ny-gbl-396b], territories: [GB]'), [
      'N.Y. Gen. Bus. Law §396-b is listed, but was not applied. The record says: territories: GB.',
    ]);
    assert.deepEqual(notApplied('agreements: [us-ny-gbl-396b], territories: [GB, US-NY]'), []);
    assert.deepEqual(notApplied('agreements: [us-ny-gbl-396b]'), []);
    assert.deepEqual(notApplied('agreements: [], territories: [GB]'), []);
  });

  it('name what is listed and not on file, and the year that is', () => {
    assert.deepEqual(notApplied('agreements: [guild-of-nobody]'), [
      '“guild-of-nobody” is listed, but no agreement on file has this name. Nothing it asks for was checked.',
    ]);
    assert.deepEqual(notApplied('agreements: [ampas100]'), [
      '“ampas100” is listed, but only another year is on file: 99th Academy Awards rules. Nothing of the year listed was checked.',
    ]);
    assert.deepEqual(notApplied('agreements: [ampas99]'), []);
  });
});
