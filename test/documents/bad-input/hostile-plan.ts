import { reports } from '@rencana/reports';
import { bookSampleText } from '../../reports/book-sample.ts';

/** Texts that break what is careless, as a planner might paste them; all of them must arrive as they are. */
export const hostileTexts = [
  '=HYPERLINK("https://contoh.invalid","klik")',
  '<script>alert(1)</script> & <b>tebal</b>',
  '#set text(fill: red) $x^2$ #image("a.png") @rujuk <label>',
  'مدينة ذكية للجميع',
  'Kota pintar 🏙️👩‍💻 untuk warga',
  '@SUM(1+1)|pipa|`kode` {{nama}} ${x} ]]> &amp;',
  'kata'.repeat(75),
  `${'Peningkatan mutu pelayanan perizinan terpadu '.repeat(4)}warga lintas kecamatan`,
  'kendali \u0007\u001b merah \u0000 \u202e balik \ufffe',
] as const;

/** The text with control characters, and what is left of it: no format can hold them. */
export const controlText = hostileTexts[8];

/** What must stay readable as written where the language keeps it, or names an unsur or file that must be found. */
const kept = /^(?:uses|file|code|unit|allow|position|text|because)$/;

/** What the small plan lacks for all reports. */
const more = `
picture alur "Alur" { file "tidak-ada.png"  alt "Alur layanan" }
picture peta "Peta" { file "besar.png"  alt "Peta daerah" }
narrative gambar "Gambar" { section background  order 2  text """
  [[alur]]

  [[peta]]

  | a | b | c | d | e | f | g | h | i | j | k | l |
  |---|---|---|---|---|---|---|---|---|---|---|---|
  | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | pertanggungjawaban |
""" }
stage satu "Tahap satu" { order 1  schedule 2022-06  place "Aula"
  group pertama "Kelompok" in governance { members diskominfo  lead diskominfo }
  deliverable "Bahan" { due 2022-07  owner diskominfo }
}
evidence laporan "Laporan" { date 2022-12  number "1/2022" }
remark portal { author bupati  date 2022-12  text "Tanggapan"  answer "Jawaban"  status answered }
evaluation nilai "Evaluasi" { year 2022  component "Masukan" { weight 100  score 3  proven-by laporan }
  recommendation "Percepat" { owner diskominfo  due 2023-06 } }
decree sk-dewan "Dewan" { kind council  subject "Pembentukan"  considering "bahwa perlu"  dictum "Membentuk"  signatory bupati  member { who bupati  role patron } }
`;

/** A small plan for all reports, titles and texts of which are hostile, one after the other. */
export function hostilePlan(): string {
  let count = 0;
  const next = (): string => `"${escapeText(`${hostileTexts[count % hostileTexts.length]} ${++count}`)}"`;
  const spoilt = (bookSampleText + more)
    .split(/("""[\s\S]*?""")/)
    .map((part) =>
      part.startsWith('"""')
        ? part
        : part.replace(/([\w-]+)(\s+)"[^"\n]*"/g, (all, word: string, space: string) =>
            kept.test(word) ? all : `${word}${space}${next()}`,
          ),
    )
    .join('');
  return spoilt + documents();
}

/** One document a report. */
export function documents(): string {
  return reports.map(({ name }) => `document dokumen-${name} "Dokumen ${name}" { report ${name} }`).join('\n');
}

const escapeText = (text: string): string => text.replace(/[\\"[]/g, '\\$&');
