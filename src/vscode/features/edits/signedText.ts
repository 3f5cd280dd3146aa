import * as vscode from 'vscode';
import {
  message,
  parseScript,
  sceneText,
  sceneWithFingerprint,
  uriPart,
  type MessageCode,
  type SceneRecord,
} from '../../../core/index';
import type { Feature, Shell } from '../../shell';

const SIGNED_SCHEME = 'ai-slate-signed';
/** So many saved states of a script are looked through. */
const MOST_STATES = 60;

/** What is used of the built-in Git extension's interface, version 1. */
interface Repository {
  readonly log: (options: {
    readonly path: string;
    readonly maxEntries: number;
  }) => Promise<readonly { readonly hash: string }[]>;
  readonly show: (revision: string, path: string) => Promise<string>;
}

interface GitExtension {
  readonly getAPI: (version: 1) => { readonly getRepository: (uri: vscode.Uri) => Repository | null };
}

const shown = new Map<string, string>();

/** Serves the two sides of a comparison. */
export const registerSignedText: Feature = () =>
  vscode.workspace.registerTextDocumentContentProvider(SIGNED_SCHEME, {
    provideTextDocumentContent: (uri) => shown.get(uri.toString()) ?? '',
  });

type Seen = Extract<MessageCode, 'edit.renew.compared' | 'edit.renew.not-known' | 'edit.renew.record'>;

/** Opens the scene as it was signed off beside the scene as it is; says so where the old text is not known. */
export async function showSigned(shell: Shell, scene: SceneRecord): Promise<Seen> {
  const last = scene.signOffs.at(-1);
  if (last && !last.stale.includes('text')) return 'edit.renew.record';
  const signed = last?.record.text === undefined ? undefined : await findSigned(shell, scene, last.record.text);
  if (signed === undefined) return 'edit.renew.not-known';
  const sides = [
    ['signed', signed],
    ['now', sceneText(scene.script, scene.scene)],
  ] as const;
  const [before, after] = sides.map(([side, text]) => {
    const uri = vscode.Uri.from({
      scheme: SIGNED_SCHEME,
      path: `/${side}/${uriPart(scene.name)}.fountain`,
      query: last?.record.text ?? '',
    });
    shown.set(uri.toString(), text);
    return uri;
  });
  await vscode.commands.executeCommand(
    'vscode.diff',
    before,
    after,
    shell.words.say(message('edit.renew.diff', { scene: scene.name })),
    { preview: true },
  );
  return 'edit.renew.compared';
}

/** The scene's text in the newest saved state of its script that has this fingerprint. */
async function findSigned({ texts }: Shell, { script }: SceneRecord, fingerprint: string): Promise<string | undefined> {
  const uri = texts.uriOf(script.path);
  const repository = await repositoryOf(uri);
  if (!repository) return undefined;
  try {
    for (const { hash } of await repository.log({ path: uri.fsPath, maxEntries: MOST_STATES })) {
      const old = parseScript(script.path, await repository.show(hash, uri.fsPath), texts.store.introsOf(script.path));
      const scene = sceneWithFingerprint(old, fingerprint);
      if (scene) return sceneText(old, scene);
    }
  } catch {
    // A state that Git cannot give is as good as none.
  }
  return undefined;
}

async function repositoryOf(uri: vscode.Uri): Promise<Repository | null> {
  const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
  try {
    return git ? (await git.activate()).getAPI(1).getRepository(uri) : null;
  } catch {
    // Git is switched off.
    return null;
  }
}
