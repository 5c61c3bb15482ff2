import { type Block, plainText } from '@rencana/document';
import { type ReportOptions, reports, requestedDocuments } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { blocksOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';
import { sampleText } from './sample-text.ts';

/** The lines of the outline of a book with these wishes. */
function outlineOf(wishes: string, more = '', language: ReportOptions['language'] = 'id'): readonly string[] {
  const plan = planOf(`${sampleText}\ndocument buku "Buku" { ${wishes} }\n${more}`);
  const [request] = requestedDocuments(plan);
  const report = reports.find(({ name }) => name === request!.report)!;
  const blocks = blocksOf(report.build(plan.parts, { language, errors: [], request: request!.element }));
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'outline');
  const list = blocks.slice(at).find((block) => block.kind === 'list');
  return list?.kind === 'list' ? list.items.map((item) => item.map(textOf).join('')) : [];
}

const textOf = (block: Block): string => (block.kind === 'paragraph' ? plainText(block.children) : '');

describe('the outline of a book', () => {
  test('names the chapters that there are, each with what it really gives', () => {
    expect(outlineOf('report masterplan  sections introduction, roadmap, closing')).toEqual([
      'BAB I Pendahuluan, memuat latar belakang dan sistematika penulisan.',
      'BAB II Peta Jalan Pembangunan Smart City, memuat tahapan jangka pendek, menengah, dan panjang; peta jalan menurut bulan; dan tonggak capaian.',
      'BAB III Penutup, memuat penutup dan pengesahan.',
    ]);
  });

  test('names a section once the plan tells it', () => {
    const narrative = 'narrative tujuan "Tujuan" { section purpose  text "Warga dilayani lebih cepat." }';
    expect(outlineOf('report analysis  sections introduction', narrative)).toEqual([
      'BAB I Pendahuluan, memuat latar belakang, maksud dan tujuan, dan sistematika penulisan.',
    ]);
  });

  test('is in the language of the book', () => {
    expect(outlineOf('report roadmap  sections introduction, closing', '', 'en')).toEqual([
      'CHAPTER I Introduction: what the road map is for and the outline of the book.',
      'CHAPTER II Closing: closing words and signatures.',
    ]);
  });
});
