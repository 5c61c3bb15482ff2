import { type Browser, launch } from 'puppeteer-core';

/** Starts the Chromium of the system without a window; `CHROMIUM_PATH` names another one. */
export function openBrowser(): Promise<Browser> {
  return launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    protocolTimeout: 300_000,
  });
}
