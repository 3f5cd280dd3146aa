import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codesOf, until, withFiles } from './production.js';

const files = {
  'pier.fountain': 'INT. PIER - NIGHT #1#\n\n[[ai: generative-vfx; use: U-1]]\n\nFog.\n',
  'production.slate.yaml':
    'production:\n  title: Pier Nine, Łódź\n  buyer: netflix\nuses:\n  - id: U-1\n    scenes: [1]\n    category: generative-vfx\n    output: final\n    people: []\n',
};

/** How files of each format begin. */
const beginnings = {
  'report.md': '# AI',
  'report.html': '<!do',
  'report.pdf': '%PDF',
  'report-actions.csv': '\ufeff"N',
  'report-cue-sheet.csv': '\ufeff"U',
  'report-obligations.csv': '\ufeff"A',
  'report-evidence.csv': '\ufeff"N',
  'report.xlsx': 'PK\u0003\u0004',
  'report.json': '{\n  ',
  'report.sarif': '{\n  ',
} as const;

describe('the command that exports the report', () => {
  it('writes every format, also those that are loaded only then', () =>
    withFiles(files, async (fileOf) => {
      const manifest = fileOf('production.slate.yaml');
      await until('the production to be judged', () =>
        codesOf(manifest).some((code) => code.startsWith('netflix-genai/')),
      );
      const { scheme, authority, path } = vscode.Uri.joinPath(manifest, '..');
      const formats = ['md', 'html', 'pdf', 'csv', 'xlsx', 'json', 'sarif'];
      await vscode.commands.executeCommand(
        'aiSlate.exportReport',
        `${scheme}://${authority}${path}`,
        formats,
        fileOf('out/report').toString(),
      );
      for (const [name, beginning] of Object.entries(beginnings)) {
        const bytes = await vscode.workspace.fs.readFile(fileOf(`out/${name}`));
        assert.equal(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.slice(0, 12)).slice(0, beginning.length),
          beginning,
          name,
        );
      }
    }));
});
