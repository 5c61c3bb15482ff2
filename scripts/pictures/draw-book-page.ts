import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Draws the first page of a PDF on which a text stands; throws where there is none. */
export function drawBookPage(pdf: string, text: RegExp, picture: string): void {
  const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split('\f');
  const page = pages.findIndex((words) => text.test(words)) + 1;
  if (page === 0) throw new Error(`${path.basename(pdf)} has no page with ${text}.`);
  const { dir, name } = path.parse(picture);
  execFileSync('pdftoppm', [
    ...['-png', '-singlefile', '-r', '110', '-f', String(page), '-l', String(page)],
    ...[pdf, path.join(dir, name)],
  ]);
}
