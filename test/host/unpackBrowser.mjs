// Unpacks the Chromium inside @sparticuz/chromium, its libraries and fonts: `unpackBrowser.mjs HOST FOLDER`, with TMPDIR set to FOLDER.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [host, folder] = process.argv.slice(2);
const packages = join(host, 'node_modules');
const { default: chromium } = await import(
  pathToFileURL(join(packages, '@sparticuz', 'chromium', 'build', 'index.js')).href
);
await chromium.executablePath();

// The package's own list of font folders assumes another place. Open Sans lacks fixed-width letters and most signs: DejaVu has them.
cpSync(join(packages, 'dejavu-fonts-ttf', 'ttf'), join(folder, 'fonts', 'dejavu'), { recursive: true });
writeFileSync(
  join(folder, 'fonts.conf'),
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`,
);
