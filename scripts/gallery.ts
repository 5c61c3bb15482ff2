// Shows every page of every document of the Kotawaringin Timur example as it looks: out/gallery/index.html.
// `npm run gallery`, or `npm run gallery buku-2 keputusan` for some documents.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildExample } from './documents/build-example.ts';
import { convertWithOffice } from './documents/convert-with-office.ts';
import { openBrowser } from './documents/open-browser.ts';
import { drawPages } from './gallery/draw-pages.ts';
import { galleryPage, type Picture } from './gallery/gallery-page.ts';
import { photographPages } from './gallery/photograph-pages.ts';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out/gallery');
const at = (...parts: string[]): string => path.join(out, ...parts);
const wanted = process.argv.slice(2);

rmSync(out, { recursive: true, force: true });
const documents = wanted.length > 0 ? wanted : undefined;
const built = await buildExample(path.join(root, 'examples/kotawaringin-timur'), at('files'), {
  formats: ['html', 'docx', 'pdf'],
  documents,
});
const filesOf = (format: string): string[] =>
  built.filter((file) => file.format === format).map(({ name }) => at('files', name));
for (const folder of ['pictures', 'printed']) mkdirSync(at(folder), { recursive: true });

const pictures: Picture[] = [];
for (const file of filesOf('pdf')) pictures.push(...drawPages(file, 'pdf', at('pictures')));
convertWithOffice(filesOf('docx'), 'pdf', at('office'));
for (const file of filesOf('docx'))
  pictures.push(...drawPages(at('office', `${path.parse(file).name}.pdf`), 'docx', at('pictures')));
const browser = await openBrowser();
try {
  pictures.push(...(await photographPages(filesOf('html'), browser, out)));
} finally {
  await browser.close();
}
writeFileSync(at('index.html'), galleryPage(pictures));
console.log(`${pictures.length} pictures: out/gallery/index.html`);
