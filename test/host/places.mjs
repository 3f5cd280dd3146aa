// Where the pieces of the test host lie. Everything that is installed or written goes below `.vscode-test/`, which git ignores.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What the test host is made of: a package.json and a lock file. */
export const recipe = join(root, 'test', 'host');

const cache = join(root, '.vscode-test');

/** The installed server, Node and browser. */
export const host = join(cache, 'host');

/** One log per run, named after what ran. */
export const logs = join(cache, 'logs');

/** Pictures that tests took. */
export const pictures = join(cache, 'pictures');

/** Copies of the extension made for one host. */
export const staged = join(cache, 'staged');

/** VS Code's server and workbench inside an installed host. */
export const serverOf = (folder) => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/** The Node that server needs, inside an installed host. */
export const nodeOf = (folder) => join(folder, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');

/** The unpacked browser inside an installed host. */
export const browserOf = (folder) => join(folder, 'browser');
