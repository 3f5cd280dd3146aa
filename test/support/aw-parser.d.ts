declare module 'aw-parser' {
  interface AwToken {
    readonly type: string;
    readonly text: string;
    /** As written, or counted by the program itself. */
    readonly number?: string | number;
    readonly dual?: 'left' | 'right';
  }
  export const parser: {
    readonly parse: (
      text: string,
      settings: Readonly<Record<string, boolean>>,
    ) => { readonly title_page: readonly AwToken[]; readonly tokens: readonly AwToken[] };
  };
}
