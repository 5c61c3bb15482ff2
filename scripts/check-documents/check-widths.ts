import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { measurePage, screenWidths } from '../documents/measure-page.ts';
import type { Check } from './check.ts';

/** Opens every page on screens of several widths; only what lies in a region of its own may be pushed sideways. */
export async function checkWidths(files: readonly string[], browser: Browser): Promise<readonly Check[]> {
  const page = await browser.newPage();
  const checks: Check[] = [];
  for (const file of files) {
    await page.goto(pathToFileURL(file).href);
    const faults: string[] = [];
    for (const width of screenWidths) {
      const { reach } = await measurePage(page, width);
      if (reach > width) faults.push(`It reaches ${reach - width} pixels beyond a screen of ${width}.`);
    }
    checks.push({ file, claim: 'fits screens of all widths', faults });
  }
  await page.close();
  return checks;
}
