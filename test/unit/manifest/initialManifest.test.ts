import assert from 'node:assert/strict';
import { initialManifest } from '../../../src/core/manifest/initialManifest';
import { manifestOf } from './manifests';

describe('initialManifest', () => {
  for (const title of ['The Long Fall', 'Null', '1984', '  ', 'Say: "No" # 2', 'Überfall {uncut}', '- 12', 'a\nb']) {
    it(`writes a manifest that says the title ${JSON.stringify(title)} back`, () => {
      const manifest = manifestOf(
        initialManifest({
          title,
          scripts: ['season 1/ep101.fountain', 'b, c.fountain'],
          agreements: ['sagaftra-tvth'],
        }),
      );
      assert.deepEqual(
        manifest.problems.map(({ message }) => message.code),
        title.trim() === '' ? ['manifest.missing-required'] : [],
      );
      assert.equal(manifest.production?.title, title.trim() === '' ? undefined : title);
      assert.deepEqual(
        manifest.records.scripts.map((script) => script.file),
        ['season 1/ep101.fountain', 'b, c.fountain'],
      );
      assert.deepEqual(manifest.production?.agreements, ['sagaftra-tvth']);
    });
  }

  it('suggests in comments what can be written as it stands', () => {
    const text = initialManifest({ title: 'The Long Fall', scripts: [], agreements: [] });
    const manifest = manifestOf(text.replaceAll('# ', '').replaceAll('#   ', '  '));
    assert.deepEqual(manifest.problems, []);
    assert.equal(manifest.records.uses[0]?.people?.[0]?.person, manifest.records.people[0]?.id);
    assert.equal(manifest.production?.['principal-photography-start'], '2026-09-14');
  });
});
