import { visible } from '../escapeMarkdown';

/** A text within a SARIF message, in which brackets would make links and braces would ask for arguments. */
export function sarifText(text: string): { readonly text: string } {
  return {
    text: visible(text)
      .replace(/[\\[\]]/g, '\\$&')
      .replace(/[{}]/g, '$&$&'),
  };
}
