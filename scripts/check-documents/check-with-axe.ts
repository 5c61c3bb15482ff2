import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import type { Check } from './check.ts';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What of axe the page runs. */
declare const axe: { run: (options: object) => Promise<{ violations: readonly Violation[] }> };

const schemes = ['light', 'dark'] as const;

/** Every rule of axe over every page, by day and by night: contrast differs. */
export async function checkWithAxe(files: readonly string[], browser: Browser): Promise<readonly Check[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const page = await browser.newPage();
  const checks: Check[] = [];
  for (const file of files) {
    await page.goto(pathToFileURL(file).href);
    await page.addScriptTag({ content: source });
    for (const scheme of schemes) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      // Passes are not asked for: naming every node takes most of the time.
      const options = { resultTypes: ['violations'], ...(scheme === 'dark' && { runOnly: ['color-contrast'] }) };
      const { violations } = await page.evaluate((given) => axe.run(given), options);
      const faults = violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help} (${nodes.length}) ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary ?? ''}`,
      );
      checks.push({ file, claim: `passes axe in ${scheme} colours`, faults });
    }
  }
  await page.close();
  return checks;
}
