import { rules } from '../../packages/rules/src/index.ts';
import type { MutationQuality, RowQuality, Tally } from './measure.ts';

const nothing: Tally = { right: 0, wrong: 0, missed: 0 };

/** The page that shows how well the rules find what they exist for. */
export function qualityReport(rows: RowQuality, spoilt: MutationQuality): string {
  const [all, allSpoilt] = [sumOf(rows.byRule), sumOf(spoilt.byRule)];
  return `${[
    '# Mutu aturan · Quality of the rules',
    'Dibuat oleh `npm run rule-quality -- --write`; tidak dibuat ulang oleh CI.',
    '*Made by `npm run rule-quality -- --write`; not made again by CI.*',
    [
      '| | |',
      '|---|---|',
      `| Aturan · Rules | ${rules.length} |`,
      `| Dengan perbaikan · With a fix | ${rules.filter(({ fixable }) => fixable).length} |`,
      `| Baris yang diterbitkan · Published rows | ${rows.rows} |`,
      `| Presisi pada baris itu · Precision on those rows | ${precision(all)} |`,
      `| Perolehan pada baris itu · Recall on those rows | ${recall(all)} |`,
      `| Rencana yang dirusak · Spoilt plans | ${spoilt.runs} (${spoilt.seeds} × ${spoilt.runs / spoilt.seeds}) |`,
      `| Cacatnya ditemukan · Defect found | ${recall(allSpoilt)} |`,
      `| Ditemukan, dan tidak ada yang lain · Found, and nothing else | ${percent(spoilt.clean, spoilt.runs)} |`,
    ].join('\n'),
    'Sebuah rencana utuh yang dikarang dirusak di satu tempat. “Salah” berarti aturan itu berbicara tanpa sebab: bukan cacat yang dibuat, bukan yang digantikannya, bukan yang dijelaskannya.',
    '*A sound plan, made up, is spoilt in one place. “Wrong” means that the rule spoke without a cause: neither the defect that was made, nor what it supersedes, nor what it explains.*',
    'Yang pantas bagi setiap baris ditulis sebelum aturan dijalankan, menurut kolom catatannya dan isian yang kosong; kecuali dua nama SPBE 2018 yang sama, yang lebih dahulu ditemukan aturan. Baris quick win dinilai menurut tahap I: daftar yang diterbitkan tidak memuat jadwal, anggaran, atau manfaat. Hanya beberapa aturan yang mempunyai cacat pada baris itu; untuk yang lain hanya rencana yang dirusak yang mengukur.',
    '*What each row deserves was written before the rules were run, by the column of notes and the fields left empty; but for two equal names of SPBE 2018, which a rule found first. Rows of quick wins are judged by stage I: published lists say nothing of schedule, money or benefit. Few rules have a defect among those rows; the others are measured by spoilt plans alone.*',
    '## Temuan yang paling sering pada baris yang diterbitkan · The most frequent findings in the published rows',
    mostFrequent(rows),
    '## Per aturan · By rule',
    tableOf(rows, spoilt),
  ].join('\n\n')}\n`;
}

function mostFrequent({ byRule }: RowQuality): string {
  const found = [...byRule].map(([code, { right, wrong }]) => ({ code, count: right + wrong }));
  return found
    .sort((left, right) => right.count - left.count || (left.code < right.code ? -1 : 1))
    .slice(0, 5)
    .map(({ code, count }, index) => `${index + 1}. [${code}](rules/${code}.md): ${count}`)
    .join('\n');
}

function tableOf(rows: RowQuality, spoilt: MutationQuality): string {
  const lines = rules.map(({ code }) => {
    const [row, plan] = [rows.byRule.get(code) ?? nothing, spoilt.byRule.get(code) ?? nothing];
    const found = row.right + row.missed > 0 ? `${row.right}/${row.right + row.missed}` : '–';
    const cells = [
      found,
      row.wrong,
      precision(row),
      recall(row),
      `${plan.right}/${plan.right + plan.missed}`,
      plan.wrong,
    ];
    return `| [${code}](rules/${code}.md) | ${cells.join(' | ')} |`;
  });
  return [
    '| Aturan · Rule | Baris: ditemukan · Rows: found | Salah · Wrong | Presisi · Precision | Perolehan · Recall | Rusak: ditemukan · Spoilt: found | Salah · Wrong |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function precision({ right, wrong }: Tally): string {
  return percent(right, right + wrong);
}

function recall({ right, missed }: Tally): string {
  return percent(right, right + missed);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1).replace('.', ',')} %`;
}

function sumOf(byRule: ReadonlyMap<string, Tally>): Tally {
  return [...byRule.values()].reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    nothing,
  );
}
