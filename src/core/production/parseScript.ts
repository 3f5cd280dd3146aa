import { parseTags } from '../disclosure/parseTags';
import { parseScreenplay } from '../fountain/parseScreenplay';
import type { Script } from './production';

/** Reads a Fountain text into a script with its tags; the manifest gives it its id later. Never throws. */
export function parseScript(path: string, text: string): Script {
  const screenplay = parseScreenplay(text);
  const tags = parseTags(screenplay);
  return { path, screenplay, tags: tags.value, problems: [...screenplay.problems, ...tags.problems] };
}
