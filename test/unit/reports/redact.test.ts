import assert from 'node:assert/strict';
import { renderJson } from '../../../src/core/reports/json';
import { renderMarkdown } from '../../../src/core/reports/markdown';
import { english } from '../../../src/core/words/words';
import { filesOf, showFiles, showReport } from './show';
import { withEdit } from '../../support/withEdit';

const redacted = showReport({ options: { redacted: true } });
const text = renderJson(redacted) + renderMarkdown(redacted, english);
const open = renderJson(showReport());

describe('a redacted report', () => {
  for (const secret of [
    'Odell Marsh',
    'Tamsin Verrall',
    'Ruben Isker',
    'Wilhelmine Karst',
    'Hanne Orlik',
    'Lene Amberg',
    'consents/verrall.pdf',
    'waivers/credit.pdf',
    'prompts/bridge.txt',
    'vendors/paper-moon.pdf',
  ]) {
    it(`does not show ${secret}`, () => {
      assert.ok(open.includes(secret), 'the full report shows it');
      assert.ok(!text.includes(secret));
    });
  }

  it('does not show who keeps track of AI', () => {
    const manifest = withEdit(
      withEdit(
        showFiles['/show/production.slate.yaml'],
        '  signatory:',
        '  ai-tracker: Jolanda Fenn, coordinator\n  signatory:',
      ),
      'A figure on the quay.',
      'Fenn has the file.',
    );
    const report = showReport({
      files: filesOf({ '/show/production.slate.yaml': manifest }),
      options: { redacted: true },
    });
    assert.doesNotMatch(renderJson(report), /Fenn|Jolanda/);
  });

  it('shows ids in place of names, in sentences too', () => {
    assert.equal(
      redacted.uses.find(({ id }) => id === 'U-1')?.recorded['summary'],
      'P-1 stands on the bridge without having been there.',
    );
  });

  it('does not show a surname alone', () => {
    const manifest = withEdit(
      showFiles['/show/production.slate.yaml'],
      'A figure on the quay.',
      'Verrall stands on the quay.',
    );
    const report = showReport({
      files: filesOf({ '/show/production.slate.yaml': manifest }),
      options: { redacted: true },
    });
    assert.equal(report.uses.find(({ id }) => id === 'U-2')?.recorded['summary'], 'P-2 stands on the quay.');
  });

  it('keeps what is no secret', () => {
    for (const known of ['U-1', 'P-1', 'Facetworks', 'Paper Moon Pictures', 'lantern-guild', 'night.fountain'])
      assert.ok(text.includes(known), known);
  });

  it('judges as the full report does', () => {
    const outcomes = (report: typeof redacted): readonly string[] =>
      report.assessments.map((one) => `${one.obligation ?? ''} ${one.outcome} ${one.subject.use ?? ''}`);
    assert.deepEqual(outcomes(redacted), outcomes(showReport()));
  });

  it('says that it is redacted', () => {
    assert.equal(redacted.redacted, true);
    assert.match(renderMarkdown(redacted, english), /Redacted/);
  });

  it('takes a name for a word of its own', () => {
    const manifest = withEdit(
      withEdit(showFiles['/show/production.slate.yaml'], 'Odell Marsh, role', 'Will, role'),
      'A figure on the quay.',
      'Will is willing.',
    );
    const report = showReport({
      files: filesOf({ '/show/production.slate.yaml': manifest }),
      options: { redacted: true },
    });
    assert.equal(report.uses.find(({ id }) => id === 'U-2')?.recorded['summary'], 'P-1 is willing.');
  });
});
