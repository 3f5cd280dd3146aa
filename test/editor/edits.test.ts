import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changes, files, folderOf, judged, manifest, script, textOf, undo, withSaved as withFiles } from './edited.js';
import { codesOf, rewrite, until } from './production.js';
import { withEdit } from '../support/withEdit.js';

describe('the command that', () => {
  it('tags a scene writes the tag alone where that is wanted, and one undo gives the old text back', () =>
    withFiles(files, async (fileOf) => {
      const folder = await judged(fileOf);
      await changes(
        fileOf('light.fountain'),
        'aiSlate.tagScene',
        [folder, '3', { categories: ['crowd'], writes: 'tag' }],
        /#3#\n\n\[\[ai: crowd\]\]\n\nDark/,
      );
    }));

  it('tags a scene starts the record too, with the player of the character, and what is asked follows', () =>
    withFiles(files, async (fileOf) => {
      const folder = await judged(fileOf);
      await vscode.commands.executeCommand('aiSlate.tagScene', folder, '1', {
        categories: ['de-aging'],
        characters: ['MAREN'],
      });
      assert.match(
        await textOf(fileOf('light.fountain')),
        /#1#\n\n\[\[ai: de-aging; use: U-2; character: MAREN\]\]\n\n\[\[ai: generative-vfx\]\]/,
      );
      assert.equal(
        await textOf(fileOf('production.slate.yaml')),
        `${manifest}  - id: U-2\n    scenes: [1]\n    category: de-aging\n    people: [{ person: P-1 }]\n`,
      );
      await until('the questions about it', () =>
        codesOf(fileOf('production.slate.yaml')).some((code) => code.startsWith('question.')),
      );
    }));

  it('tags a scene writes script and manifest in one undo step', () =>
    withFiles(files, async (fileOf) => {
      const folder = await judged(fileOf);
      await vscode.window.showTextDocument(fileOf('production.slate.yaml'), { preview: false });
      await vscode.window.showTextDocument(fileOf('light.fountain'), { preview: false });
      await vscode.commands.executeCommand('aiSlate.tagScene', folder, '3', { categories: ['crowd'] });
      assert.notEqual(await textOf(fileOf('light.fountain')), script);
      assert.notEqual(await textOf(fileOf('production.slate.yaml')), manifest);
      await vscode.commands.executeCommand('undo');
      assert.equal(await textOf(fileOf('light.fountain')), script);
      assert.equal(await textOf(fileOf('production.slate.yaml')), manifest);
    }));

  it('tags a scene means the one with the cursor in it', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf);
      const editor = await vscode.window.showTextDocument(fileOf('light.fountain'));
      const at = editor.document.positionAt(script.indexOf('Water'));
      editor.selection = new vscode.Selection(at, at);
      await vscode.commands.executeCommand('aiSlate.tagScene', undefined, undefined, {
        categories: ['signage'],
        writes: 'tag',
      });
      assert.match(editor.document.getText(), /#2#\n\n\[\[ai: signage\]\]\n\nWater/);
    }));

  it('tags a scene writes nothing for a category that does not exist', () =>
    withFiles(files, async (fileOf) => {
      const folder = await judged(fileOf);
      await vscode.commands.executeCommand('aiSlate.tagScene', folder, '3', { categories: ['crowds of people'] });
      assert.equal(await textOf(fileOf('light.fountain')), script);
    }));

  it('creates the record of a tag links the tag to it', () =>
    withFiles(files, async (fileOf) => {
      const folder = await judged(fileOf);
      await vscode.commands.executeCommand('aiSlate.createRecord', folder, 'scene 1: generative-vfx');
      assert.match(await textOf(fileOf('light.fountain')), /\[\[ai: generative-vfx; use: U-2\]\]/);
      await until('no tag without a record', () => !codesOf(fileOf('light.fountain')).includes('question.record'));
    }));

  it('declares none is a tag for one scene, and a declaration for many', () =>
    withFiles(files, async (fileOf) => {
      const folder = await judged(fileOf);
      const said = { stages: ['shoot'], by: 'P-1', on: '2026-11-22' };
      await changes(
        fileOf('light.fountain'),
        'aiSlate.declareNone',
        [folder, '3', said],
        /#3#\n\n\[\[ai: none; stage: shoot; by: P-1; on: 2026-11-22\]\]/,
      );
      await changes(
        fileOf('production.slate.yaml'),
        'aiSlate.declareNoneForScenes',
        [folder, ['3'], said],
        /\ndeclarations:\n {2}- scenes: \[3\]\n {4}stages: \[shoot\]\n {4}by: P-1\n/,
      );
    }));

  it('answers a question writes the fact into its record, and keeps every comment', () =>
    withFiles(
      { ...files, 'production.slate.yaml': withEdit(manifest, '    generative: yes\n', '') },
      async (fileOf) => {
        const folder = await judged(fileOf);
        await changes(
          fileOf('production.slate.yaml'),
          'aiSlate.answerQuestion',
          [folder, 'generative', 'U-1', '', { answer: 'no' }],
          /category: cleanup {3}# wires\n {4}people: \[\]\n {4}generative: no\n|people: \[\]\n(?:.*\n)*? {4}generative: no/,
        );
      },
    ));

  it('answers a question writes nothing that is no answer to it', () =>
    withFiles(
      { ...files, 'production.slate.yaml': withEdit(manifest, '    generative: yes\n', '') },
      async (fileOf) => {
        const folder = await judged(fileOf);
        await vscode.commands.executeCommand('aiSlate.answerQuestion', folder, 'generative', 'U-1', '', {
          answer: 'perhaps',
        });
        assert.equal(await textOf(fileOf('production.slate.yaml')), withEdit(manifest, '    generative: yes\n', ''));
      },
    ));

  it('signs off, one scene or many, keeps the fingerprints', () =>
    withFiles(files, async (fileOf) => {
      const folder = await judged(fileOf);
      const signed = { by: 'P-1', role: 'producer', on: '2026-11-22' };
      await changes(
        fileOf('production.slate.yaml'),
        'aiSlate.signOff',
        [folder, '2', signed],
        /sign-offs:\n {2}- scene: 2\n {4}by: P-1\n {4}role: producer\n {4}on: 2026-11-22\n {4}text: sha256:[0-9a-f]{64}\n {4}record: sha256:[0-9a-f]{64}\n$/,
      );
      await changes(
        fileOf('production.slate.yaml'),
        'aiSlate.signOffEpisode',
        [folder, ['1', '2', '3'], signed],
        /(?: {2}- scene: \d\n(?: {4}.*\n)+){3}$/,
      );
    }));

  it('renews a sign-off adds one beside the old, and nothing is stale any more', () =>
    withFiles(files, async (fileOf) => {
      const folder = await judged(fileOf);
      await vscode.commands.executeCommand('aiSlate.signOff', folder, '2', { by: 'P-1', on: '2026-11-20' });
      await rewrite(await vscode.workspace.openTextDocument(fileOf('light.fountain')), 'Water.', 'Ice.');
      await until('the stale sign-off', () =>
        codesOf(fileOf('production.slate.yaml')).includes('finding.stale-sign-off.text'),
      );
      await vscode.commands.executeCommand('aiSlate.renewSignOff', folder, '2', { by: 'P-1', on: '2026-11-22' });
      await until(
        'nothing stale',
        () => !codesOf(fileOf('production.slate.yaml')).some((code) => code.includes('stale-sign-off')),
      );
      assert.equal((await textOf(fileOf('production.slate.yaml'))).match(/- scene: 2/g)?.length, 2);
    }));

  it('records evidence keeps the file’s hash and its place, and leaves another kind of paper alone', () =>
    withFiles(files, async (fileOf) => {
      const folder = await judged(fileOf);
      const item = 'netflix-genai/report-intended-use';
      await vscode.commands.executeCommand('aiSlate.recordEvidence', folder, item, 'U-1', {
        kind: 'consent',
        file: 'papers/approval.txt',
      });
      assert.equal(await textOf(fileOf('production.slate.yaml')), manifest);
      await changes(
        fileOf('production.slate.yaml'),
        'aiSlate.recordEvidence',
        [folder, item, 'U-1', { kind: 'notice', file: 'papers/approval.txt', 'given-at': '2026-11-20', scenes: ['2'] }],
        /evidence:\n {2}- id: E-1\n {4}kind: notice\n {4}uses: \[U-1\]\n {4}given-at: 2026-11-20\n {4}document: papers\/approval\.txt\n {4}hash: sha256:[0-9a-f]{64}\n {4}scenes: \[\{ scene: 2, text: sha256:[0-9a-f]{64} \}\]\n$/,
      );
    }));

  it('goes on although something is open says who and why', () =>
    withFiles(files, async (fileOf) => {
      const folder = await judged(fileOf);
      await changes(
        fileOf('production.slate.yaml'),
        'aiSlate.accept',
        [folder, 'netflix-genai/report-intended-use', 'U-1', { by: 'P-1', why: 'They were told by phone.' }],
        /accepted:\n {2}- obligation: netflix-genai\/report-intended-use\n {4}use: U-1\n {4}by: P-1\n {4}on: .*\n {4}why: They were told by phone\.\n$/,
      );
    }));

  it('numbers the scenes writes numbers into script and lists, and one undo takes them back', () =>
    withFiles(
      {
        'light.fountain':
          'INT. PIER - DAY\n\n[[ai: crowd; use: U-1]]\n\nWater.\n\nEXT. SEA - DAY\n\n[[ai: generative-vfx]]\n',
        'production.slate.yaml':
          'production: { title: Harbour Light, agreements: [dga] }\nuses:\n  - { id: U-1, category: crowd, scenes: [INT. PIER - DAY] }\n',
      },
      async (fileOf) => {
        const texts = ['light.fountain', 'production.slate.yaml'].map(fileOf);
        const before = await Promise.all(texts.map(textOf));
        const folder = await judged(fileOf);
        await vscode.window.showTextDocument(fileOf('light.fountain'));
        await vscode.commands.executeCommand('aiSlate.numberScenes', folder);
        const [numbered = '', listed = ''] = await Promise.all(texts.map(textOf));
        assert.match(numbered, /^INT\. PIER - DAY #1#\n[^]*\nEXT\. SEA - DAY #2#\n/);
        assert.match(listed, /scenes: \[1\] \}/);
        await vscode.commands.executeCommand('undo');
        assert.deepEqual(await Promise.all(texts.map(textOf)), before);
      },
    ));

  it('starts a production writes a manifest beside the scripts, and never over one', () =>
    withFiles({ 'light.fountain': `Title: Harbour Light\n\n${script}` }, async (fileOf) => {
      await vscode.window.showTextDocument(fileOf('light.fountain'));
      await until('the script to be known', () => codesOf(fileOf('light.fountain')).length === 0);
      await vscode.commands.executeCommand('aiSlate.newProduction', folderOf(fileOf), { agreements: ['dga'] });
      const text = await textOf(fileOf('production.slate.yaml'));
      assert.match(text, /^production:\n {2}title: Harbour Light\n {2}agreements: \[dga\]\n/);
      await until('the production', () => codesOf(fileOf('light.fountain')).includes('question.record'));
      await vscode.commands.executeCommand('aiSlate.newProduction', folderOf(fileOf), { title: 'Another' });
      assert.equal(await textOf(fileOf('production.slate.yaml')), text);
    }));

  it('opens a sample copies it from the extension, and never over a folder', () =>
    withFiles(files, async (fileOf) => {
      const into = vscode.Uri.joinPath(fileOf('light.fountain'), '..');
      await vscode.commands.executeCommand('aiSlate.openSample', 'the-orangery', into.toString());
      assert.match(await textOf(fileOf('the-orangery/production.slate.yaml')), /title: The Orangery/);
      assert.notEqual(await textOf(fileOf('the-orangery/the-orangery.fountain')), '');
    }));
});

describe('a change that a command makes', () => {
  it('keeps the line ends of Windows in a manifest', () =>
    withFiles({ ...files, 'production.slate.yaml': manifest.replaceAll('\n', '\r\n') }, async (fileOf) => {
      const folder = await judged(fileOf);
      await changes(
        fileOf('production.slate.yaml'),
        'aiSlate.signOff',
        [folder, '2', { by: 'P-1' }],
        /^(?:[^\r\n]*\r\n)+$/,
      );
    }));

  it('goes to the production that it was asked for, of two that are open', () =>
    withFiles(
      {
        ...Object.fromEntries(
          Object.entries(files).flatMap(([name, text]) => [
            [name, text],
            [`second/${name}`, text],
          ]),
        ),
      },
      async (fileOf) => {
        await judged(fileOf);
        await until('the second production', () =>
          codesOf(fileOf('second/light.fountain')).includes('question.record'),
        );
        await vscode.commands.executeCommand('aiSlate.signOff', `${folderOf(fileOf)}/second`, '2', { by: 'P-1' });
        assert.equal(await textOf(fileOf('production.slate.yaml')), manifest);
        assert.match(await textOf(fileOf('second/production.slate.yaml')), /sign-offs:/);
      },
    ));

  it('is made in what the file says now, when it changed on disk underneath', () =>
    withFiles(files, async (fileOf) => {
      const folder = await judged(fileOf);
      const changed = withEdit(manifest, '# Kept by Ana Poole\n', '# Kept by Ines Roth\n# and by nobody else\n');
      await vscode.workspace.fs.writeFile(fileOf('production.slate.yaml'), new TextEncoder().encode(changed));
      await vscode.commands.executeCommand('aiSlate.signOff', folder, '2', { by: 'P-1' });
      const text = await textOf(fileOf('production.slate.yaml'));
      assert.ok(text.startsWith(changed), text);
      assert.match(text, /sign-offs:/);
    }));

  it('is refused in a manifest that is torn, whose text stays', () =>
    withFiles(files, async (fileOf) => {
      const folder = await judged(fileOf);
      const document = await vscode.workspace.openTextDocument(fileOf('production.slate.yaml'));
      await rewrite(document, '# since May', '# since May\n  remark: [torn');
      const torn = document.getText();
      await vscode.commands.executeCommand('aiSlate.signOff', folder, '2', { by: 'P-1' });
      assert.equal(document.getText(), torn);
    }));
});

describe('the light bulb', () => {
  async function actionsAt(uri: vscode.Uri, text: string): Promise<readonly vscode.CodeAction[]> {
    const document = await vscode.workspace.openTextDocument(uri);
    const at = document.positionAt(document.getText().indexOf(text) + 1);
    return vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(at, at),
    );
  }

  it('offers the record at a tag that has none', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf);
      const action = (await actionsAt(fileOf('light.fountain'), 'ai: generative')).find(
        ({ title }) => title === 'Create the record',
      );
      assert.ok(action?.command);
      await vscode.commands.executeCommand(
        action.command.command,
        ...((action.command.arguments ?? []) as readonly unknown[]),
      );
      assert.match(await textOf(fileOf('light.fountain')), /use: U-2/);
    }));

  it('offers to record the paper that is asked for, at the record that owes it', () =>
    withFiles(files, async (fileOf) => {
      await judged(fileOf);
      const titles = (await actionsAt(fileOf('production.slate.yaml'), 'id: U-1')).map(({ title }) => title);
      assert.ok(
        titles.some((title) => title.startsWith('Record evidence: ')),
        titles.join('\n'),
      );
    }));

  it('fixes all that is safe to fix in one step', () =>
    withFiles(
      {
        ...files,
        'light.fountain': withEdit(
          withEdit(script, '#2#\n\n', '#2#\n[[ai: crowd]]\n'),
          'Dark.',
          'Dark. [[ai: pervis]]',
        ),
      },
      async (fileOf) => {
        const uri = fileOf('light.fountain');
        await until('the problem', () => codesOf(uri).includes('tag.placement.under-heading'));
        await vscode.window.showTextDocument(uri);
        const before = await textOf(uri);
        const fixAll = async () =>
          await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            uri,
            new vscode.Range(0, 0, 99, 0),
            'source.fixAll.aiSlate',
          );
        await until('what is safe to fix', async () => (await fixAll()).length > 0);
        await vscode.commands.executeCommand('editor.action.fixAll');
        await until('the change', async () => (await textOf(uri)) !== before);
        assert.match(await textOf(uri), /#2#\n\n\[\[ai: crowd\]\]\n\nWater/);
        assert.match(await textOf(uri), /\[\[ai: pervis\]\]/);
        await undo(uri);
        assert.equal(await textOf(uri), before);
      },
    ));
});

describe('a problem', () => {
  it('has a page in the editor, to which its code leads', () =>
    withFiles({ ...files, 'light.fountain': withEdit(script, 'generative-vfx', 'generative-vxf') }, async (fileOf) => {
      const uri = fileOf('light.fountain');
      await until('the problem', () => codesOf(uri).includes('tag.misspelt-category'));
      const code = vscode.languages
        .getDiagnostics(uri)
        .map((one) => one.code)
        .find((one) => typeof one === 'object' && one.value === 'tag.misspelt-category');
      assert.ok(typeof code === 'object');
      assert.equal(code.target.scheme, 'command');
      await vscode.commands.executeCommand('aiSlate.showProblem', 'tag.misspelt-category');
      const page = vscode.workspace.textDocuments.find((one) => one.uri.scheme === 'ai-slate-problem');
      assert.match(page?.getText() ?? '', /^# tag\.misspelt-category\n/);
    }));
});
