import type { MessageCode } from '../../words/message';
import type { Words } from '../../words/words';
import { escapeHtml } from '../html/escapeHtml';
import { patterns } from '../html/svg';
import { facets, type Facet } from './messages';

/** What the editor provides for the page: addresses of our own two files, and who may load what. */
export interface PageMeans {
  /** Addresses of the page's script and style, as the page asks for them. */
  readonly script: string;
  readonly style: string;
  /** A word made anew for each page: only a script that bears it runs. */
  readonly nonce: string;
  /** From where the editor serves an extension's own files. */
  readonly ownFiles: string;
  /** What the page hands back when it is opened again. */
  readonly folder: string;
}

/** The page of the report view before a report is on it. It loads one script and one style of ours, and nothing from anywhere else. */
export function viewPage({ script, style, nonce, ownFiles, folder }: PageMeans, words: Words): string {
  const say = (code: MessageCode, args: { readonly [name: string]: string } = {}): string =>
    escapeHtml(words.say({ code, args }));
  const choice = (facet: Facet): string =>
    `<label>${say(`view.${facet}`)} <select id="${facet}"><option value="">${say('view.any')}</option></select></label>`;
  const check = (name: 'asks' | 'overdue'): string =>
    `<label class="check"><input type="checkbox" id="${name}"> ${say(`view.${name}`)}</label>`;
  const button = (id: 'previous' | 'next' | 'clear' | 'print' | 'export'): string =>
    `<button type="button" id="${id}">${say(`view.${id}`)}</button>`;
  return `<!doctype html>
<html lang="${escapeHtml(words.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(nonce, ownFiles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('view.rest')}</title>
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body data-folder="${escapeHtml(folder)}">
<a class="skip" href="#search">${say('view.skip')}</a>
${patterns()}
<p id="state" role="status" class="state">${say('view.reading')}</p>
<main id="report" hidden>
<header id="head"></header>
<div class="bar">
<search role="search" aria-label="${say('view.filters')}">
<div><label class="search">${say('view.search')} <input type="search" id="search" spellcheck="false" autocomplete="off"></label>
<span class="steps">${button('previous')}${button('next')}</span>
<span role="group" class="actions" aria-label="${say('view.actions')}">${button('print')}${button('export')}</span></div>
<div>${facets.map(choice).join('\n')}</div>
<div>${check('asks')}${check('overdue')}${button('clear')}</div>
</search>
<p class="count"><span id="count" role="status" data-says="${say('view.count', { shown: '{shown}', all: '{all}' })}"></span> <span id="at" role="status" data-says="${say('view.at', { n: '{n}', shown: '{shown}' })}"></span> <span id="filtered" hidden>${say('view.filtered')}</span> <span id="lost" data-says="${say('view.no-longer', { choice: '{choice}' })}" hidden></span> <a href="#rest-title">${say('view.to-rest')}</a></p>
</div>
<section aria-labelledby="entries-title"><h2 id="entries-title">${say('view.entries')}</h2>
<div id="entries" tabindex="-1"></div>
<p id="nothing" data-says="${say('view.nothing', { all: '{all}' })}" hidden></p>
<p id="empty" hidden>${say('view.empty')}</p>
<button type="button" id="more" data-says="${say('view.more', { n: '{n}' })}" hidden></button>
</section>
<section aria-labelledby="rest-title"><h2 id="rest-title" tabindex="-1">${say('view.rest')}</h2>
<p class="soft">${say('view.rest.note')}</p>
<div id="sections" data-says="${say('view.found', { n: '{n}' })}"></div>
</section>
</main>
<template id="changing">${say('view.changing')}</template>
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}

/** Nothing but our style and a script that bears the word of this page; no picture, font, frame, form or request. */
function policy(nonce: string, ownFiles: string): string {
  return escapeHtml(
    `default-src 'none'; style-src ${ownFiles}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`,
  );
}
