import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Picture } from './gallery-page.ts';

/** Draws all pages of a PDF into a folder; `look` says what the pages came from. */
export function drawPages(pdf: string, look: string, folder: string): readonly Picture[] {
  const { name } = path.parse(pdf);
  const start = `${name}-${look}`;
  execFileSync('pdftoppm', ['-r', '80', '-png', pdf, path.join(folder, start)], { stdio: 'ignore' });
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${start}-`) && /^\d+\.png$/.test(file.slice(start.length + 1)))
    .sort()
    .map((file) => ({ document: name, look, file: `pictures/${file}` }));
}
