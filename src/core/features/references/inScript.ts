import { characterName } from '../../production/characterName';
import type { Production, Script } from '../../production/production';
import type { Span } from '../../text/range';
import type { Occurrence } from './occurrence';

/** What a script names: its scenes in their headings, characters in cues, and all that its tags say. */
export function occurrencesInScript(script: Script, production: Production): readonly Occurrence[] {
  return [...headings(script, production), ...cues(script), ...tags(script, production)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function headings({ path }: Script, { scenes }: Production): readonly Occurrence[] {
  return scenes
    .filter(({ script }) => script.path === path)
    .map(({ name, scene: { heading } }) => ({
      named: { kind: 'scene', name },
      span: heading.numberSpan ?? heading.span,
      defines: true,
    }));
}

function cues({ screenplay }: Script): readonly Occurrence[] {
  return screenplay.elements.flatMap(({ kind, text, span }): readonly Occurrence[] => {
    const name = kind === 'character' ? characterName(text) : '';
    return name === ''
      ? []
      : [{ named: { kind: 'character', name }, span: cueSpan(screenplay.text, span, name), defines: false }];
  });
}

/** The name in a cue, without the forcing mark before it and what follows it; the whole cue where it is written otherwise. */
function cueSpan(text: string, { start, end }: Span, name: string): Span {
  const cue = text.slice(start, end);
  const before = /^[\s@]*/u.exec(cue)?.[0].length ?? 0;
  const written = (/^[^(^[\r\n]*/u.exec(cue.slice(before))?.[0] ?? '').trimEnd();
  return characterName(written) === name
    ? { start: start + before, end: start + before + written.length }
    : { start, end };
}

function tags({ tags: all }: Script, { records }: Production): readonly Occurrence[] {
  const people = new Set(records.people.map(({ id }) => id));
  return all.flatMap(({ categories, uses, characters, by }): readonly Occurrence[] => [
    ...categories.flatMap(({ category, span }): readonly Occurrence[] =>
      category ? [{ named: { kind: 'category', name: category }, span, defines: false }] : [],
    ),
    ...uses.map(({ text, span }): Occurrence => ({ named: { kind: 'uses', name: text }, span, defines: false })),
    ...characters.map(
      ({ text, span }): Occurrence => ({
        named: { kind: 'character', name: characterName(text) },
        span,
        defines: false,
      }),
    ),
    ...(by && people.has(by.text)
      ? [{ named: { kind: 'people', name: by.text }, span: by.span, defines: false } as const]
      : []),
  ]);
}
