const settling = 10_000;

/**
 * Opens VS Code, makes the extensions start and reads what VS Code measured (Developer: Startup Performance).
 * Returns `{ [id]: { load, activate } }` in milliseconds.
 */
export async function activationTimes(page, url, ids) {
  page.setDefaultTimeout(60_000);
  await page.goto(url);
  const ourView = page.getByRole('tab', { name: 'CTO or CIO', exact: true }).first();
  await ourView.waitFor();
  // While VS Code starts, loading a file is mostly waiting for everybody else. So: after that, and one by one.
  await page.waitForTimeout(settling);
  await ourView.click();
  await page.getByRole('treeitem').first().waitFor();
  await page.waitForTimeout(settling / 4);
  await choose(page, 'Control+P', 'cto-advert.md');
  await page.locator('.editor-instance .view-line').first().waitFor();
  await page.waitForTimeout(settling / 4);

  // The table shows what has started by then, so it is opened again until all are in it.
  for (let attempt = 1; ; attempt++) {
    await choose(page, 'F1', '>Developer: Startup Performance');
    const lines = await editorLines(page, '## Extension Activation Stats');
    const times = Object.fromEntries(ids.map((id) => [id, timesOf(lines, id)]));
    if (ids.every((id) => times[id])) return times;
    if (attempt === 10)
      throw new Error(`Not among the started extensions: ${ids.filter((id) => !times[id])}`);
    await page.keyboard.press('Control+F4');
    await page.waitForTimeout(1000);
  }
}

async function choose(page, key, text) {
  await page.keyboard.press(key);
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.fill(text);
  await page
    .getByRole('option', { name: text.replace(/^>/, '') })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

/** The lines on the screen, in order, once one of them is `heading`; the editor keeps only those in the page. */
async function editorLines(page, heading) {
  await page.locator('.view-line', { hasText: heading }).waitFor();
  return page
    .locator('.editor-instance .view-line')
    .evaluateAll((elements) =>
      elements
        .sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top))
        .map((element) => element.textContent.replaceAll('\u00a0', ' ')),
    );
}

/** Columns: Extension, Eager, Load Code, Call Activate, Finish Activate, Event, By. */
function timesOf(lines, id) {
  const cells = lines.map((line) => line.split('|').map((cell) => cell.trim())).find((row) => row[1] === id);
  return cells && { load: Number(cells[3]), activate: Number(cells[4]) };
}
