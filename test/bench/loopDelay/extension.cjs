/**
 * Measures from inside the extension host how late its timers are, and how long VS Code itself takes to list and read
 * all Markdown files; writes that into the workspace.
 */
const { Buffer } = require('node:buffer');
const { performance } = require('node:perf_hooks');
const { clearTimeout, setTimeout } = require('node:timers');
const vscode = require('vscode');

const interval = 5;
/** As many files are asked for at a time as the search for postings does. */
const batchSize = 512;

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
      await write(delays);
    }),
    vscode.commands.registerCommand('loopDelay.read', async () => {
      const started = performance.now();
      const files = await vscode.workspace.findFiles('**/*.md');
      const listed = performance.now();
      for (let i = 0; i < files.length; i += batchSize) {
        await Promise.all(files.slice(i, i + batchSize).map((uri) => vscode.workspace.fs.readFile(uri)));
      }
      await write({ listing: listed - started, reading: performance.now() - listed });
    }),
  );
};

async function write(measured) {
  const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, 'loopDelay.json');
  await vscode.workspace.fs.writeFile(file, Buffer.from(JSON.stringify(measured)));
}
