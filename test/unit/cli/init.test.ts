import assert from 'node:assert/strict';
import { builtInAgreements } from '../../../src/agreements/index';
import { run } from './memory';

const SCRIPT = ['/show/a.fountain', 'Title: Low Tide\n\nINT. BOATHOUSE - DAY #1#\n'] as const;
const manifestOf = async (ran: ReturnType<typeof run>): Promise<string> =>
  String((await ran).files.texts.get('/show/production.slate.yaml'));

/** A person at a terminal who answers questions by a word in them, leaves the others open, and ends the input after so many. */
function person(answers: { readonly [word: string]: string | readonly string[] }, patience = 100) {
  const asked: string[] = [];
  const ask = (prompt: string): Promise<string | undefined> => {
    const before = asked.filter((one) => one === prompt).length;
    asked.push(prompt);
    if (asked.length > patience) return Promise.resolve(undefined);
    const found = Object.entries(answers).find(([word]) => prompt.includes(word))?.[1] ?? '';
    return Promise.resolve([found].flat()[before] ?? '');
  };
  return { asked, ask };
}

describe('the profile of a production that is started', () => {
  it('is given by options where nobody is asked', async () => {
    const text = await manifestOf(
      run(
        ['init', '--profile', 'buyer=netflix', '--profile', 'territories=US, FR', '--profile', 'agreements=none'],
        [SCRIPT],
      ),
    );
    assert.match(text, /^ {2}agreements: \[\]$/m);
    assert.match(text, /^ {2}buyer: netflix$/m);
    assert.match(text, /^ {2}territories: \[US, FR\]$/m);
  });

  for (const [written, why] of [
    ['buyers=netflix', /one of these names/],
    ['buyer', /one of these names/],
    ['strikes=none', /one of these names/],
    ['territories=Mars', /territories cannot be written/],
    ['agreements=wga', /“wga” is not one of the answers/],
    ['delivery-ai-clause=perhaps', /delivery-ai-clause cannot be written/],
  ] as const)
    it(`writes nothing for ${written}`, async () => {
      const { code, err, files } = await run(['init', '--profile', written], [SCRIPT]);
      assert.equal(code, 2);
      assert.match(err, why);
      assert.equal(files.texts.size, 1);
    });

  it('is asked of a person, who may leave answers open', async () => {
    const { ask, asked } = person({ 'agreements, awards': 'wga-mba', 'text generator': 'no' });
    const text = await manifestOf(run(['init'], [SCRIPT], { ask }));
    assert.match(text, /^ {2}agreements: \[wga-mba\]$/m);
    assert.match(text, /^ {2}gai-made-a-condition: no$/m);
    assert.doesNotMatch(text, /territories/);
    assert.match(asked.join(''), /Likely to know: the producer/);
  });

  it('asks again what was not understood, and says why', async () => {
    const { ask } = person({ 'agreements, awards': ['wga', 'wga-mba'] });
    const ran = run(['init'], [SCRIPT], { ask });
    assert.match((await ran).out, /“wga” is not one of the answers/);
    assert.match(await manifestOf(ran), /^ {2}agreements: \[wga-mba\]$/m);
  });

  it('keeps what was answered when the person ends the input', async () => {
    const { ask } = person({ 'agreements, awards': 'wga-mba' }, 1);
    assert.match(await manifestOf(run(['init'], [SCRIPT], { ask })), /^ {2}agreements: \[wga-mba\]$/m);
  });

  it('takes at most ten answers, whatever is signed, and none twice', async () => {
    const { ask, asked } = person({ 'agreements, awards': 'sagaftra-tvth,wga-mba,dga,fr-sacd,bafta,ampas99' });
    await run(['init'], [SCRIPT], { ask, agreements: builtInAgreements() });
    assert.ok(asked.length > 3 && asked.length <= 10, String(asked.length));
    assert.equal(new Set(asked).size, asked.length);
  });

  it('asks nothing that no requirement waits for', async () => {
    const { ask, asked } = person({ 'agreements, awards': 'none' });
    await run(['init'], [SCRIPT], { ask });
    assert.doesNotMatch(asked.join(''), /text generator/);
  });
});
