import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../documents/open-browser.ts';

/** A picture of the first profile of an HTML document, as it is printed. */
export async function takeProfilePicture(html: string, picture: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 794, height: 1123, deviceScaleFactor: 1.5 });
    await page.emulateMediaType('print');
    await page.goto(pathToFileURL(html).href);
    const card = await page.waitForSelector('article.profile');
    if (card) writeFileSync(picture, await card.screenshot());
  } finally {
    await browser.close();
  }
}
