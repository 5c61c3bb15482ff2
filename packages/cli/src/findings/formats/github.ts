import type { Severity } from '@rencana/model';
import { shownPath } from '../../located-finding.ts';
import type { FindingFormat } from '../finding-format.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Commands of GitHub Actions, which show each finding beside its line; paths are from the root of the repository. */
export const github: FindingFormat = {
  summary: {
    id: 'Catatan pada baris di GitHub Actions.',
    en: 'Annotations on lines in GitHub Actions.',
  },
  isDocument: false,
  write: ({ findings, repository, shell }) =>
    findings
      .map(({ finding, location: { file, line, column, endLine, endColumn }, language }) => {
        // Columns are only taken where the place is on one line.
        const columns = line === endLine ? { col: column, endColumn } : {};
        const properties = Object.entries({
          file: shownPath(file.path, repository),
          line,
          endLine,
          ...columns,
          title: finding.code,
        }).map(([name, value]) => `${name}=${escapeText(String(value), propertyEscapes)}`);
        const message = escapeText(shell.say(finding.message, language), dataEscapes);
        return `::${levels[finding.severity]} ${properties.join(',')}::${message}\n`;
      })
      .join(''),
};

/** What the message of a workflow command escapes, as GitHub's own toolkit does. */
const dataEscapes: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };

/** What its properties escape besides. */
const propertyEscapes: Readonly<Record<string, string>> = { ...dataEscapes, ':': '%3A', ',': '%2C' };

function escapeText(text: string, escapes: Readonly<Record<string, string>>): string {
  return text.replace(/[%\r\n:,]/g, (character) => escapes[character] ?? character);
}
