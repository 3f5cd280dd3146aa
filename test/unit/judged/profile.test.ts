import assert from 'node:assert/strict';
import { judgeProduction, type JudgedProduction } from '../../../src/core/judged/judgedProduction';
import { profileLine } from '../../../src/core/judged/profile';
import { parseManifest } from '../../../src/core/manifest/parseManifest';
import { joinProduction } from '../../../src/core/production/join';
import { english } from '../../../src/core/words/words';
import { builtInCatalogue } from '../../support/sample';

const DAY = '2026-11-22';

function judged(production: string, more = ''): JudgedProduction {
  const manifest = parseManifest('a.slate.yaml', `production: { title: Low Tide, ${production} }\n${more}`);
  return judgeProduction(joinProduction({ folder: '', manifests: [manifest], scripts: [] }), builtInCatalogue, DAY);
}

const asked = ({ profile }: JudgedProduction): readonly string[] => profile.open.map(({ missing }) => missing.fact);
const answered =
  'agreements: [], agreements-complete: yes, buyer: Halyard, territories: [AQ], shooting-places: [AQ], country-of-production: [AQ], delivery-ai-clause: no, insurance-application: none, copyright-registration: none';

describe('the production profile', () => {
  it('is what is asked about the production as a whole, in one order', () => {
    const { evaluation, profile } = judged('agreements: unknown');
    assert.deepEqual(asked(judged('agreements: unknown')).slice(0, 3), ['agreements', 'buyer', 'territories']);
    assert.equal(profile.answered, 0);
    assert.equal(profile.of, profile.open.length);
    assert.ok(evaluation.questions.every(({ missing }) => missing.fact !== 'territories'));
  });

  it('is one line as long as something waits for an answer', () => {
    const line = profileLine(judged('agreements: unknown, buyer: netflix').profile);
    assert.match(line ? english.say(line) : '', /^Profile: 1 of \d+ answered; \d+ requirements wait for the rest$/);
    assert.deepEqual(asked(judged(answered)), []);
    assert.equal(profileLine(judged(answered).profile), undefined);
  });

  it('asks again for what is taken away', () => {
    for (const [fact, without] of [
      ['territories', answered.replace('territories: [AQ]', 'territories: [AQ, unknown]')],
      ['buyer', answered.replace('buyer: Halyard, ', '')],
      ['insurance-application', answered.replace('application: none', 'application: unknown')],
    ] as const)
      assert.deepEqual(asked(judged(without)), [fact]);
  });

  it('asks for a fact of one agreement only where that agreement is signed', () => {
    const writers = answered.replace('agreements: []', 'agreements: [wga-mba]');
    assert.deepEqual(asked(judged(writers)), ['gai-made-a-condition']);
  });

  it('stays out of the counts of the front and of what is asked, and keeps the verdict open', () => {
    const open = judged(answered.replace('insurance-application: none, ', ''));
    const { counts } = open;
    assert.deepEqual([counts.needsFacts, counts.questions, counts.profile], [0, 0, 1]);
    assert.equal(open.profile.waiting, 1);
    assert.deepEqual([judged(answered).counts.profile, judged(answered).profile.waiting], [0, 0]);
  });

  it('asks about people and uses apart from it', () => {
    const { evaluation } = judged(
      'agreements: [sagaftra-tvth]',
      'people: [{ id: P-1, role: performer, union: sag-aftra }]\nuses: [{ id: U-1, category: de-aging, people: [P-1] }]\n',
    );
    assert.ok(evaluation.questions.length > 0);
    assert.ok(evaluation.profile.every(({ missing }) => missing.about.level === 'production'));
  });
});
