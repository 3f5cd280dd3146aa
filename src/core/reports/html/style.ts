import { looks, type Look } from '../charts/drawing';

const all = Object.keys(looks) as Look[];

/** The one stylesheet of a page: on a screen, on a phone, in the dark, and on A4 or Letter. */
export const style = `
:root{color-scheme:light dark;--page:#fff;--text:#16202c;--soft:#52606f;--rule:#c9d1da;--tint:#f3f5f8;--link:#0b57a4;${all.map((look) => `--${look}:${looks[look].light};`).join('')}}
@media (prefers-color-scheme:dark) and screen{:root{--page:#12171e;--text:#e6ebf1;--soft:#a6b2c0;--rule:#3a4552;--tint:#1b222b;--link:#8cc1ff;${all.map((look) => `--${look}:${looks[look].dark};`).join('')}}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;background:var(--page);color:var(--text);-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:75rem;padding:1rem 1.25rem 4rem;overflow-wrap:break-word}
a{color:var(--link)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
:target{background:color-mix(in srgb,var(--link) 22%,transparent);scroll-margin-top:1rem}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem;padding-top:.5rem;border-top:2px solid var(--rule)}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0}
blockquote{margin:.75rem 0;padding:.6rem .9rem;border-left:5px solid var(--open);background:var(--tint);font-size:1.05rem}
code,.long{overflow-wrap:anywhere}
code{font:.9em ui-monospace,Consolas,"DejaVu Sans Mono",monospace}
ul,ol{padding-left:1.4rem}
li{margin:.25rem 0}
.behind{font-size:.85em;color:var(--soft)}
.numbers{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;padding:0}
.numbers li{flex:1 1 7rem;border:1px solid var(--rule);border-radius:.4rem;background:var(--tint);padding:.5rem .75rem;margin:0}
.numbers b{display:block;font-size:1.6rem;line-height:1.1}
.numbers .zero{color:var(--soft)}
figure{margin:1.25rem 0;max-width:46rem}
figcaption{font-weight:600;margin-bottom:.4rem}
figure svg{width:100%;height:auto;display:block;font-family:inherit}
.defs{position:absolute}
svg text{fill:var(--text);stroke:var(--page);stroke-width:3px;paint-order:stroke;stroke-linejoin:round}
.today{stroke:var(--text);stroke-width:1.5}
rect{stroke-width:1}
pattern line{stroke-width:1.6}
${all.map((look) => `strong.${look}{color:var(--${look})}rect.${look}{stroke:var(--${look})}pattern.${look} line{stroke:var(--${look})}pattern.${look} rect{stroke:none;fill:${fill(look)}}`).join('\n')}
rect.undeclared{stroke-width:1.5;stroke-dasharray:3 2}
details{font-size:.9em;color:var(--soft)}
table{border-collapse:collapse;width:100%;margin:.75rem 0;font-size:.92rem}
th,td{border:1px solid var(--rule);padding:.35rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--tint)}
tbody th{font-weight:600;width:30%}
td.blank{height:3.5rem}
@media screen and (max-width:46rem){
body{padding:.75rem}
figure{overflow-x:auto}
figure svg{min-width:36rem}
table.wide,table.wide tbody,table.wide tr,table.wide td{display:block;width:100%}
table.wide thead{position:absolute;left:-999rem}
table.wide tr{border:1px solid var(--rule);border-radius:.4rem;margin:.6rem 0;padding:.25rem 0}
table.wide td{border:0;padding:.2rem .6rem}
table.wide td:empty{display:none}
table.wide td::before{content:attr(data-column);display:block;font-size:.8em;color:var(--soft)}
}
@page{margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif}}
@media print{
html{font-size:9pt}
body{max-width:none;padding:0}
a{color:inherit;text-decoration:none}
.skip,details{display:none}
table{font-size:8pt}
thead{display:table-header-group}
tr,figure,blockquote,.numbers li{break-inside:avoid}
h1,h2,h3,h4,figcaption{break-after:avoid}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;

/** What lies behind the strokes: the colour itself, a breath of it, or nothing. */
function fill(look: Look): string {
  const { pattern } = looks[look];
  if (pattern === 'solid') return `var(--${look})`;
  return pattern === 'empty' || pattern === 'blank'
    ? 'var(--page)'
    : `color-mix(in srgb,var(--${look}) ${pattern === 'pale' ? 30 : 15}%,var(--page))`;
}
