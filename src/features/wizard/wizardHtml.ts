import * as vscode from 'vscode';
import type { WizardView } from '../../core/wizard/view.ts';

interface WizardPage {
  readonly title: string;
  readonly language: string;
  /** Shown at once, before the first message arrives. */
  readonly view: WizardView;
}

/** The page around the wizard. Its only data is in an attribute; scripts and styles are the two files of `dist`. */
export function wizardHtml(webview: vscode.Webview, extensionUri: vscode.Uri, page: WizardPage): string {
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
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeAttribute(page.title)}</title>
<link rel="stylesheet" href="${file('wizard.css')}">
</head>
<body data-view="${escapeAttribute(JSON.stringify(page.view))}">
<main></main>
<p role="status" class="hidden"></p>
<script nonce="${nonce}" src="${file('wizard.js')}"></script>
</body>
</html>`;
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
