/** A script of Final Draft, `ep101.fdx`, or a template, `series.fdxt`, which is written alike. */
export function isFinalDraftPath(path: string): boolean {
  return /\.fdxt?$/iu.test(path);
}
