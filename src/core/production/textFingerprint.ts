import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Element, ElementKind, Scene } from '../fountain/screenplay';

/**
 * The fingerprint of what a scene says, `sha256:…`: heading without its number, action, cues, dialogue, parentheticals,
 * lyrics and transitions, each as what it is. Notes, boneyards, sections, synopses, (CONT'D) and (MORE), white space and
 * line breaks make no difference, so that a tag or a new scene number does not unsign a scene.
 */
export function textFingerprint(scene: Scene): string {
  let fingerprint = known.get(scene.elements);
  if (fingerprint === undefined) {
    fingerprint = takeFingerprint(scene);
    known.set(scene.elements, fingerprint);
  }
  return fingerprint;
}

/** A scene whose words change gets other elements. */
const known = new WeakMap<readonly Element[], string>();

function takeFingerprint(scene: Scene): string {
  const printed: { kind: ElementKind; text: string }[] = [{ kind: 'scene-heading', text: plain(scene.heading.text) }];
  for (const element of scene.elements) {
    const kind = signedKinds[element.kind];
    const text = kind ? plain(withoutContinued(element)) : '';
    if (!kind || text === '') continue;
    const before = printed.at(-1);
    // A note between two paragraphs must leave no trace, so neighbours of one kind count as one text.
    if (before?.kind === kind) before.text += ` ${text}`;
    else printed.push({ kind, text });
  }
  const content = JSON.stringify(printed.map(({ kind, text }) => [kind, text]));
  return `sha256:${bytesToHex(sha256(utf8ToBytes(content)))}`;
}

/** Centred text is action (Fountain syntax, "Centered Text"). */
const signedKinds: { readonly [Kind in ElementKind]?: ElementKind } = {
  action: 'action',
  centered: 'action',
  character: 'character',
  parenthetical: 'parenthetical',
  dialogue: 'dialogue',
  lyrics: 'lyrics',
  transition: 'transition',
};

/** Page breaks come and go with each draft, and with them `BOB (CONT'D)` and `(MORE)`. */
function withoutContinued({ kind, text }: Element): string {
  return kind === 'character' || kind === 'parenthetical' ? text.replace(/\((?:CONT['’]?D|CONT\.|MORE)\)/gi, '') : text;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
