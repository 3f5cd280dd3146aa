import type { ToPage } from '../core/reports/view/messages';
import { byId } from './dom';
import { editor, type Kept } from './editor';
import { readWish } from './filter';
import { ReportPage, STEP } from './reportPage';

/** The script of the report view's page. */

const state = byId('state', HTMLElement);
const main = byId('report', HTMLElement);
const page = new ReportPage(readKept(editor.getState()), document.body.dataset['folder'] ?? '');

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  // What is hidden cannot be scrolled to where it was.
  main.hidden = data.kind === 'none';
  if (data.kind === 'report') page.take(data);
  say(
    data.kind === 'none'
      ? data.why
      : data.kind === 'changing'
        ? byId('changing', HTMLTemplateElement).content.textContent
        : '',
  );
  main.setAttribute('aria-busy', String(data.kind === 'changing'));
});

for (const kind of ['print', 'export'] as const)
  byId(kind, HTMLButtonElement).addEventListener('click', () => editor.postMessage({ kind }));

// Before the editor's own look at links: a page of ours asks for what its links lead to, and follows none itself.
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    const { follow } = (link as HTMLElement).dataset;
    if (follow !== undefined) editor.postMessage({ kind: 'follow', link: follow });
    else goTo(decodeURIComponent((link.getAttribute('href') ?? '').slice(1)));
  },
  true,
);

let scrolled: ReturnType<typeof setTimeout> | undefined;
window.addEventListener('scroll', () => {
  clearTimeout(scrolled);
  scrolled = setTimeout(() => page.keep(), 200);
});

editor.postMessage({ kind: 'ready' });

function goTo(id: string): void {
  const here = document.getElementById(id);
  if (!here || here.closest('#sections')) page.goTo(id);
  here?.focus();
  here?.scrollIntoView();
}

function say(text: string): void {
  state.hidden = text === '';
  if (state.textContent !== text) state.textContent = text;
}

function readKept(kept: unknown): Omit<Kept, 'folder'> {
  const { wish, entries, sections, limit, scroll } = (typeof kept === 'object' && kept !== null ? kept : {}) as {
    readonly [Name in keyof Kept]?: unknown;
  };
  return {
    wish: readWish(wish),
    entries: names(entries),
    sections: names(sections),
    limit: typeof limit === 'number' ? limit : STEP,
    scroll: typeof scroll === 'number' ? scroll : 0,
  };
}

function names(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
}
