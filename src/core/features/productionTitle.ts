import type { Production } from '../production/production';
import { fileNameOf } from '../text/paths';

/** What people call a production: its title, or while it has none the name of its folder. */
export function productionTitle({ record, folder }: Production): string {
  const { title } = record;
  return title === undefined || title === 'unknown' || title === '' ? fileNameOf(folder) : title;
}
