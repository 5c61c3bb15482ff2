// Shows all documents of the Kotawaringin Timur example to programs that others wrote; the last line says `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Check } from './check-documents/check.ts';
import { checkDocx } from './check-documents/check-docx.ts';
import { checkPdf } from './check-documents/check-pdf.ts';
import { checkWidths } from './check-documents/check-widths.ts';
import { checkWithAxe } from './check-documents/check-with-axe.ts';
import { checkWithNu } from './check-documents/check-with-nu.ts';
import { checkXlsx } from './check-documents/check-xlsx.ts';
import { buildExample } from './documents/build-example.ts';
import { openBrowser } from './documents/open-browser.ts';

const plan = path.resolve(import.meta.dirname, '../examples/kotawaringin-timur');
const folder = mkdtempSync(path.join(tmpdir(), 'rencana-documents-'));
const wanted = process.argv.slice(2);
let failed = 0;
let passed = 0;

/** Whether a program is installed; where it is not, says that its checks are left out. */
function isAtHand(program: string, argument = '--version'): boolean {
  const isThere = spawnSync(program, [argument], { stdio: 'ignore' }).error === undefined;
  if (!isThere) console.log(`Left out, because ${program} is not installed: what it would have checked.`);
  return isThere;
}

/** Runs one kind of check and tells how it went. */
async function run(name: string, check: () => readonly Check[] | Promise<readonly Check[]>): Promise<void> {
  const start = performance.now();
  for (const { file, claim, faults } of await check()) {
    if (faults.length === 0) passed += 1;
    else failed += 1;
    for (const fault of faults) console.log(`${path.basename(file)}: not true that it ${claim}: ${fault}`);
  }
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

try {
  const start = performance.now();
  const documents = wanted.length > 0 ? wanted : undefined;
  const built = await buildExample(plan, folder, { formats: ['html', 'docx', 'xlsx', 'pdf'], documents });
  console.log(`${built.length} documents built: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  const filesOf = (format: string): string[] =>
    built.filter((file) => file.format === format).map(({ name }) => path.join(folder, name));
  const pages = filesOf('html');
  if (isAtHand('java')) await run('Nu checker', () => checkWithNu(pages));
  const browser = await openBrowser();
  try {
    await run('Widths', () => checkWidths(pages, browser));
    await run('axe', () => checkWithAxe(pages, browser));
  } finally {
    await browser.close();
  }
  if (isAtHand('soffice')) {
    await run('Word files', () => checkDocx(filesOf('docx'), folder));
    await run('Workbooks', () => checkXlsx(filesOf('xlsx'), folder));
  }
  if (isAtHand('qpdf', '--version') && isAtHand('pdftotext', '-v'))
    await run('PDF', () => checkPdf(filesOf('pdf'), (file) => file.replace(/\.pdf$/, '.docx')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
