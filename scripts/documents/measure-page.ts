import type { Page } from 'puppeteer-core';

/** A telephone, a tablet, a desk. */
export const screenWidths = [390, 834, 1440] as const;

/** How far a page goes, in pixels; one that reaches beyond its width has to be pushed sideways to be read. */
export interface PageSize {
  readonly height: number;
  readonly reach: number;
}

/** What of the page is measured inside the browser. */
declare const document: {
  readonly documentElement: { readonly scrollHeight: number; readonly scrollWidth: number };
};

/** Measures the page that is open on a screen of a width. */
export async function measurePage(page: Page, width: number): Promise<PageSize> {
  await page.setViewport({ width, height: 900 });
  return page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    reach: document.documentElement.scrollWidth,
  }));
}
