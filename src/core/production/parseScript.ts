import { parseTags } from '../disclosure/parseTags';
import { isFinalDraftPath } from '../finaldraft/finalDraftPath';
import { parseFinalDraft } from '../finaldraft/parseFinalDraft';
import { parseScreenplay } from '../fountain/parseScreenplay';
import type { Script } from './production';

/** Reads a script with its tags, in Fountain or, by the ending of its path, Final Draft's; the manifest gives it its id later. Never throws. */
export function parseScript(path: string, text: string): Script {
  if (isFinalDraftPath(path)) return { path, ...parseFinalDraft(text) };
  const screenplay = parseScreenplay(text);
  const tags = parseTags(screenplay);
  return { path, screenplay, tags: tags.value, problems: [...screenplay.problems, ...tags.problems] };
}
