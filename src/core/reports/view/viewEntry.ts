import { message } from '../../words/message';
import { joined, plain, rich, strong, type Rich } from '../document/rich';
import { escapeHtml } from '../html/escapeHtml';
import { inline, type HtmlPlace } from '../html/inline';
import { itemKey } from '../itemKey';
import { dueLabel, obligationId } from '../labels';
import { roleLabel } from '../../evaluation/explain';
import { rankOf } from '../../judged/rank';
import type { AssessmentPart } from '../report';
import { aboutNamed } from '../sections/first';
import type { Page } from '../sections/page';
import type { Links } from './links';
import type { ViewEntry } from './messages';

/** What an entry is made with. */
export interface Drawn {
  readonly page: Page;
  readonly links: Links;
  readonly place: HtmlPlace;
  /** The names of what stands below an entry, as HTML. */
  readonly labels: { readonly [Name in Label]: string };
}

const labelNames = ['scenes', 'record', 'asked-by', 'sources', 'sure', 'owner', 'papers', 'see'] as const;

type Label = (typeof labelNames)[number];

/** Said once, and not again for each entry. */
export function labelsOf(page: Page): Drawn['labels'] {
  return Object.fromEntries(
    labelNames.map((name) => [name, escapeHtml(page.letters(message(`view.${name}`)))]),
  ) as Record<Label, string>;
}

/** One judgement as an entry of the view: its line says how it stands, about what, and what is asked; below are the reasons. */
export function viewEntry(one: AssessmentPart, drawn: Drawn): ViewEntry {
  const { page } = drawn;
  const use = one.subject.use === undefined ? undefined : page.use(one.subject.use);
  const vendor = use?.recorded['vendor'];
  const people = one.subject.person === undefined ? (use?.people.map(({ id }) => id) ?? []) : [one.subject.person];
  return {
    key: itemKey(one).replaceAll('\u0000', '/'),
    line: line(one, drawn),
    below: below(one, drawn),
    in: {
      outcome: [one.outcome],
      agreement: [one.agreement],
      person: people,
      vendor: typeof vendor === 'string' ? [vendor] : [],
      scene: one.scenes,
    },
    asks: one.remains,
    overdue: rankOf(one, page.report.asOf) === 'overdue',
  };
}

/** A date says something only while something is owed. */
function isOwed({ outcome }: AssessmentPart): boolean {
  return outcome === 'open' || outcome === 'blocked';
}

function line(one: AssessmentPart, { page, place }: Drawn): string {
  const due = one.deadline && isOwed(one) ? rich` · ${page.say(dueLabel(one, page.report))}` : [];
  const said = plain(one.asked[0] ?? one.summary);
  return `<span class="stands">${inline(rich`${page.outcome(one)}${due} · ${aboutNamed(one, page)}`, place)}</span> <span class="said">${inline(said, place)}</span>`;
}

function below(one: AssessmentPart, drawn: Drawn): string {
  const { page, place } = drawn;
  const row = (name: Label, value: string): string =>
    value === '' ? '' : `<div><dt>${drawn.labels[name]}</dt><dd>${value}</dd></div>`;
  const reasons = one.explanation.map((sentence) => `<li>${inline(plain(sentence), place)}</li>`).join('');
  const papers =
    one.evidence.length > 0
      ? page.say(message('report.papers', { n: one.evidence.length, numbers: one.evidence.map(String) }))
      : [];
  return [
    `<p>${inline(strong(plain(one.summary)), place)}</p>`,
    one.note === undefined ? '' : `<p>${inline(plain(one.note), place)}</p>`,
    `<ul>${reasons}</ul>`,
    '<dl>',
    row('scenes', scenes(one, drawn)),
    row('record', inline(page.place(one.place), place)),
    row('asked-by', askedBy(one, drawn)),
    row('sources', inline(joined(page.sourcesOf(one), ', '), place)),
    row('sure', inline(page.sure(one), place)),
    row(
      'owner',
      inline(
        joined(
          one.from.map((role) => page.say(roleLabel(role))),
          ', ',
        ),
        place,
      ),
    ),
    row('papers', inline(papers, place)),
    row('see', inline(page.see(one), place)),
    '</dl>',
  ].join('');
}

/** Every scene as a link to its heading in the script. */
function scenes({ scenes: names }: AssessmentPart, { page, place }: Drawn): string {
  const each = names.map((name): Rich => {
    const scene = page.scene(name);
    return plain(scene ? `${name} ${scene.heading}` : name).map((run) =>
      scene ? { ...run, to: { kind: 'file', path: scene.place.path, line: scene.place.range.start.line + 1 } } : run,
    );
  });
  return inline(joined(each, '; '), place);
}

/** The clause and the id of the obligation, which lead to the page of the agreement. */
function askedBy(one: AssessmentPart, { page, links, place }: Drawn): string {
  const key = links.keyOf({
    kind: 'agreement',
    id: one.agreement,
    ...(one.obligation === null ? {} : { obligation: one.obligation }),
  });
  return `<a href="#" data-follow="${escapeHtml(key ?? '')}">${inline(plain(page.cite(one)), place)}</a> <code>${inline(plain(obligationId(one)), place)}</code>`;
}
