/** What the extension shows at one moment, each thing as one line of text. */
export interface Shown {
  readonly diagnostics: readonly string[];
  readonly tree: readonly string[];
  /** Without its icon; undefined while it is hidden. */
  readonly statusBar: string | undefined;
  /** The report's page; undefined while there is none, or it says that it is of before. */
  readonly page: readonly string[] | undefined;
}

/** How what is shown differs from what is true; undefined where it does not. A file that is not spoken of at all is no lie. */
export function compared(shown: Shown, truth: Shown): string | undefined {
  if (shown.statusBar !== undefined && shown.statusBar !== truth.statusBar)
    return `status bar: ${shown.statusBar}\ntrue: ${truth.statusBar ?? 'nothing'}`;
  const said =
    shown.tree.length === 0 && shown.diagnostics.length === 0
      ? undefined
      : (firstOther('tree', shown.tree, truth.tree) ?? firstOther('problems', shown.diagnostics, truth.diagnostics));
  return said ?? comparedPage(shown, truth);
}

/** The same of the report's page alone, which has a mark of its own. */
export function comparedPage({ page }: Pick<Shown, 'page'>, truth: Pick<Shown, 'page'>): string | undefined {
  return page && firstOther('report', page, truth.page ?? []);
}

/** The same of a card; to say nothing is no lie. */
export function comparedCard(card: string | undefined, truth: string | undefined): string | undefined {
  return card === undefined || card === truth ? undefined : `card: ${card}\ntrue: ${truth ?? 'nothing'}`;
}

function firstOther(what: string, shown: readonly string[], truth: readonly string[]): string | undefined {
  const index = Array.from({ length: Math.max(shown.length, truth.length) }, (_, at) => at).find(
    (at) => shown[at] !== truth[at],
  );
  return index === undefined
    ? undefined
    : `${what} (${shown.length}, true are ${truth.length}), line ${index}: ${shown[index] ?? 'nothing'}\ntrue: ${truth[index] ?? 'nothing'}`;
}
