import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Converts many files in one run of LibreOffice, in a profile of its own; each keeps its name with another ending. */
export function convertWithOffice(files: readonly string[], format: string, out: string): void {
  const profile = mkdtempSync(path.join(tmpdir(), 'rencana-office-'));
  mkdirSync(out, { recursive: true });
  const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
  try {
    execFileSync('soffice', [...settings, '--convert-to', format, '--outdir', out, ...files], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 900_000,
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
