import { parseTags } from '../disclosure/parseTags';
import { isFinalDraftPath } from '../finaldraft/finalDraftPath';
import { parseFinalDraft } from '../finaldraft/parseFinalDraft';
import { parseScreenplay } from '../fountain/parseScreenplay';
import { englishIntros, type SceneIntros } from '../fountain/sceneIntros';
import type { Script } from './production';

/** Reads a script with its tags, in Fountain or, by the ending of its path, Final Draft's; the manifest gives it its id later. `intros` are the words that begin its headings besides English ones. Never throws. */
export function parseScript(path: string, text: string, intros: SceneIntros = englishIntros): Script {
  if (isFinalDraftPath(path)) return { path, ...parseFinalDraft(text) };
  const screenplay = parseScreenplay(text, intros);
  const tags = parseTags(screenplay);
  return { path, screenplay, tags: tags.value, problems: [...screenplay.problems, ...tags.problems] };
}
