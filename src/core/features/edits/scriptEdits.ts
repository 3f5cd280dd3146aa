import type { TagContent } from '../../disclosure/formatTag';
import { insertTagEdit } from '../../disclosure/insertTagEdit';
import { isFinalDraftPath } from '../../finaldraft/finalDraftPath';
import type { Tag } from '../../disclosure/tag';
import type { Scene } from '../../fountain/screenplay';
import type { Script } from '../../production/production';
import { fileNameOf } from '../../text/paths';
import { message } from '../../words/message';
import { refusal, type Plan } from './change';

/** Whether a script is written in Fountain: what other programs write is only read. */
export function isWritable({ path }: Pick<Script, 'path'>): boolean {
  return !isFinalDraftPath(path);
}

/** A new tag under the heading of a scene. */
export function tagInScript(script: Script, scene: Scene, tag: TagContent): Plan {
  if (!isWritable(script)) return refusal(message('edit.refused.final-draft', { file: fileNameOf(script.path) }));
  return {
    changes: [
      { path: script.path, before: script.screenplay.text, edits: [insertTagEdit(scene, script.screenplay, tag)] },
    ],
  };
}

/** A tag that is there gets the id of its record; one that names an id already stays as it is. */
export function linkInScript(script: Script, tag: Tag, id: string): Plan {
  const at = tag.categories.at(-1)?.span.end;
  if (tag.uses.length > 0 || at === undefined || !isWritable(script)) return { changes: [] };
  return {
    changes: [
      {
        path: script.path,
        before: script.screenplay.text,
        edits: [{ span: { start: at, end: at }, newText: `; use: ${id}` }],
      },
    ],
  };
}
