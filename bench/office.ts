import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What of pandoc and LibreOffice this machine lacks. */
export function missingOffice(): readonly string[] {
  return ['pandoc', 'soffice'].filter((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status !== 0);
}

/**
 * What one would do without Rencana to the Markdown files of a folder: pandoc makes DOCX, LibreOffice makes PDF of it in
 * one run for all. Answers milliseconds; `work` is an empty folder for its files.
 */
export function timeOffice(markdown: string, work: string): number {
  mkdirSync(work, { recursive: true });
  const office = [`-env:UserInstallation=${pathToFileURL(path.join(work, 'profile')).href}`, '--headless'];
  writeFileSync(path.join(work, 'satu.txt'), 'satu\n');
  // The first start makes the user's settings, which counts for nobody's documents.
  run('soffice', [...office, '--convert-to', 'pdf', '--outdir', work, path.join(work, 'satu.txt')]);
  const names = readdirSync(markdown).filter((name) => name.endsWith('.md'));
  const begun = performance.now();
  const books = names.map((name) => {
    const book = path.join(work, name.replace(/md$/, 'docx'));
    run('pandoc', ['--from', 'gfm', path.join(markdown, name), '--output', book]);
    return book;
  });
  run('soffice', [...office, '--convert-to', 'pdf', '--outdir', path.join(work, 'pdf'), ...books]);
  const spent = performance.now() - begun;
  const made = readdirSync(path.join(work, 'pdf')).length;
  if (made !== names.length) throw new Error(`LibreOffice made ${made} of ${names.length} PDF files.`);
  return spent;
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed:\n${stderr}`);
}
