import type { CopyMessage } from '../../core/wizard/view.ts';

/** Writes both forms to the clipboard, for Word and mail and for plain text. False where the page may not. */
export async function copy({ html, text }: CopyMessage): Promise<boolean> {
  const blob = (content: string, type: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') }),
    ]);
    return true;
  } catch {
    return false;
  }
}
