import type { Words } from '../../words/words';
import { lettersOf } from '../document/rich';
import type { PlacePart, Report } from '../report';
import { Page } from '../sections/page';
import { firstActions, gapActions, itemActions, questionActions, type Action } from './actions';
import { by, what, who } from './rows';

/** One of the first things to do, as text. */
export interface ThingToDo {
  readonly what: string;
  /** Empty where it is not known who can do it. */
  readonly who: string;
  /** When it is due; empty where it has no date. */
  readonly by: string;
  /** Where to write. */
  readonly place?: PlacePart;
}

/** The first things to do of a report, as its front page has them, and how many there are in all. */
export function thingsToDo(
  report: Report,
  words: Words,
  most: number,
): { readonly first: readonly ThingToDo[]; readonly all: number } {
  const page = new Page(report, words);
  return {
    first: firstActions(page, most).map((action) => {
      const place = placeOf(action);
      return {
        what: lettersOf(what(action, page)),
        who: lettersOf(who(action, page)),
        by: action.kind === 'item' && action.items[0].deadline ? lettersOf(by(action, page)) : '',
        ...(place && { place }),
      };
    }),
    all: itemActions(page).length + questionActions(page).length + gapActions(page).length,
  };
}

function placeOf(action: Action): PlacePart | undefined {
  switch (action.kind) {
    case 'item':
      return action.items[0].place;
    case 'question':
      return action.asked[0].question.place;
    case 'gap':
      return undefined;
  }
}
