import type { Block, Chart, Glance, Heading, Table } from '../document/document';
import { isRoom, lettersOf } from '../document/rich';
import { escapeHtml } from './escapeHtml';
import { inline, type HtmlPlace } from './inline';
import { svg } from './svg';

/** A block as HTML. */
export function block(one: Block, place: HtmlPlace): string {
  switch (one.kind) {
    case 'heading':
      return headingHtml(one, place);
    case 'paragraph':
      return `<p>${inline(one.text, place)}</p>`;
    case 'callout':
      return `<blockquote>${inline(one.text, place)}</blockquote>`;
    case 'points':
      return `<ul>${one.items.map((item) => `<li>${inline(item, place)}</li>`).join('\n')}</ul>`;
    case 'contents':
      return `<ol>${one.entries.map(({ title, id }) => `<li><a href="#${escapeHtml(id)}">${inline(title, place)}</a></li>`).join('\n')}</ol>`;
    case 'table':
      return tableHtml(one, place);
    case 'glance':
      return glanceHtml(one, place);
    case 'chart':
      return chartHtml(one);
  }
}

function headingHtml({ level, number, text, id }: Heading, place: HtmlPlace): string {
  return `<h${level}${id === undefined ? '' : ` id="${escapeHtml(id)}"`}>${number === undefined ? '' : `${number}. `}${inline(text, place)}</h${level}>`;
}

/** From four columns on a table becomes a list of cards on a phone, each cell with the name of its column. */
const NARROW = 4;

function tableHtml({ head, rows }: Table, place: HtmlPlace): string {
  if (!head)
    return `<table><tbody>${rows.map(([name = [], ...cells]) => `<tr><th scope="row">${inline(name, place)}</th>${cells.map((cell) => `<td>${inline(cell, place)}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`;
  const wide = head.length >= NARROW;
  const names = head.map((cell) => escapeHtml(lettersOf(cell)));
  const cells = (row: Table['rows'][number]): string =>
    row
      .map(
        (cell, index) =>
          `<td${isRoom(cell) ? ' class="blank"' : ''}${wide ? ` data-column="${names[index] ?? ''}"` : ''}>${inline(cell, place)}</td>`,
      )
      .join('');
  return `<table${wide ? ' class="wide"' : ''}><thead><tr>${head.map((cell) => `<th scope="col">${inline(cell, place)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</tbody></table>`;
}

function glanceHtml({ numbers, title, first }: Glance, place: HtmlPlace): string {
  const counts = numbers.map(({ n, label, to }) =>
    n === 0
      ? `<li class="zero"><b>${n}</b> ${escapeHtml(label)}</li>`
      : `<li><a href="#${escapeHtml(to)}"><b>${n}</b> ${escapeHtml(label)}</a></li>`,
  );
  const items = first.map((item) => `<li>${inline(item, place)}</li>`);
  return `<h2 id="glance">${escapeHtml(title)}</h2><ul class="numbers">${counts.join('')}</ul>${items.length > 0 ? `<ul>${items.join('\n')}</ul>` : ''}`;
}

function chartHtml({ title, inWords, labels, drawing }: Chart): string {
  return `<figure><figcaption>${escapeHtml(title)}</figcaption>${svg(drawing, title)}<details><summary>${escapeHtml(labels.inWords)}</summary><p>${escapeHtml(inWords)}</p></details></figure>`;
}
