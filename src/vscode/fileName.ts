/** A title as a file name that every system takes. */
export function fileName(title: string): string {
  return title
    .replace(/[\\/:*?"<>|#\u0000-\u001f]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<!\.)\.+$/u, '');
}
