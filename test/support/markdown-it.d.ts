declare module 'markdown-it' {
  export interface MarkdownToken {
    readonly type: string;
    readonly content: string;
    readonly children: readonly MarkdownToken[] | null;
    readonly attrGet: (name: string) => string | null;
  }
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly linkify: boolean });
    validateLink: (address: string) => boolean;
    readonly parse: (text: string, environment: object) => readonly MarkdownToken[];
  }
}
