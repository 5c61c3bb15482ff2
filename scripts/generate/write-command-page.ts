import { commands } from '../../packages/cli/src/commands.ts';
import { exitCode } from '../../packages/cli/src/exit-code.ts';

/** `docs/cli.md`: every command with its options in both languages, from the registry that help reads too. */
export async function writeCommandPage(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const sections = all.map(({ name, arguments: given, summary, options }) =>
    [
      `## rencana ${name}`,
      `\`rencana ${[name, given, options.length > 0 && '[options]'].filter(Boolean).join(' ')}\``,
      `${summary.id}`,
      `*${summary.en}*`,
      ...(options.length > 0 ? [optionTable(options)] : []),
      ...(name === 'check' ? [findingsAsData] : []),
      ...(name === 'build' ? [outputs] : []),
    ].join('\n\n'),
  );
  return `${['<!-- Dibuat oleh `npm run generate` dari packages/cli/src/commands.ts. Jangan diubah di sini. -->', introduction, ...sections].join('\n\n')}\n`;
}

type Options = Awaited<ReturnType<(typeof commands)[string]>>['options'];

function optionTable(options: Options): string {
  return [
    '| Pilihan · Option | Arti | Meaning |',
    '|---|---|---|',
    ...options.map(({ flags, summary, choices, default: initial }) => {
      const values = [choices?.map(code).join(', '), initial === undefined ? undefined : `→ ${code(initial)}`];
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

const findingsAsData = `Setiap temuan satu baris: \`berkas:baris:kolom tingkat kode pesan\`. Dengan \`--format json\` temuan ditulis sebagai data; baris dan kolom mulai dari 1, kolom dalam satuan UTF-16, \`severity\` salah satu dari \`error\`, \`warning\`, \`info\`, \`hint\`.

*One line a finding: \`file:line:column severity code message\`. With \`--format json\` findings are data; lines and columns from 1, columns in UTF-16 units, \`severity\` one of \`error\`, \`warning\`, \`info\`, \`hint\`.*

\`\`\`json
{
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
      "fixable": true
    }
  ]
}
\`\`\``;

const outputs = `Berkas dinamai menurut dokumennya; beberapa rencana sekaligus mendapat satu folder masing-masing. Hanya berkas yang disebut \`rencana-manifest.json\` di folder hasil yang pernah diganti; bila gagal, hasil lama tetap ada. \`json\` menulis rencana sebagai data menurut [plan.schema.json](plan.schema.json).

*A file is named after its document; several plans get a folder each. Only files that \`rencana-manifest.json\` in the output folder names are ever replaced; after a failure the former output stands. \`json\` writes the plan as data by [plan.schema.json](plan.schema.json).*`;
