import { message } from '../../words/message';
import { codeSpan, escapeMarkdown, visible } from '../escapeMarkdown';
import { table } from '../markdown/blocks';
import type { Sheet } from './sheet';

/** Where the text was read: key, title, address, and what a reader should know of it. */
export function sourcesText(sheet: Sheet): readonly string[] {
  const { sources } = sheet.agreement;
  if (sources.size === 0) return [];
  const header = (['source', 'title', 'address', 'remarks'] as const).map((column) =>
    sheet.say(message(`report.column.${column}`)),
  );
  return [
    table(
      header,
      [...sources].map(([key, { title, address, note }]) => [
        escapeMarkdown(key),
        escapeMarkdown(title),
        address === undefined ? '' : addressText(address),
        escapeMarkdown(note ?? ''),
      ]),
    ),
  ];
}

/** A whole web address as a link that shows itself; anything else as it is written. */
function addressText(address: string): string {
  return /^https?:\/\/[^\s<>|\\`]+$/.test(address) && visible(address) === address
    ? `<${address.replace(/[[\]()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}>`
    : codeSpan(address);
}
