import assert from 'node:assert/strict';
import { completeManifest, completeTag } from '../../src/core/features/completion';
import { provideDiagnostics } from '../../src/core/features/diagnostics';
import { provideFolds } from '../../src/core/features/folding';
import { hoverManifest, hoverScript } from '../../src/core/features/hover';
import type { JudgedProduction } from '../../src/core/judged/judgedProduction';
import { provideLenses } from '../../src/core/features/codeLens';
import { provideMarks } from '../../src/core/features/marks';
import { provideOutline } from '../../src/core/features/outline';
import { provideQuickActions } from '../../src/core/features/quickActions';
import { provideQuickFixes } from '../../src/core/features/quickFixes';
import { prepareRename, rename } from '../../src/core/features/rename';
import { provideTagTokens } from '../../src/core/features/semanticTokens';
import { groupings, provideStatusTree } from '../../src/core/features/statusTree';
import type { StatusNode } from '../../src/core/features/statusTree/statusNode';
import { textsOf } from '../../src/core/judged/textsOf';
import { legible } from '../../src/core/text/legible';
import { spoken } from '../../src/core/features/spoken';
import { english } from '../../src/core/words/words';
import { checkCard, checkLabel } from './checkCard';

/** Asks for everything that the editor shows of a production and offers at one place of each of its texts. */
export async function features(judged: JudgedProduction, pick: number): Promise<void> {
  const { scripts, manifests } = judged.production;
  for (const [path, found] of provideDiagnostics(judged)) {
    for (const { message, range } of found) {
      assert.notEqual(english.say(message).trim(), '', path);
      assert.ok(range.start.line >= 0 && range.end.line >= range.start.line);
    }
  }
  for (const grouping of groupings)
    for (const onlyOpen of [true, false]) walk(provideStatusTree([judged], grouping, onlyOpen), new Set());
  for (const script of scripts) {
    const { text, lines } = script.screenplay;
    const offset = pick % (text.length + 1);
    await checkCard(hoverScript(script, lines.position(offset), judged));
    completeTag(text, offset, script, judged);
    provideFolds(script.screenplay);
    provideOutline(script, judged);
    provideTagTokens(script);
    provideMarks(script.path, judged);
    provideLenses(script.path, judged);
  }
  for (const manifest of manifests) {
    const { text, lines, path } = manifest;
    const offset = pick % (text.length + 1);
    const at = lines.position(offset);
    await checkCard(hoverManifest(manifest, at, judged));
    completeManifest(text, offset, judged, { bySchema: false });
    prepareRename(path, at, judged);
    rename(path, at, 'U-99', judged);
    provideQuickActions(judged, path, { start: at, end: at });
  }
  for (const text of textsOf(judged))
    provideQuickFixes(text, { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } }, judged);
}

function walk(nodes: readonly StatusNode[], ids: Set<string>): void {
  for (const node of nodes) {
    assert.ok(!ids.has(node.id), `two lines with the id ${node.id}`);
    ids.add(node.id);
    checkLabel(legible(spoken(english, node.label)));
    spoken(english, node.spoken);
    walk(node.children?.() ?? [], ids);
  }
}
