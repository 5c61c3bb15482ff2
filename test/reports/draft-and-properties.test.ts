import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkspace } from '@rencana/api';
import type { Block, Document } from '@rencana/document';
import { reports } from '@rencana/reports';
import { writers } from '@rencana/writers';
import { beforeAll, describe, expect, test } from 'vitest';
import { noAssets } from '../workspace/example-workspace.ts';

const folder = path.resolve(import.meta.dirname, '../../examples/kotawaringin-timur');

/** All documents of the complete example; a spoilt one has a number in a foreign form. */
function documentsOf(spoil: boolean): ReadonlyMap<string, Document> {
  const workspace = createWorkspace();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.rencana'))) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const foreign = text.replace('2023 = Rp 180 juta', '2023 = Rp 180.5 juta');
    if (spoil && file === 'branding.rencana') expect(foreign).not.toBe(text);
    workspace.setFile({ path: path.join(folder, file), text: spoil ? foreign : text });
  }
  return new Map(
    workspace.documents(folder).flatMap(({ id, report }) => {
      const document = workspace.buildDocument(folder, id);
      return document ? [[`${report} (${id})`, document] as const] : [];
    }),
  );
}

const writeText = async (format: 'md' | 'html', document: Document): Promise<string> => {
  const writer = await writers[format]();
  const font = async (): Promise<Uint8Array> => new Uint8Array();
  const { files } = await writer.write(document, { name: 'x', assets: { ...noAssets, webFont: font } });
  return new TextDecoder().decode(files.get(`x.${format}`));
};

const lastHeading = (document: Document): string | undefined => {
  const flat = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block) => (block.kind === 'landscape' ? flat(block.children) : [block]));
  return flat(document.parts.flatMap(({ blocks }) => blocks)).findLast((block) => block.kind === 'heading')?.title;
};

describe('every report', () => {
  let final: ReadonlyMap<string, Document> = new Map();
  let draft: ReadonlyMap<string, Document> = new Map();
  beforeAll(() => {
    final = documentsOf(false);
    draft = documentsOf(true);
  });

  test('is asked for by the complete example', () => {
    const asked = [...final.keys()].map((name) => name.split(' ')[0]);
    expect(reports.map(({ name }) => name).filter((name) => !asked.includes(name))).toEqual([]);
  });

  test('says its title, author, subject, keywords, language and day', () => {
    for (const [name, { title, author, subject, keywords, language, date }] of final) {
      for (const text of [title, author, subject]) expect(text.trim(), name).not.toBe('');
      expect(keywords.length, name).toBeGreaterThan(1);
      expect(language, name).toMatch(/^(id|en)$/);
      expect(date, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('says them in the formats of text too', async () => {
    for (const [name, document] of final) {
      const markdown = await writeText('md', document);
      expect(markdown, name).toContain(`author: ${JSON.stringify(document.author)}\n`);
      expect(markdown, name).toContain(`lang: ${document.language}\n`);
      const html = await writeText('html', document);
      expect(html, name).toContain(`<html lang="${document.language}">`);
      for (const property of ['description', 'author', 'keywords']) expect(html, name).toContain(`name="${property}"`);
    }
  });

  test('is final while the plan has no error', () => {
    for (const [name, document] of final) expect(document.draft, name).toBeUndefined();
  });

  test('is a draft with the list of errors at its end while the plan has one', async () => {
    expect(draft.size).toBe(final.size);
    for (const [name, document] of draft) {
      expect(document.draft, name).toMatch(document.language === 'id' ? /^DRAF/ : /^DRAFT/);
      expect(lastHeading(document), name).toMatch(document.language === 'id' ? /kesalahan|galat/i : /errors/i);
      const markdown = await writeText('md', document);
      expect(markdown, name).toContain('branding.rencana:65');
      expect(markdown, name).toContain(document.draft);
    }
  });
});
