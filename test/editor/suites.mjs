// The runs of the editor tests: which files, in which extension host. A folder with no `*.test.ts` file is left out.

/** Stand-ins for the extensions that people have beside ours. */
const neighbours = ['test/editor/neighbours/better-fountain', 'test/editor/neighbours/red-hat-yaml'];

/** Tests of what can differ where there is no Node: reading and writing files, what is loaded late, clocks, what starts by itself. */
const ofTheHost = ['disk', 'edits', 'exportReport', 'extension', 'hover', 'typing'].map(
  (name) => `test/editor/${name}.test.ts`,
);

/**
 * `name` is also the name of the bundle (out/test/editor/NAME.js) and of the log; `folders` hold the test files,
 * to which `files` are added and of which those in `except` are left out;
 * `host` is `node` or `web`; `extensions` are loaded in this order, `.` being ours; those in `beside` are
 * installed as a user has them. `person` marks tests that press keys and
 * read the screen (test/editor/person.ts), which only the VS Code from npm allows. `onlyNamed`: left out unless it is named.
 * `smoke` is the title of the one test that `npm test` runs of a group that takes long; `npm run test:long` runs the whole of it,
 * and the groups with `onlyLong`.
 */
export const suites = [
  {
    name: 'node',
    says: 'Node extension host',
    host: 'node',
    folders: ['test/editor', 'test/editor/node'],
    extensions: ['.'],
  },
  {
    name: 'web',
    says: 'web-worker extension host',
    host: 'web',
    folders: ['test/web'],
    files: ofTheHost,
    extensions: ['.'],
  },
  {
    name: 'web-rest',
    says: 'web-worker extension host, the rest',
    host: 'web',
    folders: ['test/editor'],
    except: ofTheHost,
    extensions: ['.'],
    onlyLong: true,
  },
  {
    name: 'untrusted',
    says: 'untrusted folder',
    host: 'node',
    folders: ['test/editor/untrusted'],
    extensions: ['.'],
    untrusted: true,
  },
  {
    name: 'person',
    says: 'a person at the keyboard',
    host: 'node',
    folders: ['test/editor/person'],
    extensions: ['.'],
    person: true,
    smoke: 'tags a scene with a few letters and two Enters',
  },
  {
    name: 'stress',
    says: 'under stress',
    host: 'node',
    folders: ['test/editor/stress'],
    extensions: ['.'],
    smoke: 'fast in a manifest',
  },
  { name: 'bench', says: 'figures', host: 'node', folders: ['test/editor/bench'], extensions: ['.'], onlyNamed: true },
  {
    name: 'before',
    says: 'other extensions started before ours',
    host: 'node',
    folders: ['test/editor/before'],
    extensions: ['.'],
    smoke: 'the outline has each scene once',
    beside: neighbours,
  },
  {
    name: 'after',
    says: 'other extensions started after ours',
    host: 'node',
    folders: ['test/editor/after'],
    extensions: ['.'],
    smoke: 'each field is offered once',
    beside: neighbours,
  },
];
