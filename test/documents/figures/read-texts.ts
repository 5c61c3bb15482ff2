import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', nbsp: ' ' };

function readEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp|nbsp);/g, (_, name: string) => entities[name]!);
}

/** The text of a Markdown file; drawings are tables in it, and the texts of pictures stand in brackets. */
export function readMarkdown(bytes: Uint8Array): string {
  return readEntities(
    strFromU8(bytes)
      .replace(/\]\([^)]*\)/g, '] ')
      .replace(/\[\^[^\]]*\]/g, '')
      .replace(/<br>/g, ' ')
      .replace(/\\/g, ''),
  );
}

/** The text of a page; a drawing by its text alternative, in its place. */
export function readHtml(bytes: Uint8Array): string {
  const body = strFromU8(bytes).replace(/^.*?<body/s, '<body');
  return readEntities(
    body
      .replace(/<a class="source"[^>]*>.*?<\/a>/gs, '')
      .replace(/<span class="hidden">.*?<\/span>/gs, '')
      .replace(/<sup\b.*?<\/sup>/gs, '')
      .replace(/<[^>]*role="img"[^>]*aria-label="([^"]*)"[^>]*>/g, ' $1 ')
      .replace(/<[^>]*aria-label="([^"]*)"[^>]*role="img"[^>]*>/g, ' $1 ')
      .replace(/<[^>]*>/g, ' '),
  );
}

/** The text of a Word file; a drawing by its description, in its place. */
export function readDocx(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml']!);
  const pieces = xml
    .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
    .matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<wp:docPr [^>]*?descr="([^"]*)"|<\/w:p>/g);
  return readEntities([...pieces].map(([, run, description]) => run ?? ` ${description ?? ''} `).join(''));
}

/** The text of a PDF as it is drawn, and the text alternatives of its pictures beside it. */
export async function readPdf(bytes: Uint8Array): Promise<{ readonly text: string; readonly alternatives: string }> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  let text = '';
  let alternatives = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    text += content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    alternatives += alternativesOf(await page.getStructTree());
  }
  await loading.destroy();
  return { text, alternatives };
}

interface StructureNode {
  readonly alt?: string;
  readonly children?: readonly object[];
}

function alternativesOf(node: StructureNode | null): string {
  if (!node) return '';
  return `${node.alt ?? ''} ${(node.children ?? []).map((child) => alternativesOf(child as StructureNode)).join(' ')}`;
}
