import { commands } from '../../packages/cli/src/commands.ts';
import { exitCode } from '../../packages/cli/src/exit-code.ts';
import { findingFormats } from '../../packages/cli/src/findings/finding-formats.ts';

/** `docs/cli.md`: every command with its options in both languages, from the registry that help reads too. */
export async function writeCommandPage(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const formats = await formatTable();
  const sections = all.map(({ name, arguments: given, summary, options }) =>
    [
      `## rencana ${name}`,
      `\`rencana ${[name, given, options.length > 0 && '[options]'].filter(Boolean).join(' ')}\``,
      `${summary.id}`,
      `*${summary.en}*`,
      ...(options.length > 0 ? [optionTable(options)] : []),
      ...(name === 'check' ? [findingForms, formats, findingsAsData, fixing, stages, configuration, baseline] : []),
      ...(name === 'build' ? [outputs, pictures, look, letterhead] : []),
    ].join('\n\n'),
  );
  return `${['<!-- Dibuat oleh `npm run generate` dari packages/cli/src/commands.ts. Jangan diubah di sini. -->', introduction, ...sections].join('\n\n')}\n`;
}

type Options = Awaited<ReturnType<(typeof commands)[string]>>['options'];

function optionTable(options: Options): string {
  return [
    '| Pilihan · Option | Arti | Meaning |',
    '|---|---|---|',
    ...options.map(({ flags, summary, choices, values: known, default: initial }) => {
      const values = [
        (choices ?? known)?.map(code).join(', '),
        initial === undefined ? undefined : `→ ${code(initial)}`,
      ];
      const extra = values.filter(Boolean).join(' ');
      return `| ${code(flags)} | ${summary.id}${extra && ` ${extra}`} | ${summary.en}${extra && ` ${extra}`} |`;
    }),
  ].join('\n');
}

const code = (text: string): string => `\`${text}\``;

const introduction = `# Baris perintah · The command line

Temuan dan hasil ditulis ke stdout; kemajuan dan cara pakai ke stderr. Setiap perintah mengenal \`--lang id|en\`; tanpa itu dipakai bahasa rencana, lalu bahasa Indonesia. Nilai bawaan ditandai dengan →.

*Findings and results go to stdout; progress and usage to stderr. Every command knows \`--lang id|en\`; without it the plan's language is used, else Indonesian. Defaults are marked with →.*

| Kode keluar · Exit code | Arti | Meaning |
|---|---|---|
| \`${exitCode.clean}\` | bersih | clean |
| \`${exitCode.findings}\` | ada temuan pada tingkat \`--fail-on\` atau lebih berat | findings at the level of \`--fail-on\` or above |
| \`${exitCode.unusable}\` | pemakaian keliru, atau masukan tidak dapat dibaca | wrong usage, or input that cannot be read |`;

/** Every form of findings, from the registry that `check` reads too. */
async function formatTable(): Promise<string> {
  const rows = Object.entries(findingFormats).map(async ([name, load]) => {
    const { summary } = await load();
    return `| ${code(name)} | ${summary.id} | ${summary.en} |`;
  });
  return ['| Bentuk · Form | Arti | Meaning |', '|---|---|---|', ...(await Promise.all(rows))].join('\n');
}

const findingForms = `\`--format\` boleh berulang, dan \`--format nama=berkas\` menulis ke berkas, sehingga satu pemeriksaan cukup untuk orang dan untuk mesin: \`rencana check --format compact --format sarif=out/rencana.sarif\`. Berkas ditulis utuh atau tidak sama sekali. \`github\`, \`gitlab\` dan \`sarif\` menyebut berkas dari akar repositori git.

*\`--format\` may be repeated, and \`--format name=file\` writes to a file, so that one check serves people and machines: \`rencana check --format compact --format sarif=out/rencana.sarif\`. A file is written whole or not at all. \`github\`, \`gitlab\` and \`sarif\` name files from the root of the git repository.*`;

const findingsAsData = `\`compact\`: \`berkas:baris:kolom tingkat kode pesan\`. \`json\`: data menurut [findings.schema.json](findings.schema.json); baris dan kolom mulai dari 1, kolom dalam satuan UTF-16, \`severity\` salah satu dari \`error\`, \`warning\`, \`info\`, \`hint\`. \`fingerprint\` menyebut kode, unsur dan isian, tidak pernah baris, sehingga tetap sama selama masalahnya sama.

*\`compact\`: \`file:line:column severity code message\`. \`json\`: data by [findings.schema.json](findings.schema.json); lines and columns from 1, columns in UTF-16 units, \`severity\` one of \`error\`, \`warning\`, \`info\`, \`hint\`. \`fingerprint\` names code, element and property, never a line, so that it stays while the problem does.*

\`\`\`json
{
  "version": 1,
  "findings": [
    {
      "file": "plan.rencana",
      "line": 8,
      "column": 21,
      "endLine": 8,
      "endColumn": 25,
      "severity": "error",
      "code": "foreign-number",
      "message": "…",
      "fingerprint": "foreign-number plan.rencana ikm/target:value",
      "fixable": true,
      "fixes": [{ "title": "…", "certain": true, "edits": [{ "file": "plan.rencana", "line": 8, "column": 21, "endLine": 8, "endColumn": 25, "text": "76,5" }] }],
      "related": []
    }
  ],
  "summary": { "files": 1, "error": 1, "warning": 0, "info": 0, "hint": 0 }
}
\`\`\``;

const stages = `### Tahap dan daftar kelengkapan · Stage and checklist

Setiap syarat (\`requirement\`) dari pustaka yang dipakai dan dari rencana sendiri berlaku sejak tahap tertentu; sebelum tahap itu tidak ada yang ditegur. \`--stage 3\` menilai seolah rencana ada pada tahap III. \`--format checklist\` menulis yang belum ada per dimensi dan per perangkat daerah, dalam persen: \`rencana check --stage 3 --format checklist=kelengkapan.md\`.

*Each requirement of the libraries in use and of the plan itself holds from a stage on; before it nobody is scolded. \`--stage 3\` judges as if the plan were in stage III. \`--format checklist\` writes what is missing by dimension and by agency, in per cent: \`rencana check --stage 3 --format checklist=checklist.md\`.*`;

const configuration = `### Konfigurasi · Configuration

\`rencana.config.json\` di sebelah \`plan.rencana\` menetapkan tingkat dan pilihan aturan, tahap, bahasa pesan dan baseline. Komentar boleh. Tahap berlaku menurut urutan: \`--stage\`, konfigurasi, \`current-stage\`. Skemanya: [config.schema.json](config.schema.json); pilihan setiap aturan tertulis pada [halamannya](rules/README.md).

*\`rencana.config.json\` beside \`plan.rencana\` sets severities and options of rules, stage, language of messages and baseline. Comments are welcome. The stage is that of \`--stage\`, else of the configuration, else \`current-stage\`. Its schema: [config.schema.json](config.schema.json); the options of each rule are on [its page](rules/README.md).*

\`\`\`jsonc
{
  "stage": 2,
  "lang": "id",
  "baseline": "temuan-lama.json",
  "rules": {
    "work-without-code": "off",
    "missing-owner": "warning",
    // Disepakati dengan pendamping · agreed with the mentors
    "quickwin-too-long": { "severity": "error", "months": 9 }
  }
}
\`\`\``;

const baseline = `### Temuan lama · Baseline

Rencana lama yang sudah banyak temuannya: \`rencana check --write-baseline temuan-lama.json\` mencatat semuanya, dan \`--baseline temuan-lama.json\` (atau \`"baseline"\` dalam konfigurasi) tidak menampilkannya lagi. Temuan dikenali dari aturan, unsur dan isiannya, bukan dari barisnya; temuan baru selalu ditampilkan. Ringkasan di stderr menyebut berapa yang disembunyikan dan berapa yang sudah tidak ada.

*For an old plan with many findings: \`rencana check --write-baseline known.json\` records them all, and \`--baseline known.json\` (or \`"baseline"\` in the configuration) no longer shows them. A finding is known by rule, element and property, never by its line; new ones are always shown. The summary on stderr says how many are hidden and how many are gone.*`;

const fixing = `\`--fix\` menerapkan perbaikan yang pasti saja: yang maknanya tidak dapat lain. Setiap putaran memeriksa lagi sampai tidak ada yang tersisa; perbaikan yang menambah galat tidak diterapkan. Komentar, akhir baris dan tanda urutan bita tetap. Apa yang diubah disebut di stderr per berkas dan kode. \`--fix --dry-run\` menampilkan perubahannya di stdout sebagai diff yang dapat dipakai \`git apply\`, sebagai ganti temuan.

*\`--fix\` applies certain fixes only: those that leave no other reading. Each round checks again until nothing is left; a fix that would leave more errors is not applied. Comments, line ends and the byte-order mark stay. What was changed is told on stderr by file and code. \`--fix --dry-run\` shows the change on stdout as a diff that \`git apply\` takes, in place of the findings.*`;

const outputs = `Berkas dinamai menurut dokumennya; beberapa rencana sekaligus mendapat satu folder masing-masing. Hanya berkas yang disebut \`rencana-manifest.json\` di folder hasil yang pernah diganti atau dihapus; bila gagal, hasil lama tetap ada. Berkas dokumen yang tidak ada lagi dalam rencana dihapus dan disebut, kecuali yang isinya pernah diubah: itu dibiarkan. Build dengan \`--document\` tidak menghapus apa pun, dan \`--format\` menyisakan format lain. \`json\` menulis rencana sebagai data menurut [plan.schema.json](plan.schema.json).

*A file is named after its document; several plans get a folder each. Only files that \`rencana-manifest.json\` in the output folder names are ever replaced or removed; after a failure the former output stands. Files of documents that the plan no longer has are removed, which is told; those that somebody has changed are kept. A build with \`--document\` removes nothing, and \`--format\` leaves other formats alone. \`json\` writes the plan as data by [plan.schema.json](plan.schema.json).*

\`rencana-manifest.json\` memuat SHA-256 setiap berkas, versi alat dan SHA-256 rencana: hash berkas yang ditulis \`json\`. \`--trace\` menulis \`<dokumen>.trace.json\` menurut [trace.schema.json](trace.schema.json): dari setiap baris tabel, gambar, nilai dan paragraf ke berkas, baris dan kolom rencana. \`--source-links\` menaut HTML ke sumbernya: \`vscode://file/…\` membuka penyunting, alamat \`https://…/blob/main\` membuka repositori; alamat lain boleh memuat \`{file}\`, \`{line}\` dan \`{column}\`. Ctrl-C tidak meninggalkan apa pun yang setengah jadi.

*\`rencana-manifest.json\` holds the SHA-256 of each file, the version of the tool and the SHA-256 of the plan: that of the file which \`json\` writes. \`--trace\` writes \`<document>.trace.json\` by [trace.schema.json](trace.schema.json): from each table row, figure, value and paragraph to file, line and column of the plan. \`--source-links\` links HTML to its source: \`vscode://file/…\` opens the editor, an address such as \`https://…/blob/main\` the repository; others may hold \`{file}\`, \`{line}\` and \`{column}\`. Ctrl-C leaves nothing half.*`;

const pictures = `### Gambar · Pictures

Paragraf narasi yang hanya memuat sebutan sebuah \`picture\` menjadi gambar bernomor: judulnya menjadi keterangan, \`source\` catatannya, \`alt\` teks bagi yang tidak melihatnya. \`picture-file\` pada \`cover\` berdiri di atas nama pemerintah daerah. Berkasnya PNG atau JPEG di dalam folder rencana, paling besar 20 MB dan 40 juta piksel. Gambar yang hilang, rusak, terlalu besar atau berbentuk lain diganti bingkai berisi \`alt\`, dan stderr menyebut sebabnya.

*A paragraph of a narrative that only mentions a \`picture\` is that picture, numbered: its title is the caption, \`source\` the note, \`alt\` the text for those who cannot see it. \`picture-file\` of a \`cover\` stands above the name of the government. The file is PNG or JPEG inside the plan's folder, at most 20 MB and 40 million pixels. In the place of a picture that is missing, damaged, too large or of another form stands a frame with \`alt\`, and stderr says why.*`;

const look = `### Tampilan daerah · The look of a region

\`--theme tema.json\`, atau \`"theme"\` dalam konfigurasi, mengubah warna, huruf, ukuran teks, lambang dan gambar sampul semua format. Semua isinya boleh tidak ada; skemanya [theme.schema.json](theme.schema.json). Jalur dibaca dari folder tema. Huruf dengan berkas \`regular\` dan \`bold\` (TTF atau OTF) disertakan dalam PDF dan HTML; huruf yang hanya bernama disebut dalam DOCX dan HTML. Lebar kolom tetap diukur dengan huruf bawaan. Nilai yang tidak cocok dan warna yang sukar dibaca disebut di stderr dengan barisnya.

*\`--theme theme.json\`, or \`"theme"\` in the configuration, changes colours, fonts, size of text, crest and cover picture in every format. All of it may be left out; the schema is [theme.schema.json](theme.schema.json). Paths are read from the folder of the theme. A font with files for \`regular\` and \`bold\` (TTF or OTF) is put into PDF and HTML; one that only has a name is named in DOCX and HTML. Widths of columns are still measured with the bundled fonts. Values that do not fit, and colours that are hard to read, are told on stderr with their line.*

\`\`\`jsonc
{
  "colors": { "brand": "#14532D", "dimensions": ["#1F3DC2", null, null, null, null, "#284A15"] },
  "fonts": { "serif": { "name": "Bookman Old Style" } },
  "body-size": 12,
  "line-spacing": 1.5,
  "crest": "lambang.png",
  "cover-picture": "sampul.jpg"
}
\`\`\``;

const letterhead = `### Kop surat · Letterhead

\`template "kop.docx"\` dalam blok \`document\` menaruh dokumen Word ke dalam berkas .docx milik daerah. Di dalam berkas itu \`{{isi}}\`, pada paragraf tersendiri, diganti isi dokumen; tempat lain yang dikenal, juga di kepala dan kaki halaman: \`{{judul}}\`, \`{{subjudul}}\`, \`{{organisasi}}\`, \`{{jilid}}\`, \`{{periode}}\`, \`{{tempat}}\`, \`{{tanggal}}\`. Halaman, kepala, kaki dan gaya paragraf mengikuti berkas itu; sampul tidak dicetak, semua halaman searah, dan nomor halaman daftar isi adalah perkiraan sampai dihitung oleh Word. Tempat yang tidak ada atau tidak dikenal disebut di stderr; tanpa \`{{isi}}\`, atau bila berkasnya tidak dapat dibaca, dokumen memakai tampilan bawaan.

*\`template "kop.docx"\` in a \`document\` block puts the Word document into a .docx of the region's own. In that file \`{{isi}}\`, in a paragraph of its own, is replaced by the content; the other known places, in head and foot too, are those named above: title, subtitle, organisation, volume, period, place, date. Page, head, foot and paragraph styles are those of the file; no cover is printed, all pages lie the same way, and page numbers of contents are an estimate until Word computes them. A place that is lacking or unknown is told on stderr; without \`{{isi}}\`, or where the file cannot be read, the document has the usual look.*`;
