import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** What each part of the core may import besides itself; imports point inwards only. */
const inner: { readonly [part: string]: readonly string[] } = {
  words: [],
  text: ['words'],
  yaml: ['text', 'words'],
  sheets: ['text', 'words'],
  fountain: ['text', 'words'],
  disclosure: ['fountain', 'text', 'words'],
  finaldraft: ['disclosure', 'fountain', 'text', 'words'],
  manifest: ['disclosure', 'yaml', 'text', 'words'],
  agreements: ['manifest', 'yaml', 'text', 'words'],
  production: ['finaldraft', 'manifest', 'disclosure', 'fountain', 'yaml', 'text', 'words'],
  evaluation: ['agreements', 'production', 'manifest', 'disclosure', 'fountain', 'yaml', 'text', 'words'],
  judged: ['evaluation', 'agreements', 'production', 'manifest', 'disclosure', 'fountain', 'yaml', 'text', 'words'],
  features: [
    'judged',
    'evaluation',
    'agreements',
    'production',
    'sheets',
    'finaldraft',
    'manifest',
    'disclosure',
    'fountain',
    'yaml',
    'text',
    'words',
  ],
  reports: [
    'judged',
    'evaluation',
    'agreements',
    'production',
    'sheets',
    'manifest',
    'disclosure',
    'fountain',
    'yaml',
    'text',
    'words',
  ],
  workspace: ['evaluation', 'agreements', 'production', 'manifest', 'disclosure', 'fountain', 'yaml', 'text', 'words'],
};

/** Ways into the core besides its index: what is too heavy to be loaded before somebody asks for it. */
const heavyDoors = ['src/core/pdf', 'src/core/xlsx'];

/** The one place in the core that may import each package. */
const packageHomes: { readonly [name: string]: RegExp } = {
  yaml: /^src\/core\/yaml\//,
  'fountain-js': /^src\/core\/fountain\/fountainJs\.ts$/,
  saxes: /^src\/core\/finaldraft\/xmlTree\.ts$|^src\/core\/sheets\/xmlElements\.ts$/,
  'intl-messageformat': /^src\/core\/words\//,
  pdfkit: /^src\/core\/reports\/pdf\//,
  fontkit: /^src\/core\/reports\/pdf\//,
  'bidi-js': /^src\/core\/reports\/pdf\//,
  'write-excel-file': /^src\/core\/reports\/xlsx\//,
  fflate: /^src\/core\/reports\/xlsx\/|^src\/core\/sheets\/readWorkbook\.ts$/,
  'temporal-polyfill': /^src\/core\/text\/days\.ts$|^src\/core\/text\/moments\.ts$/,
  '@noble/hashes': /^src\/core\/production\/|^src\/core\/reports\/|^src\/core\/text\//,
};

interface Import {
  readonly file: string;
  readonly target: string;
  /** Loaded when it is asked for. */
  readonly lazy: boolean;
}

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'));
}

function importsOf(file: string): readonly Import[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s[^;]*?from '([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm,
  );
  return [...found].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return {
      file,
      target: name.startsWith('.')
        ? normalize(join(dirname(file), name))
            .split(sep)
            .join('/')
        : name,
      lazy: match[2] !== undefined,
    };
  });
}

const all = sourcesBelow('src').flatMap(importsOf);

function partOf(path: string): string | undefined {
  return /^src\/core\/([^/]+)\//.exec(path)?.[1];
}

describe('imports', () => {
  it('point inwards between the parts of the core', () => {
    const wrong = all.filter(({ file, target }) => {
      const from = partOf(file);
      if (from === undefined || !target.startsWith('src/')) return false;
      const to = partOf(target);
      return to === undefined || (to !== from && !inner[from]?.includes(to));
    });
    assert.deepEqual(wrong, []);
  });

  it('know every part of the core', () => {
    const parts = readdirSync('src/core', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    assert.deepEqual(
      parts.filter((part) => !inner[part]),
      [],
    );
  });

  it('of packages stand in the one place each has in the core', () => {
    const wrong = all.filter(({ file, target }) => {
      if (!file.startsWith('src/core/') || target.startsWith('src/')) return false;
      const home = Object.entries(packageHomes).find(([name]) => target === name || target.startsWith(`${name}/`))?.[1];
      return !home?.test(file);
    });
    assert.deepEqual(wrong, []);
  });

  it('of the editor and of Node stay in their shells', () => {
    const wrong = all.filter(
      ({ file, target }) =>
        (target === 'vscode' && !file.startsWith('src/vscode/')) ||
        (target.startsWith('node:') && !file.startsWith('src/cli/')),
    );
    assert.deepEqual(wrong, []);
  });

  it('of the page’s script reach nothing of the core but what the two say to each other', () => {
    const reached = all
      .filter(({ file, target }) => file.startsWith('src/webview/') && !target.startsWith('src/webview/'))
      .map(({ target }) => target);
    assert.deepEqual([...new Set(reached)], ['src/core/reports/view/messages']);
  });

  it('of the shells reach the core through its index alone', () => {
    const wrong = all.filter(
      ({ file, target, lazy }) =>
        /^src\/(cli|vscode)\//.test(file) &&
        target.startsWith('src/core/') &&
        target !== 'src/core/index' &&
        !(heavyDoors.includes(target) && lazy),
    );
    assert.deepEqual(wrong, []);
  });
});
