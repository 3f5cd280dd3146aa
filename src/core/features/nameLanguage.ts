import { languageKeys, type HeadingLanguage } from '../fountain/headingWords';
import { parseScreenplay } from '../fountain/parseScreenplay';
import type { LineIndex } from '../text/lineIndex';
import type { Fix, TextEdit } from '../text/problem';
import { message } from '../words/message';

/** Names a language on a script's title page, beside those that stand there; a script without a title page gets one. */
export function nameLanguage(lines: LineIndex, language: HeadingLanguage): Fix {
  return {
    title: message('fountain.unread-heading.fix.language', {
      code: language,
      language: message(`language.${language}`),
    }),
    edits: [edit(lines, language)],
  };
}

function edit({ text, lineBreak }: LineIndex, code: string): TextEdit {
  const { titlePage } = parseScreenplay(text);
  const named = titlePage.find(({ key }) => languageKeys.has(key.toLowerCase().normalize('NFC')));
  const last = titlePage.at(-1);
  if (named)
    return insertion(text.indexOf(':', named.span.start) + 1, named.values.length > 0 ? ` ${code},` : ` ${code}`);
  if (last) return insertion(last.span.end, `${lineBreak}Language: ${code}`);
  return insertion(text.startsWith('\uFEFF') ? 1 : 0, `Language: ${code}${lineBreak}${lineBreak}`);
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}
