import * as vscode from 'vscode';
import { escapeHtml } from '../../core/escapeHtml.ts';

/** The page around the wizard: script and style are the two files of `dist`, and what it shows comes by message. */
export function wizardHtml(webview: vscode.Webview, extensionUri: vscode.Uri, title: string): string {
  const file = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', name)).toString();
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = [
    `default-src 'none'`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  // The language of the content, which is not that of VS Code: a screen reader has to read it with the right voice.
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${file('wizard.css')}">
</head>
<body>
<main></main>
<p role="status" class="hidden"></p>
<script nonce="${nonce}" src="${file('wizard.js')}"></script>
</body>
</html>`;
}
