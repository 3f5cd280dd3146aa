import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { withFiles } from '../production.js';
import { makeFiles, manifestOf, scriptOf } from './makeFiles.js';
import { keepSurfaces } from './surfaces.js';
import { untilTrue, withWitness } from './witness.js';

keepSurfaces();

const many = 100 * Number(process.env['AI_SLATE_STRESS'] ?? 1);
const folderOf = (fileOf: (name: string) => vscode.Uri) => vscode.Uri.joinPath(fileOf('x'), '..');

describe('what is shown stays true', () => {
  it('while a hundred files change at once', () =>
    withFiles(makeFiles(many, 'before'), async (fileOf) => {
      const folder = folderOf(fileOf);
      await untilTrue(folder);
      await vscode.window.showTextDocument(fileOf('ep1.fountain'));
      const seen = await withWitness(folder, async () => {
        for (const [name, text] of Object.entries(makeFiles(many, 'after'))) writeFileSync(fileOf(name).fsPath, text);
        await untilTrue(folder);
      });
      assert.ok(seen.marked > 0, 'Expected a mark while the files were read.');
    }));

  it('while another branch takes the place of the files', () =>
    withFiles(makeFiles(20, 'before'), async (fileOf) => {
      const folder = folderOf(fileOf);
      await untilTrue(folder);
      const switchBranch = preparedBranches(folder.fsPath);
      await untilTrue(folder);
      await vscode.window.showTextDocument(fileOf('production.slate.yaml'));
      for (const branch of ['other', 'first', 'other']) {
        await withWitness(
          folder,
          async () => {
            switchBranch(branch);
            await untilTrue(folder);
          },
          true,
        );
      }
    }));

  it('while files are written, renamed and deleted before they are read', () =>
    withFiles(makeFiles(20, 'before'), async (fileOf) => {
      const folder = folderOf(fileOf);
      await untilTrue(folder);
      const path = (name: string) => fileOf(name).fsPath;
      await withWitness(folder, async () => {
        for (let turn = 1; turn <= 20; turn++) {
          writeFileSync(path(`ep${turn}.fountain`), scriptOf(turn, 'after'));
          if (turn % 3 === 0) renameSync(path(`ep${turn}.fountain`), path(`old${turn}.fountain`));
          if (turn % 4 === 0) rmSync(path(`ep${turn}.fountain`), { force: true });
          if (turn % 5 === 0) mkdirSync(path(`part${turn}`));
          if (turn % 5 === 0) writeFileSync(path(`part${turn}/ep${turn}b.fountain`), scriptOf(turn, 'after'));
          await new Promise((resolve) => setTimeout(resolve, turn % 7 === 0 ? 400 : 5));
        }
        rmSync(path('production.slate.yaml'));
        await new Promise((resolve) => setTimeout(resolve, 400));
        writeFileSync(path('production.slate.yaml'), manifestOf(20, 'after'));
        await untilTrue(folder);
      });
    }));

  it('while an agreement file is torn and mended', () =>
    withFiles({ ...makeFiles(3, 'before'), 'agreements/house.yaml': agreement }, async (fileOf) => {
      const folder = folderOf(fileOf);
      await untilTrue(folder);
      await vscode.window.showTextDocument(fileOf('ep1.fountain'));
      const seen = await withWitness(
        folder,
        async () => {
          for (const end of [0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 1]) {
            writeFileSync(
              fileOf('agreements/house.yaml').fsPath,
              agreement.slice(0, Math.floor(agreement.length * end)),
            );
            await new Promise((resolve) => setTimeout(resolve, 60));
            await untilTrue(folder);
          }
        },
        true,
      );
      assert.ok(seen.cards > 0, 'Expected cards.');
    }));
});

const agreement = `format: 1
agreement: house-rules
name: House rules of an invented studio
short-name: House rules
kind: policy
parties: [An Invented Studio]
covers:
  production: { buyer: netflix }
read: second-hand
confidence: low
checked: 2026-11-22
sources:
  H: { title: A letter of an invented studio }
obligations:
  - id: tell
    title: Tell the studio
    for: use
    when: { output: final }
    do: notify
    source: H
`;

/** Two branches of a folder with many files that differ. Where there is no Git the files are written as Git would. */
function preparedBranches(folder: string): (branch: string) => void {
  const branches: { readonly [name: string]: Readonly<Record<string, string>> } = {
    first: makeFiles(20, 'before'),
    other: {
      ...makeFiles(14, 'after'),
      'new.fountain': scriptOf(40, 'after'),
      'notes.slate.yaml': 'people:\n  - { id: P-9, name: Odo Reyes, role: writer }\n',
    },
  };
  const write = (branch: string): void => {
    const [files, others] = [branches[branch] ?? {}, Object.values(branches).flatMap((one) => Object.keys(one))];
    for (const name of others) if (!(name in files)) rmSync(`${folder}/${name}`, { force: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
  };
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  try {
    git('init', '--quiet', '--initial-branch=first');
  } catch {
    return write;
  }
  git('add', '.');
  git('commit', '--quiet', '--message=first');
  git('checkout', '--quiet', '-b', 'other');
  write('other');
  git('add', '--all');
  git('commit', '--quiet', '--message=other');
  git('checkout', '--quiet', 'first');
  return (branch) => void git('checkout', '--quiet', branch);
}
