import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Manifest {
  readonly capabilities: {
    readonly untrustedWorkspaces: {
      readonly supported: unknown;
      readonly description: string;
      readonly restrictedConfigurations: readonly string[];
    };
  };
  readonly contributes: {
    readonly configuration: { readonly properties: object } | readonly { readonly properties: object }[];
  };
}

const {
  capabilities: { untrustedWorkspaces },
  contributes,
} = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const settings = [contributes.configuration].flat().flatMap(({ properties }) => Object.keys(properties));
const page = readFileSync('docs/security.md', 'utf8');

describe('a folder that nobody trusts', () => {
  it('makes no settings for itself that would hide what is owed', () => {
    // The editor looks at the list only where support is limited.
    assert.equal(untrustedWorkspaces.supported, 'limited');
    assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, [
      'aiSlate.diagnostics.severity',
      'aiSlate.marks.enabled',
    ]);
    assert.deepEqual(
      untrustedWorkspaces.restrictedConfigurations.filter((name) => !settings.includes(name)),
      [],
    );
  });

  it('is told about', () => {
    const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as { readonly [name: string]: string };
    assert.match(words[untrustedWorkspaces.description.replaceAll('%', '')] ?? '', /own settings/u);
  });

  it('has every setting weighed in the page on security', () =>
    assert.deepEqual(
      settings.filter((name) => !page.includes(`\`${name}\``)),
      [],
    ));
});
