import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { looks } from '../../../../src/core/reports/charts/drawing';
import { lettersOf } from '../../../../src/core/reports/document/rich';
import { makeReport } from '../../../../src/core/reports/makeReport';
import { makeDocument } from '../../../../src/core/reports/makeDocument';
import { makeView, type ReportView } from '../../../../src/core/reports/view/makeView';
import { facets } from '../../../../src/core/reports/view/messages';
import { newsOf } from '../../../../src/core/reports/view/news';
import { english } from '../../../../src/core/words/words';
import { hostileShow, traps } from '../../security/hostileShow';
import { filesOf, showFiles, showReport } from '../show';
import { withEdit } from '../../../support/withEdit';

const report = showReport();
const view = makeView(report, english);

/** All HTML that a view gives out. */
function htmlOf({ head, entries, sections }: ReportView): string {
  return [head, ...entries.flatMap(({ line, below }) => [line, below]), ...sections.map(({ html }) => html)].join('\n');
}

function keysIn(html: string): readonly string[] {
  return [...html.matchAll(/data-follow="([^"]*)"/gu)].map(([, key = '']) =>
    key.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code))),
  );
}

/** The show with a text in its title, a name, a summary, a heading and the name of a paper. */
function withText(text: string): ReportView {
  const quoted = JSON.stringify(`x${text}`);
  const yaml = showFiles['/show/production.slate.yaml']
    .replace('title: The Night Ferry', () => `title: ${quoted}`)
    .replace('name: Odell Marsh', () => `name: ${quoted}`)
    .replace('summary: A figure on the quay.', () => `summary: ${JSON.stringify(text)}`)
    .replace('document: consents/verrall.pdf', () => `document: ${quoted}`);
  const script = showFiles['/show/night.fountain'].replace(
    'INT. ARCHIVE - DAY',
    () => `INT. ${text.replace(/[\r\n#]/gu, ' ')} ARCHIVE`,
  );
  return makeView(
    showReport({ files: filesOf({ '/show/production.slate.yaml': yaml, '/show/night.fountain': script }) }),
    english,
  );
}

describe('the report view', () => {
  it('has an entry for everything that is judged, each under its own key', () => {
    assert.equal(view.entries.length, report.assessments.length);
    assert.equal(new Set(view.entries.map(({ key }) => key)).size, view.entries.length);
    assert.ok(view.entries.length > 20);
  });

  it('counts as the report does: what stands how, what asks for work, what is overdue', () => {
    const { outcomes, counts } = report.verdict;
    for (const [outcome, n] of Object.entries(outcomes))
      assert.equal(view.entries.filter((entry) => entry.in.outcome.includes(outcome)).length, n, outcome);
    assert.equal(
      view.entries.filter(({ asks }) => asks).length,
      report.assessments.filter(({ remains }) => remains).length,
    );
    assert.equal(view.entries.filter(({ overdue }) => overdue).length, counts.overdue);
  });

  it('begins with what to take up first, and ends with what is not required', () => {
    assert.deepEqual(view.entries.at(0)?.in.outcome, ['blocked']);
    assert.deepEqual(view.entries.at(-1)?.in.outcome, ['not-required']);
  });

  it('offers only choices that fit some entry, and every one of them', () => {
    for (const facet of facets) {
      assert.deepEqual(
        view.choices[facet].map(({ value }) => value).sort(),
        [...new Set(view.entries.flatMap((entry) => entry.in[facet]))].sort(),
        facet,
      );
      assert.ok(
        view.choices[facet].every(({ label }) => label !== ''),
        facet,
      );
    }
    assert.ok(view.choices.person.some(({ label }) => label.includes('Odell Marsh')));
  });

  it('says its day and its cautions, as every format does', () => {
    assert.match(view.head, new RegExp(`As of ${report.asOf}`));
    const { head } = makeView(
      { ...report, verdict: { ...report.verdict, caveats: ['No law of these territories is on file: NO.'] } },
      english,
    );
    assert.match(head, /<li>No law of these territories is on file: NO\.<\/li>/u);
  });

  it('says that names are left out where they are', () => {
    const redacted = makeView(showReport({ options: { redaction: 'names' } }), english);
    assert.match(redacted.head, new RegExp(english.say({ code: 'report.caveat.redacted', args: {} }).slice(0, 20)));
    assert.ok(!htmlOf(redacted).includes('Odell Marsh'));
  });

  it('has every numbered section of the report, in its order', () => {
    const numbered = makeDocument(report, english, 'whole').blocks.flatMap((one) =>
      one.kind === 'heading' && one.number !== undefined ? [`${one.number}. ${lettersOf(one.text)}`] : [],
    );
    assert.deepEqual(
      view.sections.map(({ title }) => title).filter((title) => /^\d/u.test(title)),
      numbered,
    );
  });

  it('leads to every scene in the script, every record and every agreement, by keys that it has given out', () => {
    const keys = keysIn(htmlOf(view));
    assert.ok(keys.length > 50);
    assert.deepEqual(
      keys.filter((key) => !view.links.has(key)),
      [],
    );
    const kinds = new Set([...view.links.values()].map((link) => (link.kind === 'file' ? link.path : link.kind)));
    for (const wanted of ['night.fountain', 'production.slate.yaml', 'agreement', 'address'])
      assert.ok(kinds.has(wanted), wanted);
  });

  it('gives every link within it a place to lead to', () => {
    const html = htmlOf(view);
    const targets = new Set([...html.matchAll(/href="#([^"]+)"/gu)].map(([, id = '']) => id));
    const there = new Set([
      ...[...html.matchAll(/ id="([^"]+)"/gu)].map(([, id = '']) => id),
      ...view.sections.map(({ id }) => id),
    ]);
    assert.deepEqual(
      [...targets].filter((id) => !there.has(id)),
      [],
    );
    assert.doesNotMatch(html, /href="(?!#)/u);
  });

  it('follows no address but those that are encrypted', () => {
    const addresses = [...view.links.values()].flatMap((link) => (link.kind === 'address' ? [link.address] : []));
    assert.ok(addresses.length > 0);
    assert.deepEqual(
      addresses.filter((address) => !address.startsWith('https://')),
      [],
    );
  });

  for (const text of [
    '<img src=x onerror=y>',
    '</details><script>z</script>',
    '"><a data-follow="x">',
    '[a](command:b)',
    '\u202eabc',
    '&lt;b&gt;',
    'שלום',
  ]) {
    it(`shows a text that somebody wrote letter by letter: ${JSON.stringify(text)}`, () => {
      const hostile = withText(text);
      const html = htmlOf(hostile);
      assert.doesNotMatch(html, /<(?:img|script)|<a data|[\u202e]/u);
      assert.deepEqual(
        keysIn(html).filter((key) => !hostile.links.has(key)),
        [],
      );
      for (const { label } of Object.values(hostile.choices).flat()) assert.doesNotMatch(label, /[\p{Cc}\u202e]/u);
    });
  }
});

describe('a report view of hostile texts', () => {
  for (const trap of traps) {
    it(`has nothing in it that works: ${JSON.stringify(trap)}`, () => {
      const { judged } = hostileShow(trap);
      const hostile = makeView(
        makeReport(
          judged.production,
          judged.evaluation,
          judged.catalogue,
          { tool: { name: 'AI Slate', version: '9.9.9' } },
          english,
        ),
        english,
      );
      const html = htmlOf(hostile);
      assert.doesNotMatch(html, /<(?:img|script)|href="(?!#)|[\u202e\u0007\u001b]/u);
      assert.deepEqual(
        keysIn(html).filter((key) => !hostile.links.has(key)),
        [],
      );
      assert.deepEqual(
        [...hostile.links.values()].filter((link) => link.kind === 'address' && !link.address.startsWith('https://')),
        [],
      );
      assert.doesNotMatch(hostile.sections.map(({ title }) => title).join(''), /[<>]/u);
    });
  }
});

describe('what a report view is told anew', () => {
  it('is everything at first, and nothing but the order when nothing has changed', () => {
    assert.equal(newsOf(view).entries.length, view.entries.length);
    const again = newsOf(makeView(showReport(), english), view);
    assert.deepEqual([again.entries, again.sections], [[], []]);
    assert.deepEqual(
      again.order,
      view.entries.map(({ key }) => key),
    );
  });

  it('is what a change in the record has changed', () => {
    const yaml = withEdit(showFiles['/show/production.slate.yaml'], 'name: Odell Marsh', 'name: Odell Marshall');
    const now = makeView(showReport({ files: filesOf({ '/show/production.slate.yaml': yaml }) }), english);
    const { entries, sections } = newsOf(now, view);
    assert.ok(entries.length > 0 && entries.length < view.entries.length);
    assert.ok(entries.every(({ line }) => line.includes('Odell Marshall')));
    assert.ok(sections.some(({ id }) => id === 'people'));
    assert.ok(sections.length < view.sections.length);
  });
});

describe('the style of the report view', () => {
  const css = readFileSync('media/report.css', 'utf8');

  it('has every look of an outcome', () => {
    for (const look of Object.keys(looks))
      assert.ok(
        css.includes(`strong.${look} `) && css.includes(`pattern.${look} line`) && css.includes(`--${look}:`),
        look,
      );
  });

  it('has no colour but those of the theme', () => {
    assert.doesNotMatch(css, /#[0-9a-f]{3,8}\b(?![^{}]*\{)|\brgba?\(|\bhsla?\(/iu);
  });

  it('loads nothing', () => assert.doesNotMatch(css, /url\(|@import/u));
});
