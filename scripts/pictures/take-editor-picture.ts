import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type Page } from '../../tools/vscode/launch.ts';

const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.fontSize': 12,
  'window.commandCenter': false,
} as const;

/** What a busy machine may take, in milliseconds. */
const patience = { timeout: 300_000 } as const;

/** Opens a copy of a plan in a real VS Code with the packed extension, and takes a picture of a finding beside its document. */
export async function takeEditorPicture(vsix: string, example: string, picture: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rencana-editor-'));
  const plan = path.join(folder, path.basename(example));
  cpSync(example, plan, { recursive: true });
  const file = path.join(plan, 'governance.rencana');
  const lines = readFileSync(file, 'utf8').split('\n');
  const lineOf = (start: string): number => lines.findIndex((line) => line.trim().startsWith(start)) + 1;
  const vscode = await launch({ extensions: [vsix], settings, viewport: { width: 1440, height: 760 } });
  try {
    const { page } = vscode;
    const target = lineOf('target       2022 = 80');
    const opened = `${vscode.remote(file)}:${target}:1`;
    await page.goto(
      vscode.address(plan, [
        ['gotoLineMode', 'true'],
        ['openFile', opened],
      ]),
    );
    // The language server has answered once the name of the element stands above the text.
    await page.locator('.breadcrumbs-control :text("Indeks Kepuasan Masyarakat")').first().waitFor(patience);
    await page.keyboard.press('Control+b');
    await showFinding(page, target);
    await page.screenshot({ path: picture });
  } finally {
    await vscode.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts the cursor at the end of a line of the text, also of one that wraps. */
async function goTo(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').first().waitFor(patience);
  await page.keyboard.type(`${line}:999`);
  await page.keyboard.press('Enter');
}

/** The last target lowered against the direction of its indicator, and the indicator book beside it. */
async function showFinding(page: Page, line: number): Promise<void> {
  await page.locator('a.action-label[aria-label*="preview" i]').first().click();
  const report = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await report.locator('h1').first().waitFor(patience);
  await report.locator('#rencana-bar select').first().selectOption('buku-indikator');
  await report.locator('h1:has-text("Buku Indikator")').first().waitFor(patience);
  await goTo(page, line);
  for (let step = 0; step < '87,5'.length; step++) await page.keyboard.press('Backspace');
  await page.keyboard.type('85');
  await page.locator('.squiggly-error').first().waitFor(patience);
  await report.locator('.draft').first().waitFor(patience);
  await page.keyboard.press('ArrowLeft');
  await report.locator('.rencana-shown').first().waitFor(patience);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  await page.locator('.monaco-hover:not(.hidden) .hover-row').first().waitFor(patience);
}
