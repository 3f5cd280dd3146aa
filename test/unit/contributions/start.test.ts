import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

interface Contributions {
  readonly commands: readonly { readonly command: string; readonly icon?: string }[];
  readonly menus: { readonly [menu: string]: readonly { readonly command: string; readonly group?: string }[] };
  readonly keybindings: readonly {
    readonly command: string;
    readonly key: string;
    readonly mac: string;
    readonly when?: string;
  }[];
  readonly viewsWelcome: readonly { readonly contents: string; readonly when: string }[];
  readonly walkthroughs: readonly {
    readonly steps: readonly {
      readonly description: string;
      readonly media: { readonly markdown: string };
      readonly completionEvents: readonly string[];
    }[];
  }[];
  readonly configuration: {
    readonly properties: {
      readonly [name: string]: { readonly order: number; readonly markdownDescription?: string };
    };
  };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly contributes: Contributions };
const nls = JSON.parse(readFileSync('package.nls.json', 'utf8')) as { readonly [key: string]: string };
const commands = contributes.commands.map(({ command }) => command);
const said = (key: string): string => nls[key.replaceAll('%', '')] ?? '';
/** Commands behind links: `[Open a Sample](command:aiSlate.openSample)`. */
const linked = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(command:([\w.]+)\)/gu)].map(([, command = '']) => command);

describe('what somebody new is shown', () => {
  const steps = contributes.walkthroughs.flatMap((one) => one.steps);

  it('has a page beside every step of the walkthrough', () => {
    assert.equal(steps.length, 5);
    assert.deepEqual(
      steps.filter(({ media }) => !existsSync(media.markdown)),
      [],
    );
  });

  it('can be done by the commands of each step, which then counts as done', () => {
    for (const { description, completionEvents } of steps) {
      const offered = linked(said(description));
      assert.deepEqual(
        offered.filter((command) => !commands.includes(command)),
        [],
      );
      assert.deepEqual(
        completionEvents.filter((event) => !commands.includes(event.replace(/^onCommand:/u, ''))),
        [],
      );
      assert.ok(
        offered.some((command) => completionEvents.includes(`onCommand:${command}`)),
        `Expected a way through “${said(description)}”.`,
      );
    }
  });

  it('tells the keys that tag a scene as they are', () => {
    const tag = contributes.keybindings.find(({ command }) => command === 'aiSlate.tagScene');
    assert.equal(tag?.key, 'ctrl+k shift+t');
    assert.match(readFileSync('media/walkthrough/tag.md', 'utf8'), /\*\*Ctrl\+K\*\* then \*\*Shift\+T\*\*/u);
  });

  it('offers in an empty view only commands that exist', () => {
    const offered = contributes.viewsWelcome.flatMap(({ contents }) => linked(said(contents)));
    assert.ok(offered.length > 0);
    assert.deepEqual(
      offered.filter((command) => command.startsWith('aiSlate.') && !commands.includes(command)),
      [],
    );
  });
});

describe('shortcuts', () => {
  it('are alike, none twice, and each only where its command can work', () => {
    const keys = contributes.keybindings.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    for (const { command, key, mac, when = '' } of contributes.keybindings) {
      assert.ok(commands.includes(command), command);
      // The editor itself has Ctrl+K Shift+N and Shift+O.
      assert.match(key, /^ctrl\+k shift\+[a-mp-z]$/u);
      assert.equal(mac, key.replace('ctrl', 'cmd'));
      assert.match(when, /aiSlate\.state == ready|editorLangId == fountain/u);
    }
  });

  it('are told in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const letter = (key: string): string => key.slice(-1).toUpperCase();
    assert.deepEqual(
      contributes.keybindings.filter(({ key }) => !readme.includes(`Shift+${letter(key)}`)).map(({ key }) => key),
      [],
    );
  });
});

describe('settings and buttons', () => {
  it('have a description and a place of their own', () => {
    const settings = Object.values(contributes.configuration.properties);
    assert.deepEqual(
      settings.map(({ order }) => order).sort((one, other) => one - other),
      settings.map((_, at) => at + 1),
    );
    assert.deepEqual(
      settings.filter(({ markdownDescription = '' }) => said(markdownDescription) === ''),
      [],
    );
  });

  it('show a picture wherever they stand in a line or a title bar', () => {
    const pictured = new Set(
      contributes.commands.filter(({ icon }) => icon !== undefined).map(({ command }) => command),
    );
    const small = Object.values(contributes.menus)
      .flat()
      .filter(({ group = '' }) => /^(?:inline|navigation)/u.test(group));
    assert.deepEqual(
      small.filter(({ command }) => !pictured.has(command)),
      [],
    );
  });
});
