/** A script of Final Draft: `ep101.fdx`. */
export function isFinalDraftPath(path: string): boolean {
  return /\.fdx$/iu.test(path);
}
