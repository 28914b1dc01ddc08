import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { useWorkbench } from './workbench.ts';

const publicFace = 'Represent our technology to customers, partners and the public';
const quality = 'Raise the quality of the technology we sell, release by release';

describe('Dragging from the sidebar', function () {
  const workbench = useWorkbench({
    settings: { 'files.readonlyInclude': { '**/it-service-manager.md': true } },
  });
  const node = (name: string): Locator =>
    workbench().page.locator('.monaco-list-row[aria-level="3"]', { hasText: name });
  const line = (text: string): Locator =>
    workbench().page.locator('.editor-group-container.active .view-line', { hasText: text }).first();

  /** Where it stands once nothing moves any more: views fold and unfold slowly. */
  async function placeOf(target: Locator): Promise<NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>> {
    for (;;) {
      const before = await target.boundingBox();
      await workbench().page.waitForTimeout(400);
      const after = await target.boundingBox();
      if (before && after && before.x === after.x && before.y === after.y) return after;
    }
  }

  /** Lets go some letters into the line, without any key. */
  async function drag(source: Locator, target: Locator): Promise<void> {
    const { mouse } = workbench().page;
    const [from, to] = [await placeOf(source), await placeOf(target)];
    await mouse.move(from.x + 80, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(to.x + 60, to.y + to.height / 2, { steps: 15 });
    await mouse.up();
  }

  before(async () => {
    await workbench().openSidebar();
    // Room for the whole of a role.
    await workbench().page.getByRole('button', { name: 'Decisions Section' }).click();
    await workbench().page.getByRole('button', { name: 'Postings Section' }).click();
    await workbench().page.locator('.monaco-list-row[aria-level="1"]', { hasText: /^CTO$/ }).click();
    await workbench().treeItem('General Responsibilities').click();
    await node('Public Face').waitFor();
  });

  it('goes on with the list behind the item under the mouse, and is undone in one step', async () => {
    const { page } = workbench();
    await workbench().openFile('cto-advert.md');
    const before = await workbench().documentText();
    const item = '- Lead four product teams, 26 engineers in all, through their team leads.\n';
    assert.ok(before.includes(item));
    await drag(node('Public Face'), line('Lead four product teams'));
    await line(publicFace).waitFor();
    assert.equal(await workbench().documentText(), before.replace(item, `${item}- ${publicFace}\n`));
    await page.keyboard.press('ControlOrMeta+z');
    assert.equal(await workbench().documentText(), before);
  });

  it('brings several nodes as one list in the order of the tree', async () => {
    const { page } = workbench();
    await workbench().openFile('cto-advert.md');
    const before = await workbench().documentText();
    const item = '- You can read a design document and ask the question nobody asked.\n';
    await node('Better Product Technology').click();
    await workbench().webview().getByRole('heading', { level: 1, name: 'Better Product' }).waitFor();
    await node('Public Face').click({ modifiers: ['ControlOrMeta'] });
    await workbench().openFile('cto-advert.md');
    await drag(node('Public Face'), line('You can read a design document'));
    await line(publicFace).waitFor();
    assert.equal(
      await workbench().documentText(),
      before.replace(item, `${item}- ${publicFace}\n- ${quality}\n`),
    );
    await page.keyboard.press('ControlOrMeta+z');
    assert.equal(await workbench().documentText(), before);
  });

  it('selects the first blank of a section, to be typed over', async () => {
    const { page } = workbench();
    await workbench().treeItem('Hiring').click();
    await workbench().openFile('cto-advert.md');
    const before = await workbench().documentText();
    await drag(node('Reporting Line and Peers'), line('A salary of 135,000'));
    await line('You report to').waitFor();
    await workbench().screenshot('dropped-section');
    await page.keyboard.type('Ines');
    assert.match(
      await workbench().documentText(),
      /on board\.\n\n## Reporting line\n\nYou report to Ines\. /,
    );
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    assert.equal(await workbench().documentText(), before);
  });

  it('changes nothing in a read-only posting', async () => {
    await workbench().openFile('it-service-manager.md');
    const before = await workbench().documentText();
    const [, first = ''] = /^(\w.{20})/m.exec(before) ?? [];
    await drag(node('Public Face'), line(first));
    // A drop into another file comes later than anything that this one could have done.
    await workbench().openFile('head-of-data.md');
    await drag(node('Public Face'), line('Own the data warehouse'));
    await line(publicFace).waitFor();
    await workbench().page.keyboard.press('ControlOrMeta+z');
    await workbench().openFile('it-service-manager.md');
    assert.equal(await workbench().documentText(), before);
  });

  it('brings Markdown as text to a file of another kind', async () => {
    const { page } = workbench();
    await workbench().command('File: New Untitled Text File');
    await page.keyboard.type('plain text, some letters long');
    await drag(node('Public Face'), line('plain text'));
    await line(publicFace).waitFor();
    assert.match(await workbench().documentText(), new RegExp(`^plain.*- ${publicFace}`));
  });
});
