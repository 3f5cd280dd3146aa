import assert from 'node:assert/strict';
import { addressIn } from '../../../src/core/reports/document/address';
import { inline } from '../../../src/core/reports/html/inline';
import { locationOf } from '../../../src/core/reports/sarif/location';
import { Links } from '../../../src/core/reports/view/links';

const start = { line: 0, character: 0 };
const notPages = [
  'javascript:run()',
  'command:workbench.action.quit',
  'data:text/html,x',
  'file:///etc/passwd',
  'vscode://x',
  '//evil.example',
  'java\nscript:x',
] as const;

describe('a link of a report', () => {
  for (const address of notPages) {
    it(`does not lead to ${JSON.stringify(address)}`, () => {
      assert.equal(inline([{ text: 'here', to: { kind: 'address', address } }], {}), 'here');
      assert.equal(new Links().keyOf({ kind: 'address', address }), undefined);
      assert.doesNotMatch(addressIn(address) ?? 'https://', /^(?!https?:\/\/)/u);
    });
  }

  it('to what an agreement’s file calls an address leads to a page or nowhere', () => {
    assert.deepEqual(
      [
        'javascript:alert(1)',
        'command:x',
        '…',
        'a)b://c.example',
        'https://[x](y)',
        'sagaftra.example/a"onclick="x',
      ].map(addressIn),
      [undefined, undefined, undefined, undefined, undefined, undefined],
    );
    assert.equal(addressIn('sagaftra.example/contract'), 'https://sagaftra.example/contract');
  });

  for (const path of ['../../etc/passwd', '/etc/passwd', 'C:/windows', 'a/../../b']) {
    it(`does not lead to the file ${path}`, () =>
      assert.equal(inline([{ text: 'here', to: { kind: 'file', path, line: 1 } }], { toFiles: '' }), 'here'));
  }

  it('to a file is an address, whatever the file is called', () => {
    assert.equal(
      inline([{ text: 'here', to: { kind: 'file', path: 'a b/"x>?#.fountain', line: 3 } }], { toFiles: '' }),
      '<a href="a%20b/%22x%3E%3F%23.fountain#L3">here</a>',
    );
    const { uri } = locationOf({ path: 'a b/x?#%:.fountain', range: { start, end: start } }, '').physicalLocation
      .artifactLocation;
    assert.equal(uri, 'a%20b/x%3F%23%25%3A.fountain');
  });
});
