/** What the wizard is measured against: a panel with a heading, and nothing to load. */
const vscode = require('vscode');

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('staticPanel.open', () => {
      const panel = vscode.window.createWebviewPanel('staticPanel', 'Static Panel', vscode.ViewColumn.Active);
      panel.webview.html = '<!DOCTYPE html><html><body><h1>Static text</h1></body></html>';
    }),
  );
};
