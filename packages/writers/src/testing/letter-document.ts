import { type Document, finishDocument } from '@rencana/document';

const text = (value: string) => ({ kind: 'text', value }) as const;

/** A decree of two pages and a second letter: clauses, an annex with a table without caption, dots for what is unknown. */
export const letterDocument: Document = finishDocument({
  language: 'id',
  title: 'Keputusan Kabupaten Contoh',
  subject: 'Keputusan',
  author: 'Pemerintah Kabupaten Contoh',
  keywords: [],
  date: '2022-09-22',
  form: 'letter',
  paper: 'f4',
  parts: [
    {
      numbering: 'arabic',
      restart: true,
      blocks: [
        { kind: 'heading', level: 1, id: 'dewan', label: 'BUPATI CONTOH', title: 'KEPUTUSAN BUPATI CONTOH' },
        { kind: 'paragraph', style: 'centered', children: [text('NOMOR ……………')] },
        {
          kind: 'clauses',
          clauses: [
            { term: 'Menimbang', ordered: 'alpha', items: [[text('bahwa pertama;')], [text('bahwa kedua;')]] },
            { term: 'Mengingat', ordered: 'decimal', items: [[text('Undang-Undang;')]] },
            { term: 'KESATU', items: [[text('Membentuk Dewan.')]] },
          ],
        },
        { kind: 'signatures', signers: [{ capacity: ['Ditetapkan di Contoh', 'BUPATI CONTOH,'], name: '…………' }] },
        { kind: 'page-break' },
        { kind: 'paragraph', style: 'aside', children: [text('LAMPIRAN')] },
        { kind: 'heading', level: 2, id: 'susunan', unnumbered: true, title: 'SUSUNAN KEANGGOTAAN' },
        {
          kind: 'table',
          id: 'anggota',
          bare: true,
          caption: [text('Keterangan yang tidak dicetak')],
          summary: 'Satu anggota sebaris.',
          columns: [{ width: 1 }, { width: 3 }],
          rows: [
            { role: 'header', cells: [{ content: [text('No')] }, { content: [text('Jabatan')] }] },
            { role: 'body', cells: [{ content: [text('1.')] }, { content: [text('Sekretaris Daerah')] }] },
          ],
        },
        { kind: 'signatures', signers: [{ capacity: ['BUPATI CONTOH,'], name: '…………' }] },
      ],
    },
    {
      numbering: 'arabic',
      restart: true,
      blocks: [
        { kind: 'heading', level: 1, id: 'tim', label: 'BUPATI CONTOH', title: 'KEPUTUSAN KEDUA' },
        { kind: 'paragraph', children: [text('Isi surat kedua.')] },
      ],
    },
  ],
});
