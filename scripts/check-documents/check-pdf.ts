import { type ExecFileSyncOptionsWithStringEncoding, execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Check } from './check.ts';
import { docxWords } from './docx-words.ts';

/** What qpdf, poppler and pdf.js say of each PDF; `wordFile` leads to the same document as a Word file. */
export async function checkPdf(
  files: readonly string[],
  wordFile: (file: string) => string,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const file of files) {
    checks.push(
      { file, claim: 'passes qpdf --check', faults: checkStructure(file) },
      { file, claim: 'embeds subsets of all its fonts', faults: checkFonts(file) },
      { file, claim: 'has title, language, tags and bookmarks', faults: await checkAids(file) },
      { file, claim: 'gives its text when it is copied', faults: checkText(file, wordFile(file)) },
    );
  }
  return checks;
}

function checkStructure(file: string): readonly string[] {
  const run = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  return run.status === 0 ? [] : [run.stdout + run.stderr];
}

function checkFonts(file: string): readonly string[] {
  const [, , ...lines] = execFileSync('pdffonts', [file], quiet).trim().split('\n');
  const faults = lines.filter((line) => !/ yes yes yes +\d+ +\d+$/.test(line));
  return lines.length > 0 ? faults : ['It has no fonts.'];
}

async function checkAids(file: string): Promise<readonly string[]> {
  const loading = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
  const document = await loading.promise;
  const { info } = (await document.getMetadata()) as { readonly info: Readonly<Record<string, unknown>> };
  const outline = await document.getOutline();
  await loading.destroy();
  return [
    ...(info.Title ? [] : ['It has no title.']),
    ...(/^(?:id|en)/.test(String(info.Language)) ? [] : [`Its language is ${info.Language}.`]),
    ...(/^Tagged: +yes$/m.test(execFileSync('pdfinfo', [file], quiet)) ? [] : ['It is not tagged.']),
    ...(outline?.length ? [] : ['It has no bookmarks.']),
  ];
}

/** Lines of a PDF end anywhere, so that words are looked up in the text without its spaces. */
function checkText(file: string, wordFile: string): readonly string[] {
  const text = dense(execFileSync('pdftotext', ['-raw', file, '-'], quiet));
  const lost = new Set(docxWords(wordFile).filter((word) => !text.includes(dense(word))));
  return lost.size > 0 ? [`Not found: ${[...lost].slice(0, 12).join(' ')}.`] : [];
}

const quiet: ExecFileSyncOptionsWithStringEncoding = {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
  maxBuffer: 1e9,
};

/** A cover prints some words in capitals. */
const dense = (text: string): string => text.replace(/[\s\u200b\u00ad]/g, '').toLowerCase();
