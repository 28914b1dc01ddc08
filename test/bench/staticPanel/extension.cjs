/** What the wizard is measured against: a panel with a heading, and nothing to load. */
const vscode = require('vscode');

const page = `<!DOCTYPE html>
<html>
  <body>
    <main><h1>Static text</h1></main>
    <script>
      const host = acquireVsCodeApi();
      const heading = document.querySelector('h1');
      heading.addEventListener('change', () => host.postMessage('next'));
      window.addEventListener('message', ({ data }) => { heading.textContent = data; });
    </script>
  </body>
</html>`;

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('staticPanel.open', () => {
      const panel = vscode.window.createWebviewPanel('staticPanel', 'Static Panel', vscode.ViewColumn.Active);
      panel.webview.options = { enableScripts: true };
      panel.webview.html = page;
      // Answers with the next number, as any extension would that shows what has changed.
      let count = 0;
      panel.webview.onDidReceiveMessage(() => panel.webview.postMessage(++count));
    }),
  );
};
