import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

interface Contributed {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly grammars: readonly Contributed[] };
};
const others = [
  { scopeName: 'text.source.fountain', path: 'test/editor/neighbours/better-fountain/fountain.tmLanguage.json' },
];

let registry: Promise<textmate.Registry> | undefined;

/** The grammar of a scope, with what is injected into it, as editors load it. */
export async function grammarOf(scope: string): Promise<IGrammar> {
  registry ??= makeRegistry();
  const grammar = await (await registry).loadGrammar(scope);
  if (!grammar) throw new Error(`Expected a grammar of ${scope}.`);
  return grammar;
}

async function makeRegistry(): Promise<textmate.Registry> {
  await oniguruma.loadWASM(
    readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('vscode-oniguruma/release/onig.wasm')),
  );
  const all: readonly Contributed[] = [...contributes.grammars, ...others];
  return new textmate.Registry({
    onigLib: Promise.resolve(oniguruma),
    loadGrammar: (scope) => {
      const path = all.find(({ scopeName }) => scopeName === scope)?.path;
      return Promise.resolve(path === undefined ? null : textmate.parseRawGrammar(readFileSync(path, 'utf8'), path));
    },
    getInjections: (scope) => all.filter(({ injectTo }) => injectTo?.includes(scope)).map(({ scopeName }) => scopeName),
  });
}

/** Each piece of each line with the innermost of its scopes, without the ending that all share; white space is left out. */
export function drawTokens(grammar: IGrammar, text: string): readonly string[] {
  let stack = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens
      .flatMap(({ startIndex, endIndex, scopes }) => {
        const piece = line.slice(startIndex, endIndex).trim();
        return piece === '' ? [] : [`${piece} <${short(scopes.at(-1) ?? '')}>`];
      })
      .join(' ');
  });
}

function short(scope: string): string {
  return scope
    .split(' ')
    .map((one) => one.replace(/\.fountain$/u, '').replace(/^text\.fountain\.ai-slate$/u, 'text'))
    .join(' ');
}
