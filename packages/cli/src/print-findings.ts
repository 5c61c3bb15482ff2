import { codeFrameColumns } from '@babel/code-frame';
import type { Severity, Text } from '@rencana/model';
import pc from 'picocolors';
import type { LocatedFinding } from './located-finding.ts';
import type { Shell } from './shell.ts';

const severityTexts: Readonly<Record<Severity, Text>> = {
  error: { id: 'galat', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  info: { id: 'info', en: 'info' },
  hint: { id: 'petunjuk', en: 'hint' },
};

const severityColors: Readonly<Record<Severity, (text: string) => string>> = {
  error: pc.red,
  warning: pc.yellow,
  info: pc.cyan,
  hint: pc.dim,
};

/** One line a finding, `file:line:column severity code message`; on a terminal with colours and the lines it is about. */
export function printFindings(findings: readonly LocatedFinding[], shell: Shell): void {
  for (const { finding, location, file, language } of findings) {
    const place = `${file}:${location.line}:${location.column}`;
    const message = shell.say(finding.message, language);
    if (!shell.isTerminal) {
      shell.out(`${place} ${finding.severity} ${finding.code} ${message}\n`);
      continue;
    }
    const severity = severityColors[finding.severity](finding.severity);
    shell.out(`${pc.bold(place)} ${severity} ${pc.dim(finding.code)} ${message}\n`);
    shell.out(`${frame(location.file.text, location)}\n\n`);
  }
}

function frame(text: string, { line, column, endLine, endColumn }: LocatedFinding['location']): string {
  const oneLine = endLine === line && endColumn > column;
  return codeFrameColumns(
    text,
    { start: { line, column }, ...(oneLine && { end: { line, column: endColumn } }) },
    { linesAbove: 1, linesBelow: 1, highlightCode: false },
  );
}

/** `3 galat, 1 peringatan.` */
export function countText(findings: readonly LocatedFinding[], shell: Shell): string {
  const counts = (Object.keys(severityTexts) as Severity[]).flatMap((severity) => {
    const count = findings.filter((located) => located.finding.severity === severity).length;
    return count > 0 ? [`${count} ${shell.say(severityTexts[severity], findings[0]?.language)}`] : [];
  });
  return counts.join(', ');
}

/** Findings as data, for programs. Lines and columns from 1, columns in UTF-16 units. */
export function findingsJson(findings: readonly LocatedFinding[], shell: Shell): string {
  const items = findings.map(({ finding, location, file, language }) => ({
    file,
    line: location.line,
    column: location.column,
    endLine: location.endLine,
    endColumn: location.endColumn,
    severity: finding.severity,
    code: finding.code,
    message: shell.say(finding.message, language),
    fixable: finding.fixes.length > 0,
  }));
  return `${JSON.stringify({ findings: items }, undefined, 2)}\n`;
}
