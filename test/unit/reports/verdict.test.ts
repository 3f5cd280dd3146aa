import assert from 'node:assert/strict';
import { renderMarkdown } from '../../../src/core/reports/markdown';
import { english } from '../../../src/core/words/words';
import { filesOf, showFiles, showReport } from './show';
import { withEdit } from '../../support/withEdit';

const MANIFEST = '/show/production.slate.yaml';

/** The show's report with one thing written differently in its manifest. */
function changed(from: string, to: string): ReturnType<typeof showReport> {
  const manifest = showFiles[MANIFEST];
  assert.ok(manifest.includes(from), from);
  return showReport({ files: filesOf({ [MANIFEST]: manifest.replace(from, to) }) });
}

function lineOf(report: ReturnType<typeof showReport>, start: string): string {
  return (
    renderMarkdown(report, english, 'whole')
      .split('\n')
      .find((line) => line.startsWith(start)) ?? ''
  );
}

describe('the verdict', () => {
  it('counts beside what is open what the production goes on with', () => {
    assert.match(showReport().verdict.text, /3 missing \(1 overdue\), 1 missing, with the risk accepted/);
    const { counts } = showReport().verdict;
    assert.deepEqual([counts.open, counts.accepted], [3, 1]);
  });

  it('counts vendors that have not answered', () => {
    assert.match(showReport().verdict.text, /1 vendor has not answered/);
    assert.equal(changed('declared: no, used-ai: unknown', 'declared: yes, used-ai: no').verdict.counts.vendors, 0);
  });

  it('counts a vendor of a recorded use that has not said whether it used AI', () => {
    assert.equal(changed('declared: yes, used-ai: yes', 'declared: yes, used-ai: unknown').verdict.counts.vendors, 2);
  });

  it('says nothing of declared scenes where there is none', () => {
    const { verdict } = showReport({
      files: [[MANIFEST, 'production: { title: A, agreements: [], agreements-complete: yes }']],
    });
    assert.match(verdict.text, /^Not settled: 2 more things not known/);
    assert.doesNotMatch(verdict.text, /every scene is declared/i);
  });

  it('says that no policy of the buyer and no law of a territory is on file', () => {
    const { caveats } = changed(
      '  time-zone:',
      '  buyer: Halyard Releasing\n  territories: [AR]\n  time-zone:',
    ).verdict;
    assert.ok(caveats.includes('We have no AI policy of Halyard Releasing. Check whether it has one.'));
    assert.ok(caveats.some((line) => line.startsWith('We have no law of these territories: AR.')));
  });

  for (const field of ['shooting-places', 'country-of-production'])
    it(`says that no law and no union agreement of a country is followed, from ${field} alone`, () => {
      const about = (places: string): readonly string[] =>
        changed('  time-zone:', `  ${field}: ${places}\n  time-zone:`).verdict.caveats.filter((line) =>
          /\bBO\b/.test(line),
        );
      assert.equal(about('[BO]').length, 2);
      assert.deepEqual(about('[]'), []);
    });

  describe('says of the terms of a rider', () => {
    const RIDER = '/show/agreements/lantern-guild.yaml';
    const ofTerm = (term: string, checked = '2026-11-01'): readonly string[] => {
      const rider = showFiles[RIDER];
      const dated = withEdit(rider, 'checked: 2026-11-01\n', `checked: ${checked}\n${term}`);
      return showReport({ files: filesOf({ [RIDER]: dated }) }).verdict.caveats.filter((line) =>
        line.includes('Lantern'),
      );
    };

    it('nothing while they run and somebody looked them up this year', () => assert.deepEqual(ofTerm(''), []));

    it('that they have ended', () =>
      assert.deepEqual(ofTerm('term: { until: 2026-06-30, by: as-of }\n'), [
        'The stated terms of Lantern Guild have ended and nothing newer is on file. Confirm which terms run now.',
      ]));

    it('that they end within ninety days, and not before', () => {
      assert.match(ofTerm('term: { until: 2027-01-31, by: as-of }\n')[0] ?? '', /ends on 2027-01-31/);
      assert.deepEqual(ofTerm('term: { until: 2027-06-30, by: as-of }\n'), []);
    });

    it('that nobody has looked them up for more than a year', () =>
      assert.deepEqual(ofTerm('', '2025-10-01'), [
        'Nobody has looked up Lantern Guild for more than a year. Check for a newer text.',
      ]));
  });

  it('knows the policy of a buyer who is party to a rider', () => {
    const { caveats } = changed('  time-zone:', '  buyer: lantern guild\n  time-zone:').verdict;
    assert.ok(!caveats.some((line) => line.startsWith('No policy')));
  });
});

describe('the statement', () => {
  it('says of which scenes it is not known whether a person is seen or heard', () => {
    assert.equal(
      lineOf(showReport(), '| Uses in which'),
      '| Uses in which a person is seen or heard | U-1, U-2; not known for scene 4 |',
    );
  });

  it('names vendors that have not answered', () => {
    assert.equal(
      lineOf(showReport(), '| Scenes declared'),
      '| Scenes declared, vendors answered | 6 scenes are not declared for every stage; not answered: V-2 Halftone |',
    );
  });

  it('says where there is no scene and no vendor', () => {
    const empty = showReport({ files: [[MANIFEST, 'production:\n']] });
    assert.equal(
      lineOf(empty, '| Scenes declared'),
      '| Scenes declared, vendors answered | no scene was found; nobody has said which vendors work on it |',
    );
    assert.doesNotMatch(renderMarkdown(empty, english, 'whole'), /every scene is declared/i);
  });
});

describe('a sign-off', () => {
  it('without fingerprints does not say that nothing changed', () => {
    assert.match(
      lineOf(changed(", text: 'sha256:00', record: 'sha256:00'", ''), '| 2 EXT. QUAY - DAWN | Hanne'),
      /\| not known \(no fingerprint\) \|$/,
    );
    assert.match(
      lineOf(changed(", record: 'sha256:00'", ''), '| 2 EXT. QUAY - DAWN | Hanne'),
      /\| \*\*the scene’s text\*\*; what is recorded: not known \(no fingerprint\) \|$/,
    );
  });
});
