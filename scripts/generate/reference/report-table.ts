import { reports } from '../../../packages/reports/src/index.ts';

/** Every report by the word that asks for it, with its sections and languages. */
export function reportTable(): string {
  const rows = reports.map(({ name, title, summary, sections, languages }) => {
    const parts = sections.map((section) => `\`${section}\``).join(', ');
    return `| \`${name}\` | ${title.id} | ${title.en} | ${summary.id} | ${summary.en} | ${parts} | ${languages.join(', ')} |`;
  });
  return [
    '| `report` | Laporan | Report | Isinya | What it says | `sections` | `language` |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
