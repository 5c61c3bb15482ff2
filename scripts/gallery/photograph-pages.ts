import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { measurePage, screenWidths } from '../documents/measure-page.ts';
import { drawPages } from './draw-pages.ts';
import type { Picture } from './gallery-page.ts';

/** No picture is taller; a long page goes on in the next one. In pixels. */
const tallest = 6000;

/** Each page at three widths from top to end, and as Chromium prints it. */
export async function photographPages(files: readonly string[], browser: Browser, out: string): Promise<Picture[]> {
  const page = await browser.newPage();
  const pictures: Picture[] = [];
  for (const file of files) {
    const { name } = path.parse(file);
    await page.goto(pathToFileURL(file).href);
    for (const width of screenWidths) pictures.push(...(await photograph(page, name, width, out)));
    const printed = path.join(out, 'printed', `${name}.pdf`);
    await page.pdf({ path: printed, preferCSSPageSize: true, printBackground: true, timeout: 0 });
    pictures.push(...drawPages(printed, 'printed', path.join(out, 'pictures')));
  }
  await page.close();
  return pictures;
}

async function photograph(page: Page, name: string, width: number, out: string): Promise<Picture[]> {
  const { height, reach } = await measurePage(page, width);
  if (reach > width) console.log(`${name}: ${reach - width} pixels reach beyond a width of ${width}.`);
  const pictures: Picture[] = [];
  for (let top = 0; top < height; top += tallest) {
    const file = `pictures/${name}-${width}-${pictures.length + 1}.png`;
    const clip = { x: 0, y: top, width, height: Math.min(tallest, height - top) };
    writeFileSync(path.join(out, file), await page.screenshot({ clip, captureBeyondViewport: true }));
    pictures.push({ document: name, look: `html ${width}`, file });
  }
  return pictures;
}
