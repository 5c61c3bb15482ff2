import type { Block } from '@rencana/document';
import { expect, test } from 'vitest';
import { splitSections } from './split-sections.ts';

const heading = (title: string): Block => ({ kind: 'heading', level: 1, id: title, label: 'BAB I', title });
const text = (value: string): Block => ({ kind: 'paragraph', children: [{ kind: 'text', value }] });
const pageBreak: Block = { kind: 'page-break' };
const landscape = (...children: Block[]): Block => ({ kind: 'landscape', children });

const shape = (...blocks: Block[]) =>
  splitSections([{ numbering: 'arabic', blocks }]).map(
    ({ orientation, blocks: kept, chapter, opener }) =>
      `${orientation} ${chapter.title}${opener ? '*' : ''}: ${kept.map(({ kind }) => kind).join(' ')}`,
  );

test('each chapter begins a section', () => {
  expect(shape(text('a'), heading('Satu'), text('b'), heading('Dua'))).toEqual([
    'portrait : paragraph',
    'portrait Satu*: heading paragraph',
    'portrait Dua*: heading',
  ]);
});

test('paper turns where a landscape begins and ends, and the chapter goes on', () => {
  expect(shape(heading('Satu'), landscape(text('a'), landscape(text('b'))), text('c'))).toEqual([
    'portrait Satu*: heading',
    'landscape Satu: paragraph paragraph',
    'portrait Satu: paragraph',
  ]);
});

test('page breaks at the edges of a section and twice in a row are dropped', () => {
  expect(
    shape(pageBreak, text('a'), pageBreak, pageBreak, text('b'), pageBreak, landscape(pageBreak, text('c'))),
  ).toEqual(['portrait : paragraph page-break paragraph', 'landscape : paragraph']);
});

test('an empty landscape makes no page', () => {
  expect(shape(text('a'), landscape(), landscape(pageBreak), text('b'))).toEqual([
    'portrait : paragraph',
    'portrait : paragraph',
  ]);
});

test('page numbers begin anew only where their form changes', () => {
  const part = (numbering: 'roman' | 'arabic') => ({ numbering, blocks: [text('a')] });
  expect(splitSections([part('roman'), part('arabic'), part('arabic')]).map(({ restart }) => restart)).toEqual([
    true,
    true,
    false,
  ]);
});
