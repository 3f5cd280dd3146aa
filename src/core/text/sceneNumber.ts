/** A scene number is text as the script department wrote it: `12`, `12A`, `A12`, `1-2.b`; never a numeric value. */
export type SceneNumber = string;
