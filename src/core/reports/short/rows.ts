import { roleLabel } from '../../evaluation/explain';
import { whoLabel } from '../../manifest/fieldWords';
import { message } from '../../words/message';
import { entry, isBlank, joined, linkOnly, plain, rich, strong, type Rich } from '../document/rich';
import { dueLabel } from '../labels';
import { naturalOrder } from '../naturalOrder';
import { itemEntry, marked, questionEntry, type Page } from '../sections/page';
import type { Action, ItemAction, QuestionAction } from './actions';

/** Some of many, and how many more there are. */
export function some(all: readonly Rich[], most: number, between: string, page: Page): Rich {
  const more = all.length - most;
  const shown = joined(more > 1 ? all.slice(0, most) : all, between);
  return more > 1 ? rich`${shown} ${page.say(message('short.more', { n: more }))}` : shown;
}

const MOST_NAMES = 6;

/** What an action is about: people, uses, scenes; each once. */
function aboutAll({ items }: ItemAction, page: Page): Rich {
  const subjects = items.map(({ subject }) => subject);
  const own = (ids: readonly (string | undefined)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))];
  const people = own(subjects.map(({ person }) => person)).map((id) => page.person(id));
  const others = own(subjects.flatMap(({ use, session, transfer }) => [use, session, transfer]))
    .sort(naturalOrder)
    .map(plain);
  const scenes = [...new Set(items.flatMap((item) => item.scenes))].sort(naturalOrder);
  const bare = subjects.some(({ use }) => use !== undefined && page.use(use)?.bare === true);
  return joined(
    [
      some(people, MOST_NAMES, ', ', page),
      some(others, MOST_NAMES, ', ', page),
      scenes.length > 0 && !bare
        ? page.say(
            message('report.scenes', {
              n: scenes.length,
              names: page.letters(
                scenes.length > MOST_NAMES + 1
                  ? message('short.and-more', { names: scenes.slice(0, MOST_NAMES), n: scenes.length - MOST_NAMES })
                  : scenes,
              ),
            }),
          )
        : [],
    ].filter((part) => !isBlank(part)),
    ', ',
  );
}

/** What to do and about whom, in a sentence or two. */
export function what(action: Action, page: Page): Rich {
  switch (action.kind) {
    case 'item': {
      const [first] = action.items;
      const head = rich`${marked(first.outcome, page.say(page.outcomeWord(first)))}: ${aboutAll(action, page)}.`;
      return joined([head, ...first.asked.map(plain)], ' ');
    }
    case 'question': {
      const [{ question }] = action.asked;
      return joined([strong(plain(question.question)), aboutAsked(action, page), ...question.leads.map(plain)], ' ');
    }
    case 'gap':
      return page.say(action.text);
  }
}

function aboutAsked({ asked }: QuestionAction, page: Page): Rich {
  const about = some(
    asked.map(({ question }) => page.subject(question.about)),
    MOST_NAMES,
    '; ',
    page,
  );
  return rich`(${about})`;
}

/** Who can do it. */
export function who(action: Action, page: Page): Rich {
  switch (action.kind) {
    case 'item':
      return page.say(action.items[0].from.map(roleLabel));
    case 'question':
      return page.say(action.asked[0].question.who.slice(0, 2).map(whoLabel));
    case 'gap':
      return [];
  }
}

/** By when; of several the first. */
export function by(action: Action, page: Page): Rich {
  return action.kind === 'item' ? page.say(dueLabel(action.items[0], page.report)) : plain('–');
}

const MOST_NUMBERS = 8;

/** The numbers of what it closes; links find its line by the first. */
export function numbersOf(action: Action, page: Page): Rich {
  const [numbers, id] =
    action.kind === 'item'
      ? [action.items.map((item) => page.numberOf(item)), itemEntry]
      : action.kind === 'question'
        ? [action.asked.map(({ number }) => number), questionEntry]
        : [[], itemEntry];
  const [first] = numbers;
  if (first === undefined) return [];
  return entry(
    some(
      numbers.map((n) => plain(String(n))),
      MOST_NUMBERS,
      ', ',
      page,
    ),
    id(first),
  );
}

/** Where links lead from an action: its sources and the record. */
export function sourcesOf(action: Action, page: Page): Rich {
  if (action.kind !== 'item') return [];
  const [first] = action.items;
  const sources = page.sourcesOf(first);
  const read = sources.length > 0 ? [rich`${page.say(message('report.link.source'))} ${joined(sources, ', ')}`] : [];
  return linkOnly(rich` ${joined([...read, page.place(first.place)], ' · ')}`);
}
