import { type Location, resolveFix, toLocation } from '@rencana/api';
import type { Severity } from '@rencana/model';
import { type LocatedFinding, shownPath } from '../../located-finding.ts';
import type { Shell } from '../../shell.ts';
import type { FindingFormat, FindingReport } from '../finding-format.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Findings as data for programs, by `docs/findings.schema.json`. Lines and columns from 1, columns in UTF-16 units. */
export const json: FindingFormat = {
  summary: {
    id: 'Data untuk program, menurut findings.schema.json.',
    en: 'Data for programs, by findings.schema.json.',
  },
  isDocument: true,
  write: (report) => {
    const { findings, files, shell } = report;
    const counts = severities.map((severity) => [
      severity,
      findings.filter(({ finding }) => finding.severity === severity).length,
    ]);
    const items = findings.map((found) => writeFinding(found, shell));
    return `${JSON.stringify({ version: 1, findings: items, summary: { files: files.length, ...Object.fromEntries(counts) } }, undefined, 2)}\n`;
  },
};

function writeFinding(found: LocatedFinding, shell: FindingReport['shell']) {
  const { finding, location, file, language, related, fingerprint } = found;
  return {
    file,
    ...region(location),
    severity: finding.severity,
    code: finding.code,
    message: shell.say(finding.message, language),
    fingerprint,
    fixable: finding.fixes.length > 0,
    fixes: writeFixes(found, shell),
    related: related.map((other) => ({
      file: other.file,
      ...region(other.location),
      message: shell.say(other.message, language),
    })),
  };
}

function writeFixes({ finding, state, language }: LocatedFinding, shell: Shell) {
  return finding.fixes.flatMap((fix) => {
    const edits = resolveFix(state, fix);
    if (!edits) return [];
    return [
      {
        title: shell.say(fix.title, language),
        certain: fix.certain,
        edits: edits.map(({ file, range, text }) => ({
          file: shownPath(file.path, shell.cwd),
          ...region(toLocation(file, range)),
          text,
        })),
      },
    ];
  });
}

function region({ line, column, endLine, endColumn }: Location) {
  return { line, column, endLine, endColumn };
}
