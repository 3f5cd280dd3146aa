// Opens a copy of a production in VS Code in the user's browser, with the extension installed.
import { readdirSync } from 'node:fs';
import { installedHost } from './install.mjs';
import { serveInstalled } from './installed.mjs';
import { onInterrupt } from './interrupt.mjs';

/** Resolves when the user ends it with Ctrl+C and everything is gone. */
export async function openDemo(production, print, extension) {
  const { server, copy, log, close } = await serveInstalled(await installedHost(print), production, {
    name: 'demo',
    extension,
  });
  try {
    print(
      `\nThe same production in VS Code, on a copy in which you may change everything:\n\n  ${addressOf(server.port, copy)}\n`,
    );
    print('Open this address in a browser on this computer. Ctrl+C ends it.');
    await new Promise((resolve, reject) => {
      onInterrupt(resolve);
      server.ended.then((code) => reject(new Error(`VS Code ended with ${code}; its log is ${log}.`)));
    });
    print('\nEnded.');
  } finally {
    close();
  }
}

/** The window opens on the first script of the production. */
function addressOf(port, folder) {
  const script = readdirSync(folder)
    .sort()
    .find((name) => name.endsWith('.fountain'));
  const open = script && [['openFile', `vscode-remote://127.0.0.1:${port}${folder}/${script}`]];
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder, ...(open ? { payload: JSON.stringify(open) } : {}) })}`;
}
