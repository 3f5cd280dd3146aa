// Opens a copy of a production in VS Code in the user's browser, with the extension installed.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { installedHost } from './install.mjs';
import { serveInstalled } from './installed.mjs';
import { onInterrupt } from './interrupt.mjs';

/** Resolves when the user ends it with Ctrl+C and everything is gone. */
export async function openDemo(production, print, extension) {
  const { server, copy, log, close } = await serveInstalled(await installedHost(print), production, {
    name: 'demo',
    extension,
    prepare: addGuide,
  });
  try {
    print(
      `\nThe same production in VS Code, on a copy in which you may change everything (Ctrl+C ends it):\n  ${addressOf(server.port, copy)}`,
    );
    await new Promise((resolve, reject) => {
      onInterrupt(resolve);
      server.ended.then((code) => reject(new Error(`VS Code ended with ${code}; its log is ${log}.`)));
    });
    print('\nEnded.');
  } finally {
    close();
  }
}

/** The window shows the script, the walkthrough and the AI Slate view. */
export function addGuide(extensions) {
  cpSync(join(import.meta.dirname, 'guide'), join(extensions, 'ai-slate-start.guide-1.0.0'), { recursive: true });
}

function addressOf(port, folder) {
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder })}`;
}
