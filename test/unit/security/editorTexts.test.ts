import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { hoverAgreementFile } from '../../../src/core/features/agreementFileCard';
import { linkCommands, type Card } from '../../../src/core/features/card';
import { provideDiagnostics } from '../../../src/core/features/diagnostics';
import { hoverManifest, hoverScript } from '../../../src/core/features/hover';
import { groupings, provideStatusTree } from '../../../src/core/features/statusTree';
import type { StatusNode } from '../../../src/core/features/statusTree/statusNode';
import { english } from '../../../src/core/words/words';
import type * as Convert from '../../../src/vscode/convert';
import type * as Tree from '../../../src/vscode/features/statusTree';
import type * as Plain from '../../../src/vscode/plain';
import { besideFakeEditor } from '../../support/fakeEditor';
import { livingMarkdown } from '../../support/livingMarkdown';
import { hostileShow, traps, type HostileShow } from './hostileShow';
import { runs, someOf } from '../../support/runs';

/** What must stand in no label: characters that work unseen. */
const unseen = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The cards at every third character of a text. */
function cardsIn(text: string, cardAt: (line: number, character: number) => Card | undefined): readonly Card[] {
  const cards = text
    .split('\n')
    .flatMap((line, number) =>
      Array.from({ length: Math.ceil(line.length / 3) + 1 }, (_, step) =>
        cardAt(number, Math.min(step * 3, line.length)),
      ),
    );
  const found = new Map(cards.flatMap((card) => (card ? [[JSON.stringify(card), card] as const] : [])));
  return [...found.values()];
}

function allCards({ judged, texts }: HostileShow): readonly Card[] {
  const { scripts, manifests } = judged.production;
  const [script] = scripts;
  const [manifest] = manifests;
  if (!script || !manifest) throw new Error('Expected a script and a manifest.');
  return [
    ...cardsIn(texts.script, (line, character) => hoverScript(script, { line, character }, judged)),
    ...cardsIn(texts.manifest, (line, character) => hoverManifest(manifest, { line, character }, judged)),
    ...cardsIn(texts.agreement, (line, character) => hoverAgreementFile(texts.agreement, { line, character })),
  ];
}

/** The same value at every call, made at the first one. */
function lazily<T>(make: () => T): () => T {
  let made: readonly [T] | undefined;
  return () => (made ??= [make()])[0];
}

function allNodes(nodes: readonly StatusNode[]): readonly StatusNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children?.() ?? [])]);
}

/** A part of the shell of which a test needs little: whatever else is called answers with nothing. */
function answering(known: { readonly [name: string]: unknown }): object {
  return new Proxy(known, {
    get: (target, name) => (typeof name === 'string' && name in target ? target[name] : () => undefined),
  });
}

describe('what somebody wrote, in the editor', () => {
  let convert: typeof Convert;
  let plain: typeof Plain;
  let tree: Tree.StatusTree;
  const shows = someOf(traps, 3).map((trap) => {
    const show = hostileShow(trap);
    return { trap, show, cards: lazily(() => allCards(show)) };
  });

  before(async () => {
    convert = await besideFakeEditor(() => import('../../../src/vscode/convert'));
    plain = await besideFakeEditor(() => import('../../../src/vscode/plain'));
    const { StatusTree } = await besideFakeEditor(() => import('../../../src/vscode/features/statusTree'));
    const shell = {
      words: english,
      texts: answering({ uriOf: (path: string) => path, loading: false }),
      productions: answering({ all: () => [] }),
      memory: answering({}),
      guarded: (run: unknown) => run,
    } as unknown as ConstructorParameters<typeof Tree.StatusTree>[0];
    tree = new StatusTree(shell);
  });

  it('is in every kind of card', () => {
    const all = shows
      .flatMap(({ cards }) => cards())
      .map((card) => card.blocks[0])
      .map((block) => (block && 'runs' in block ? block.kind : undefined));
    assert.ok(all.length > runs(400, 3), `${all.length} cards`);
  });

  for (const { trap, show, cards } of shows) {
    it(`is letters in a hover card: ${JSON.stringify(trap)}`, () => {
      for (const card of cards()) {
        const { value, isTrusted, supportHtml } = convert.toMarkdown(card, english, linkCommands);
        const { links, images, html, letters } = livingMarkdown(value);
        assert.deepEqual(isTrusted, { enabledCommands: linkCommands });
        assert.notEqual(supportHtml, true);
        assert.deepEqual([images, html], [[], []], value);
        for (const link of links) {
          const [, command = '', args = ''] = /^command:([\w.]+)\?(.*)$/su.exec(link) ?? [];
          assert.ok((linkCommands as readonly string[]).includes(command), link);
          assert.ok(
            (JSON.parse(decodeURIComponent(args)) as unknown[]).every((one) => typeof one === 'string'),
            link,
          );
        }
        const icons = card.blocks.filter(({ kind }) => kind === 'item').length;
        assert.equal(letters.join('\n').match(/(?<!\\)\$\([\w-]+\)/gu)?.length ?? 0, icons, value);
        assert.doesNotMatch(value, unseen);
      }
    });

    it(`is letters in every part of a card: ${JSON.stringify(trap)}`, () => {
      const start = { line: 0, character: 0 };
      const text = `a ${trap}\n\n${trap}`;
      const way = { command: 'aiSlate.goToScene', args: [text] } as const;
      const runs = [
        { text, style: 'code' },
        { text, style: 'strong' },
        { text, style: 'quiet' },
        { text, leads: way },
        { text },
      ] as const;
      const blocks: Card['blocks'] = [
        { kind: 'title', runs },
        { kind: 'item', icon: 'law', runs, detail: [text, text], source: way },
      ];
      const { links, images, html, letters } = livingMarkdown(
        convert.toMarkdown({ range: { start, end: start }, blocks }, english, linkCommands).value,
      );
      assert.deepEqual([images, html], [[], []]);
      assert.deepEqual(
        links.map(
          (link) => JSON.parse(decodeURIComponent(link.replace(/^command:aiSlate\.goToScene\?/u, ''))) as unknown,
        ),
        [[text], [text], [text]],
      );
      assert.equal(letters.join('\n').match(/(?<!\\)\$\([\w-]+\)/gu)?.length, 1);
    });

    it(`is letters in the tree: ${JSON.stringify(trap)}`, () => {
      const nodes = groupings.flatMap((grouping) => allNodes(provideStatusTree([show.judged], grouping)));
      assert.ok(nodes.length > 20);
      for (const node of nodes) {
        const item = tree.resolveTreeItem(tree.getTreeItem(node), node);
        for (const text of [item.label, item.description ?? '', item.tooltip]) {
          // The editor draws a plain text as letters, and Markdown as Markdown.
          if (typeof text !== 'string') assert.fail('Expected a plain text.');
          assert.doesNotMatch(text, unseen);
        }
        assert.ok(item.command === undefined || item.command.command === 'vscode.open');
        assert.doesNotMatch(item.contextValue ?? '', /[^a-z ]/u);
      }
    });

    it(`is letters in the Problems list: ${JSON.stringify(trap)}`, () => {
      const all = [...provideDiagnostics(show.judged).values()]
        .flat()
        .map((one) => convert.toDiagnostic(one, english, convert.toUri));
      assert.ok(all.length > 3);
      for (const { message, code } of all) {
        assert.doesNotMatch(message, unseen);
        const { target } = code as { readonly target: vscode.Uri };
        assert.equal(target.scheme, 'command');
        assert.match(target.path, /^aiSlate\.(?:showProblem|showAgreement)$/u);
        assert.ok((JSON.parse(target.query) as unknown[]).every((one) => typeof one === 'string'));
      }
    });

    it(`is letters in a notification, a prompt and a line to pick: ${JSON.stringify(trap)}`, () => {
      const { label, description, detail } = plain.plainItem({ label: trap, description: trap, detail: trap });
      for (const text of [plain.plain(trap), label, description, detail])
        assert.doesNotMatch(text, /\]\(|\$\([\w-]+\)/u);
      assert.doesNotMatch(label, unseen);
    });
  }
});
