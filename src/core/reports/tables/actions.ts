import { message } from '../../words/message';
import { lettersOf } from '../document/rich';
import type { PlacePart } from '../report';
import type { Page } from '../sections/page';
import { gapActions, itemActions, questionActions, type Action } from '../short/actions';
import { what, who } from '../short/rows';
import { dayOrText, widths, type Cell, type Sheet } from './table';

/** Everything there is to do as a table to work through: one row for each action of the report, and all that it closes. */
export function actionsTable(page: Page): Sheet {
  const titles = (['number', 'kind', 'what', 'who', 'due', 'closes', 'place'] as const).map((column) =>
    page.letters(message(`actions.column.${column}`)),
  );
  const rows = [...itemActions(page), ...questionActions(page), ...gapActions(page)].map((action, index) =>
    row(action, index + 1, page),
  );
  return { id: 'actions', title: page.letters(message('short.section.actions')), columns: widths(titles, rows), rows };
}

function row(action: Action, number: number, page: Page): readonly Cell[] {
  const [first] = action.kind === 'item' ? action.items : [];
  const due = first?.deadline?.due;
  return [
    number,
    page.letters(message(`actions.kind.${action.kind}`)),
    lettersOf(what(action, page)),
    lettersOf(who(action, page)),
    due === undefined ? '' : dayOrText(due),
    action.kind === 'item' ? action.items.length : action.kind === 'question' ? closes(action.asked) : '',
    placesOf(action)
      .map((place) => page.at(place))
      .join('; '),
  ];
}

function closes(asked: Extract<Action, { readonly kind: 'question' }>['asked']): number {
  return asked.reduce((sum, { question }) => sum + question.decides, 0);
}

function placesOf(action: Action): readonly PlacePart[] {
  switch (action.kind) {
    case 'item':
      return action.items.map(({ place }) => place);
    case 'question':
      return action.asked.map(({ question }) => question.place);
    case 'gap':
      return [];
  }
}
