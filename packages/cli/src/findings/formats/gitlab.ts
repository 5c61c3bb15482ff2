import type { Severity } from '@rencana/model';
import { shownPath } from '../../located-finding.ts';
import type { FindingFormat } from '../finding-format.ts';
import { stableHash } from '../stable-hash.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

/** GitLab's code quality report; paths are from the root of the repository. */
export const gitlab: FindingFormat = {
  summary: {
    id: 'Laporan mutu kode untuk GitLab.',
    en: "GitLab's code quality report.",
  },
  isDocument: true,
  write: ({ findings, repository, shell }) => {
    const issues = findings.map((found) => {
      const { finding, location, language } = found;
      return {
        description: shell.say(finding.message, language),
        check_name: finding.code,
        fingerprint: stableHash(found, repository),
        severity: severities[finding.severity],
        location: {
          path: shownPath(location.file.path, repository),
          lines: { begin: location.line, end: location.endLine },
        },
      };
    });
    return `${JSON.stringify(issues, undefined, 2)}\n`;
  },
};
