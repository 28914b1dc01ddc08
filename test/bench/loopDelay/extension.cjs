/**
 * Measures from inside the extension host how late its timers are and how much of that is work of the host, and how
 * long VS Code itself takes to list and read all Markdown files; writes that into the workspace.
 */
const { Buffer } = require('node:buffer');
const { performance } = require('node:perf_hooks');
const { threadCpuUsage } = require('node:process');
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
    const worked = workTime();
    timer = setTimeout(() => {
      const late = Math.max(0, performance.now() - due);
      // What is not work is the machine, which gave the core to somebody else.
      delays.push({ late, work: Math.min(late, workTime() - worked) });
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

/** What this thread has worked so far, in milliseconds. */
function workTime() {
  const { user, system } = threadCpuUsage();
  return (user + system) / 1000;
}

async function write(measured) {
  const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, 'loopDelay.json');
  await vscode.workspace.fs.writeFile(file, Buffer.from(JSON.stringify(measured)));
}
