import { loadCatalogue } from '../../../src/core/agreements/catalogue';
import { judgeProduction, type JudgedProduction } from '../../../src/core/judged/judgedProduction';
import { productionOf } from '../production/productionOf';

/** Texts that would do something in one place or another if they were not kept letters. */
export const traps = [
  '[run](command:workbench.action.quit)',
  '![pixel](https://evil.example/p.png)',
  '<img src="https://evil.example/x" onerror="run()">',
  '<a href="command:evil">here</a>',
  '<script>run()</script>',
  '$(verified) $(flame)',
  '`code`',
  'one `two [run](command:evil)',
  '\\[run\\](command:evil)',
  '**bold** _soft_',
  '](command:evil) [',
  ') [run](command:evil) (',
  '&lt;b&gt; &#91;x&#93;(command:evil)',
  'https://evil.example',
  'www.example.com',
  '\u202egnp.exe',
  'bell\u0007 \u001b[31mred',
  '{0} {count, plural, other {x}}',
  '| a | b |',
] as const;

export const manifestPath = '/show/production.slate.yaml';
export const agreementPath = '/show/agreements/own-rider.yaml';
/** The name of a file may hold all of it but a slash. */
export const scriptPath = '/show/x](command:evil) $(flame).fountain';

export interface HostileShow {
  readonly judged: JudgedProduction;
  readonly texts: { readonly script: string; readonly manifest: string; readonly agreement: string };
}

/** A production of which every text that somebody may write is the given one, also over several lines where that is possible. */
export function hostileShow(trap: string): HostileShow {
  const line = trap.replace(/\s+/gu, ' ');
  const text = JSON.stringify(`a ${trap}`);
  const lines = JSON.stringify(`a ${trap}\n\n${trap}`);
  const script = `Title: ${line}\n\nINT. ${line.replaceAll('#', '')} HOUSE - DAY #1#\n\n[[ai: voice-clone; use: U-1; character: ${line.replace(/[[\];,]/gu, ' ')}]]\n\nMARA\nGone.\n\nEXT. SEA - DAY #2 ${line.replace(/[#\s]/gu, '')}#\n\n[[ai: ${line.replace(/[[\]]/gu, ' ')}]]\n\nWater.\n`;
  const manifest = [
    'production:',
    `  title: ${text}`,
    '  agreements: [own-rider, sagaftra-tvth]',
    `  signatory: ${lines}`,
    `scripts: [{ file: ${JSON.stringify(scriptPath.slice('/show/'.length))} }]`,
    'people:',
    `  - { id: P-1, name: ${text}, role: performer, parts: [{ character: MARA }], remark: ${lines} }`,
    'vendors:',
    `  - { id: V-1, name: ${text} }`,
    'uses:',
    `  - id: U-1`,
    '    scenes: ["1"]',
    '    category: voice-clone',
    `    summary: ${lines}`,
    '    vendor: V-1',
    `    tool: { name: ${text}, company: ${text} }`,
    `    remark: ${lines}`,
    '    people: [{ person: P-1 }]',
    `  - id: ${text}`,
    '    scenes: ["9"]',
    `    category: ${text}`,
    `    summary: ${text}`,
    'evidence:',
    `  - { kind: consent, person: P-1, uses: [U-1], document: ${text}, remark: ${lines} }`,
    `${JSON.stringify(line)}: 1`,
    '',
  ].join('\n');
  const agreement = [
    'format: 1',
    'agreement: own-rider',
    `name: ${lines}`,
    `short-name: ${text}`,
    'kind: custom',
    `parties: [${text}]`,
    'jurisdiction: [US]',
    'status: in-force',
    'covers:',
    '  production: { agreement-listed: yes }',
    'read: full',
    'confidence: medium',
    'checked: 2026-11-22',
    'sources:',
    `  R1: { title: ${lines}, address: ${text} }`,
    'obligations:',
    '  - id: tell-first',
    `    cite: ${text}`,
    `    summary: ${lines}`,
    '    level: use',
    '    kind: notice',
    '    when: { modality: [voice] }',
    `    requires: { what: ${lines}, from: producer, to: buyer, evidence: [notice], by: { before: act-date } }`,
    '    confidence: medium',
    '    sources: [R1]',
    '',
  ].join('\n');
  const production = productionOf({ [scriptPath]: script, [manifestPath]: manifest });
  return {
    judged: judgeProduction(production, loadCatalogue([{ path: agreementPath, text: agreement }]), '2026-11-22'),
    texts: { script, manifest, agreement },
  };
}
