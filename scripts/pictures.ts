// Makes the pictures of the README from this product itself, in docs/pictures: the editor, a profile and pages of a book.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildExample } from './documents/build-example.ts';
import { packageExtension } from './package/package-extension.ts';
import { drawBookPage } from './pictures/draw-book-page.ts';
import { takeEditorPicture } from './pictures/take-editor-picture.ts';
import { takeProfilePicture } from './pictures/take-profile-picture.ts';

const root = path.resolve(import.meta.dirname, '..');
const at = (file: string): string => path.join(root, file);
const picture = (name: string): string => at(`docs/pictures/${name}.png`);
const example = at('examples/kotawaringin-timur');

mkdirSync(at('docs/pictures'), { recursive: true });
const built = mkdtempSync(path.join(tmpdir(), 'rencana-pictures-'));
try {
  await buildExample(example, built, { formats: ['html'], documents: ['profil-quick-win'] });
  await takeProfilePicture(path.join(built, 'profil-quick-win.html'), picture('page'));
  await buildExample(example, built, { formats: ['pdf'], documents: ['buku-2'] });
  drawBookPage(path.join(built, 'buku-2.pdf'), /^Gambar 3\.3 Lintasan/m, picture('book'));
  drawBookPage(path.join(built, 'buku-2.pdf'), /^Gambar 5\.1 Peta jalan/m, picture('roadmap'));
} finally {
  rmSync(built, { recursive: true, force: true });
}

if (!existsSync(at('tools/vscode/node_modules')))
  execFileSync('npm', ['ci', '--prefix', 'tools/vscode'], { cwd: root, stdio: 'inherit' });
execFileSync(process.execPath, [at('scripts/build.ts'), 'server', 'client'], { cwd: root, stdio: 'inherit' });
await takeEditorPicture(packageExtension(root), example, picture('editor'));
console.log(['page', 'book', 'roadmap', 'editor'].map((name) => path.relative(root, picture(name))).join('\n'));
