/** How far a production is: every file says something else before and after. */
export type State = 'before' | 'after';

/** A production of so many episodes: a script each, and one manifest. */
export function makeFiles(episodes: number, state: State): Record<string, string> {
  const scripts = Array.from({ length: episodes }, (_, index) => [
    `ep${index + 1}.fountain`,
    scriptOf(index + 1, state),
  ]);
  return {
    ...(Object.fromEntries(scripts) as Record<string, string>),
    'production.slate.yaml': manifestOf(episodes, state),
  };
}

/** The script of an episode, with two uses in it; afterwards with a scene more. */
export function scriptOf(episode: number, state: State): string {
  const scene = (number: number, tag: string) =>
    `INT. LIGHTHOUSE - NIGHT #${number}#\n\n[[ai: ${tag}]]\n\nThe lamp turns.\n\n`;
  const more = state === 'after' ? scene(3, 'pervis') : '';
  return `Title: Harbour Light ${episode}\n\n${scene(1, `generative-vfx; use: U-${episode}`)}${scene(2, 'none')}${more}`;
}

/** The manifest: a use for each episode; afterwards every second one says more. */
export function manifestOf(episodes: number, state: State): string {
  const scripts = Array.from(
    { length: episodes },
    (_, index) => `  - { id: "${index + 1}", file: ep${index + 1}.fountain }`,
  );
  const uses = Array.from({ length: episodes }, (_, index) => useOf(index + 1, state === 'after' && index % 2 === 0));
  return `production:\n  title: Harbour Light\n  buyer: netflix\nscripts:\n${scripts.join('\n')}\nuses:\n${uses.join('')}`;
}

function useOf(episode: number, more: boolean): string {
  return `  - id: U-${episode}\n    scenes: [${episode}/1]\n    category: generative-vfx\n    output: ${more ? 'temp' : 'final'}\n${more ? '    act-date: 2026-03-12\n' : ''}    people: []\n`;
}
