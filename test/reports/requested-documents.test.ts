import { plainText } from '@rencana/document';
import { passedOverDocuments, reports, requestedDocuments } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { blocksOf, headingsOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';
import { sampleText } from './sample-text.ts';

const defaults = ['buku-1', 'buku-2', 'buku-3', 'profil-quick-win', 'buku-indikator'];
const namesWith = (text: string) => requestedDocuments(planOf(`${sampleText}\n${text}`)).map(({ id }) => id);

describe('requested documents', () => {
  const choices: [string, string, string[]][] = [
    ['are those of the library where the plan declares none', '', defaults],
    [
      'are still all of the library where the plan only adds to one of them',
      'extend document buku-2 { cover { place "Sampit" } }',
      defaults,
    ],
    ['are the plan’s own where it declares some', 'document satu "Satu" { report evidence }', ['satu']],
    [
      'are the plan’s own and those of the library that it extends',
      'document satu "Satu" { report evidence }\nextend document buku-2 { }\nextend document buku-indikator { cover { place "Sampit" } }',
      ['satu', 'buku-2', 'buku-indikator'],
    ],
    [
      'are the plan’s own where one has the name of one of the library',
      'document buku-2 "Buku Kami" { report masterplan }\nextend document kominfo-2021.buku-2 { }',
      ['buku-2'],
    ],
  ];
  test.each(choices)('%s', (_title, text, expected) => {
    expect(namesWith(text).toSorted()).toEqual(expected.toSorted());
  });

  const passedOver = (text: string) => passedOverDocuments(planOf(`${sampleText}\n${text}`)).map(({ id }) => id);
  test('know which of the library are passed over, and that none is where the plan has a document of the same report', () => {
    expect(passedOver('')).toEqual([]);
    expect(passedOver('document satu "Satu" { report evidence }\nextend document buku-1 { }')).toEqual([
      'buku-2',
      'buku-3',
      'profil-quick-win',
      'buku-indikator',
    ]);
    expect(passedOver('document masterplan "Masterplan" { report masterplan }')).not.toContain('buku-2');
  });
});

describe('a narrative for one document', () => {
  const { parts } = planOf(`${sampleText}
narrative umum "Pengantar" { section foreword  text "Pengantar umum." }
narrative khusus "Pengantar Buku 1" { section foreword  documents buku-1  text "Pengantar khusus." }`);
  const forewordOf = (name: string): string[] => {
    const request = parts.document.find((element) => element.name === name)!;
    const report = reports.find((one) => one.name === request.report)!;
    const document = report.build(parts, { language: 'id', errors: [], request });
    expect(headingsOf(document, 1)).toContain('Kata Pengantar');
    return blocksOf(document).flatMap((block) => {
      const text = block.kind === 'paragraph' ? plainText(block.children) : '';
      return text.startsWith('Pengantar ') ? [text] : [];
    });
  };

  test('stands there in the place of the general one', () => {
    expect(forewordOf('buku-1')).toEqual(['Pengantar khusus.']);
  });

  test('stands in no other document', () => {
    expect(forewordOf('buku-2')).toEqual(['Pengantar umum.']);
  });
});

describe('the cover of a document', () => {
  const coverOf = (text: string, name: string, language: 'id' | 'en' = 'id') => {
    const plan = planOf(`${sampleText}\n${text}`);
    const request = requestedDocuments(plan).find(({ id }) => id === name)!;
    const report = reports.find((one) => one.name === request.report)!;
    const { cover } = report.build(plan.parts, { ...request, request: request.element, language, errors: [] });
    return [cover?.volume, cover?.title];
  };
  const covers: [string, string, string, string[]][] = [
    ['of the library has the usual title', '', 'buku-2', ['Buku 2', 'Rencana Induk\nSmart City']],
    [
      'of the library that the plan renames has the new one',
      'extend document buku-2 "Buku 2: Rencana Cerdas Kami" { }',
      'buku-2',
      ['Buku 2', 'Rencana Cerdas Kami'],
    ],
    [
      'of the plan has its title, and no number of a book that it is not',
      'document daftar "Daftar Kegiatan Dinas" { report masterplan }',
      'daftar',
      ['', 'Daftar Kegiatan Dinas'],
    ],
    [
      'of the plan with the usual title has it in lines',
      'document induk "Rencana Induk Smart City" { report masterplan }',
      'induk',
      ['Buku 2', 'Rencana Induk\nSmart City'],
    ],
    [
      'has what the block of the cover says before all',
      'document daftar "Daftar" { report masterplan  cover { title "Daftar Kegiatan" } }',
      'daftar',
      ['', 'Daftar Kegiatan'],
    ],
  ];
  test.each(covers)('%s', (_title, text, name, expected) => {
    expect(coverOf(text, name)).toEqual(expected);
  });

  test('in English has an English title, or the usual one', () => {
    const kegiatan = (more: string) => `document daftar "Daftar Kegiatan" { report masterplan ${more} }`;
    expect(coverOf(kegiatan(''), 'daftar', 'en')).toEqual(['Book 2', 'Smart City\nMaster Plan']);
    expect(coverOf(kegiatan('english "List of Actions"'), 'daftar', 'en')).toEqual(['', 'List of Actions']);
  });
});
