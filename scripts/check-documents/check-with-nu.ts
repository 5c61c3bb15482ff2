import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Check } from './check.ts';

interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: 'warning';
  readonly message: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly extract?: string;
}

/** Remarks that are wrong: the checker's guess of a language takes Indonesian for Malay. */
const ignored = /^This document appears to be written in (?:Malay|Indonesian)/;

/** The Nu checker of the W3C over all pages, in one run. */
export function checkWithNu(files: readonly string[]): readonly Check[] {
  const jar = path.join(
    path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
    'build/dist/vnu.jar',
  );
  const run = spawnSync('java', ['-Xss8m', '-jar', jar, '--format', 'json', '--stdout', ...files], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const { messages } = JSON.parse(run.stdout) as { readonly messages: readonly Message[] };
  return files.map((file) => ({
    file,
    claim: 'passes the Nu checker',
    faults: messages
      .filter((message) => (message.url ?? '').endsWith(`/${path.basename(file)}`) || !message.url)
      .filter((message) => !ignored.test(message.message))
      .map(({ lastLine, message, extract = '' }) => `line ${lastLine}: ${message} ${extract.slice(0, 120)}`),
  }));
}
