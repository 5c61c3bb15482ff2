import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { unzipSync } from 'fflate';
import { packParts } from '../packages/writers/src/package/pack-parts.ts';

/**
 * `examples/kotawaringin-timur/kop-surat.docx`: an illustrative letterhead, such as a region would make in Word. Its
 * address is a line to be filled in, never a real one.
 */
const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'examples/kotawaringin-timur/kop-surat.docx');

const font = 'Arial';
const centred = (children: readonly ParagraphChild[], after = 0) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after, line: 240, lineRule: LineRuleType.AUTO },
    children: [...children],
  });
const text = (value: string, size: number, bold = false) => new TextRun({ text: value, size: size * 2, bold, font });

const head = new Header({
  children: [
    centred([text('PEMERINTAH KABUPATEN KOTAWARINGIN TIMUR', 14, true)]),
    centred([text('DINAS KOMUNIKASI DAN INFORMATIKA', 16, true)]),
    centred([text('Kop surat ilustrasi · alamat diisi oleh perangkat daerah', 9)]),
    new Paragraph({
      spacing: { after: 200, line: 120, lineRule: LineRuleType.AUTO },
      border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: '000000', space: 2 } },
      children: [],
    }),
  ],
});

const foot = new Footer({
  children: [
    centred([text('{{judul}} · halaman ', 8), new TextRun({ children: [PageNumber.CURRENT], size: 16, font })]),
  ],
});

const line = (label: string, value: string) =>
  new Paragraph({
    tabStops: [{ type: 'left', position: 1400 }],
    children: [text(`${label}\t: ${value}`, 11)],
  });

const heading = (size: number) => ({
  run: { font, size, bold: true, color: '1F2933' },
  paragraph: { spacing: { before: 240, after: 120 } },
});

const letterhead = new Document({
  styles: {
    default: {
      document: { run: { font, size: 22 } },
      heading1: heading(28),
      heading2: heading(25),
      heading3: heading(22),
      heading4: heading(22),
    },
  },
  sections: [
    {
      properties: {
        page: {
          size: { width: 11906, height: 16838 },
          margin: { top: 2600, bottom: 1300, left: 1700, right: 1300, header: 600, footer: 500 },
        },
      },
      headers: { default: head },
      footers: { default: foot },
      children: [
        line('Hal', '{{judul}}'),
        line('Tanggal', '{{tanggal}}'),
        line('Dari', '{{organisasi}}'),
        new Paragraph({ children: [] }),
        new Paragraph({ children: [new TextRun('{{isi}}')] }),
      ],
    },
  ],
});

const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(letterhead)));
const core = 'docProps/core.xml';
// No clock and no random name, so that the file changes only when this script does.
const undated = new TextDecoder().decode(parts[core]).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '2022-09-22T00:00:00Z');
parts[core] = new TextEncoder().encode(undated);
const bytes = packParts(parts);
writeFileSync(target, bytes);
