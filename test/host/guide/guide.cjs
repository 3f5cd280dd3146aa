// Shows a newcomer what there is: the script, the walkthrough beside it, and the AI Slate view. Installed by `npm start` alone.
const vscode = require('vscode');

exports.activate = async () => {
  const [script] = (await vscode.workspace.findFiles('*.fountain')).sort((a, b) => (a.path < b.path ? -1 : 1));
  await vscode.commands.executeCommand('aiSlate.status.focus');
  if (script) await vscode.window.showTextDocument(script, { preview: false });
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'ai-slate.ai-slate#start', true);
};
