import type { Scene } from '../../fountain/screenplay';
import type { Script } from '../../production/production';
import { textFingerprint } from '../../production/textFingerprint';

/** The scene of an older state of a script that has the text that somebody signed. */
export function sceneWithFingerprint({ screenplay }: Script, fingerprint: string): Scene | undefined {
  return screenplay.scenes.find((scene) => textFingerprint(scene) === fingerprint);
}

/** A scene as it stands in its script, from its heading to the next. */
export function sceneText({ screenplay }: Script, { span }: Scene): string {
  return screenplay.text.slice(span.start, span.end);
}
