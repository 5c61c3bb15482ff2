import type { FindingFormat } from '../finding-format.ts';

/** One line a finding: `file:line:column severity code message`. */
export const compact: FindingFormat = {
  summary: {
    id: 'Satu baris setiap temuan; bawaan bila keluaran bukan terminal.',
    en: 'One line a finding; the default where the output is no terminal.',
  },
  isDocument: false,
  write: ({ findings, shell }) =>
    findings
      .map(({ finding, location, file, language }) => {
        const place = `${file}:${location.line}:${location.column}`;
        return `${place} ${finding.severity} ${finding.code} ${shell.say(finding.message, language)}\n`;
      })
      .join(''),
};
