// Makes the pictures of the README from this product itself: docs/pictures/editor.png and page.png.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '../tools/vscode/launch.ts';
import { packageExtension } from './package/package-extension.ts';
import { takePagePicture } from './pictures/take-page-picture.ts';

const root = path.resolve(import.meta.dirname, '..');
const at = (file: string): string => path.join(root, file);
if (!existsSync(at('tools/vscode/node_modules')))
  execFileSync('npm', ['ci', '--prefix', 'tools/vscode'], { cwd: root, stdio: 'inherit' });
execFileSync(process.execPath, [at('scripts/build.ts'), 'server', 'client'], { cwd: root, stdio: 'inherit' });
const vsix = packageExtension(root);
mkdirSync(at('docs/pictures'), { recursive: true });

const folder = mkdtempSync(path.join(tmpdir(), 'rencana-pictures-'));
const plan = path.join(folder, 'kotawaringin-timur');
cpSync(at('examples/kotawaringin-timur'), plan, { recursive: true });
const file = path.join(plan, 'governance.rencana');
const line =
  readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((text) => text.startsWith('quickwin ')) + 1;
const vscode = await launch({
  extensions: [vsix],
  settings: {
    'workbench.colorTheme': 'Default Light Modern',
    'workbench.activityBar.location': 'hidden',
    'workbench.statusBar.visible': false,
    'editor.minimap.enabled': false,
    'editor.fontSize': 13,
    'window.commandCenter': false,
  },
  viewport: { width: 1440, height: 900 },
});
try {
  const { page } = vscode;
  await page.goto(
    vscode.address(plan, [
      ['gotoLineMode', 'true'],
      ['openFile', `${vscode.remote(file)}:${line}:1`],
    ]),
  );
  await page.locator('.view-lines .mtk1').first().waitFor({ timeout: 120_000 });
  await page.locator('a.action-label[aria-label*="preview" i]').first().click();
  const report = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await report.locator('h1').first().waitFor({ timeout: 120_000 });
  await page.locator('.view-lines').first().click();
  // A mistake that a planner makes, so that the picture shows what the editor says of it.
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
  await page.screenshot({ path: at('docs/pictures/editor.png') });
} finally {
  await vscode.close();
  rmSync(folder, { recursive: true, force: true });
}
await takePagePicture(root, at('docs/pictures/page.png'));
console.log('docs/pictures/editor.png\ndocs/pictures/page.png');
