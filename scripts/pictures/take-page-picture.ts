import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A picture of one page as it is printed: a quick-win profile of the example, from the product's own HTML. */
export async function takePagePicture(root: string, picture: string): Promise<void> {
  const out = mkdtempSync(path.join(tmpdir(), 'rencana-page-'));
  const cli = path.join(root, 'packages/cli/rencana.cjs');
  const plan = path.join(root, 'examples/kotawaringin-timur');
  execFileSync(process.execPath, [
    cli,
    'build',
    plan,
    '--out',
    out,
    '--format',
    'html',
    '--document',
    'profil-quick-win',
  ]);
  const file = readdirSync(out).find((name) => name.endsWith('.html')) ?? '';
  const browser = await openBrowser(root);
  try {
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 1.5 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(pathToFileURL(path.join(out, file)).href);
    const card = page.locator('article.profile').first();
    await card.screenshot({ path: picture });
  } finally {
    await browser.close();
    rmSync(out, { recursive: true, force: true });
  }
}

/** What of Playwright this picture uses; the root's type check runs without Playwright installed. */
interface Browser {
  readonly newPage: (options: object) => Promise<{
    readonly emulateMedia: (options: { media: 'print' }) => Promise<void>;
    readonly goto: (url: string) => Promise<unknown>;
    readonly locator: (selector: string) => {
      first: () => { screenshot: (options: { path: string }) => Promise<unknown> };
    };
  }>;
  readonly close: () => Promise<void>;
}

function openBrowser(root: string): Promise<Browser> {
  const { chromium } = createRequire(path.join(root, 'tools/vscode/package.json'))('playwright-core');
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}
