/** Measures from inside the extension host how late its timers are, and writes that into the workspace. */
const { Buffer } = require('node:buffer');
const { performance } = require('node:perf_hooks');
const { clearTimeout, setTimeout } = require('node:timers');
const vscode = require('vscode');

const interval = 5;

exports.activate = (context) => {
  let delays = [];
  let timer;
  const tick = () => {
    const due = performance.now() + interval;
    timer = setTimeout(() => {
      delays.push(Math.max(0, performance.now() - due));
      tick();
    }, interval);
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('loopDelay.start', () => {
      clearTimeout(timer);
      delays = [];
      tick();
      vscode.window.setStatusBarMessage('Loop delay is measured');
    }),
    vscode.commands.registerCommand('loopDelay.stop', async () => {
      clearTimeout(timer);
      const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, 'loopDelay.json');
      await vscode.workspace.fs.writeFile(file, Buffer.from(JSON.stringify(delays)));
    }),
  );
};
