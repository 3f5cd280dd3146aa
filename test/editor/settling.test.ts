import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changes, files, judged, manifest, script, textOf, withSaved } from './edited.js';
import { codesOf, until } from './production.js';
import { withEdit } from '../support/withEdit.js';

const item = 'netflix-genai/report-intended-use';

describe('what settles an open item', () => {
  it('is a waiver of the party to whom it is owed, with the paper that says so', () =>
    withSaved(files, async (fileOf) => {
      const folder = await judged(fileOf);
      await changes(
        fileOf('production.slate.yaml'),
        'aiSlate.recordWaiver',
        [folder, item, 'U-1', { 'granted-by': 'buyer', file: 'papers/approval.txt', dated: '2026-11-20' }],
        /waivers:\n {2}- obligation: netflix-genai\/report-intended-use\n {4}use: U-1\n {4}granted-by: buyer\n {4}document: papers\/approval\.txt\n {4}dated: 2026-11-20\n$/,
      );
    }));

  it('is no waiver of anybody else: nothing is written', () =>
    withSaved(files, async (fileOf) => {
      const folder = await judged(fileOf);
      await vscode.commands.executeCommand('aiSlate.recordWaiver', folder, item, 'U-1', {
        'granted-by': 'producer',
        file: 'papers/approval.txt',
      });
      assert.equal(await textOf(fileOf('production.slate.yaml')), manifest);
    }));

  it('is a paper from elsewhere too, copied beside the manifest and named by its hash', () =>
    withSaved({ ...files, 'light/one.fountain': script }, async (fileOf) => {
      const folder = await judged(fileOf);
      const outside = vscode.Uri.joinPath(fileOf('light.fountain'), '..', '..', `paper-${Date.now()}.txt`);
      await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode('Reported.\n'));
      try {
        void vscode.commands.executeCommand('aiSlate.recordEvidence', folder, item, 'U-1', {
          kind: 'notice',
          file: outside.toString(),
          scenes: [],
        });
        await until('the question whether to copy it', async () => {
          await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
          return (await textOf(fileOf('production.slate.yaml'))).includes('evidence:');
        });
        const [, copy = ''] =
          /document: (papers\/paper-\d+\.txt)\n {4}hash: sha256:[0-9a-f]{64}\n/.exec(
            await textOf(fileOf('production.slate.yaml')),
          ) ?? [];
        assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(fileOf(copy))), 'Reported.\n');
      } finally {
        await vscode.workspace.fs.delete(outside);
      }
    }));
});

const vendored = withEdit(
  withEdit(manifest, '    people: []\n    output', '    vendor: V-1\n    output'),
  'uses:\n',
  'vendors:\n  - { id: V-1, name: Lantern House }\nuses:\n',
);

describe('a form', () => {
  const withForm = { ...files, 'production.slate.yaml': vendored };

  it('for a vendor asks what the vendor knows, and its answers are taken over in one undo step', () =>
    withSaved(withForm, async (fileOf) => {
      const folder = await judged(fileOf);
      const form = fileOf('form.csv');
      await vscode.commands.executeCommand('aiSlate.makeForm', folder, 'V-1', form.toString());
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(form));
      assert.match(written, /"AI Slate form 1","Harbour Light","vendor:V-1","Lantern House"/);
      assert.doesNotMatch(written, /Ines Roth/);
      const answered = written.replace(/^("vendor:V-1 used-ai",".*",)""(,)/m, '$1"yes"$2');
      assert.notEqual(answered, written);
      await vscode.workspace.fs.writeFile(form, new TextEncoder().encode(answered));
      await changes(
        fileOf('production.slate.yaml'),
        'aiSlate.importForm',
        [folder, form.toString(), true],
        /used-ai: yes/,
      );
    }));

  it('is a workbook where one is wanted', () =>
    withSaved(withForm, async (fileOf) => {
      const folder = await judged(fileOf);
      await vscode.commands.executeCommand('aiSlate.makeForm', folder, 'V-1', fileOf('form.xlsx').toString());
      assert.equal(
        new TextDecoder().decode((await vscode.workspace.fs.readFile(fileOf('form.xlsx'))).slice(0, 2)),
        'PK',
      );
      await vscode.commands.executeCommand('aiSlate.importForm', folder, fileOf('form.xlsx').toString(), true);
      assert.equal(await textOf(fileOf('production.slate.yaml')), vendored);
    }));

  it('of another production, or no form at all, changes nothing', () =>
    withSaved(
      {
        ...withForm,
        'other.csv': 'AI Slate form 1,Another Light,vendor:V-1,,2026-11-22\nvendor:V-1:used-ai,,,yes\n',
        'list.csv': 'a,b\n1,2\n',
      },
      async (fileOf) => {
        const folder = await judged(fileOf);
        for (const name of ['other.csv', 'list.csv'])
          await vscode.commands.executeCommand('aiSlate.importForm', folder, fileOf(name).toString(), true);
        assert.equal(await textOf(fileOf('production.slate.yaml')), vendored);
      },
    ));
});

describe('an earlier report', () => {
  const page = (about: string) =>
    vscode.workspace.textDocuments
      .find(({ uri }) => uri.scheme === 'ai-slate-page' && uri.path.includes(about))
      ?.getText() ?? '';

  it('belongs to the files it was made from, and is compared with what they say later', () =>
    withSaved(files, async (fileOf) => {
      const folder = await judged(fileOf);
      await vscode.commands.executeCommand('aiSlate.exportReport', folder, ['json'], fileOf('earlier').toString());
      const report = fileOf('earlier.json').toString();
      await vscode.commands.executeCommand('aiSlate.verifyReport', folder, report);
      assert.match(page('belongs'), /It belongs to these files/);
      await vscode.commands.executeCommand('aiSlate.createRecord', folder, 'scene 1: generative-vfx');
      await until('no tag without a record', () => !codesOf(fileOf('light.fountain')).includes('question.record'));
      await vscode.commands.executeCommand('aiSlate.compareReport', folder, report);
      assert.match(page('Changes since'), /^## /m);
      await vscode.commands.executeCommand('aiSlate.verifyReport', folder, report);
      await until('other files', () => page('belongs').includes('It was made from other files than these'));
    }));

  it('that is none is refused in words', () =>
    withSaved({ ...files, 'notes.json': '{}' }, async (fileOf) => {
      const folder = await judged(fileOf);
      await vscode.commands.executeCommand('aiSlate.compareReport', folder, fileOf('notes.json').toString());
      assert.equal(
        vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === 'ai-slate-page' && uri.path.includes('notes')),
        false,
      );
    }));
});
