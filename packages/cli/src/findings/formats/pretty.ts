import { codeFrameColumns } from '@babel/code-frame';
import type { Severity } from '@rencana/model';
import pc from 'picocolors';
import type { LocatedFinding } from '../../located-finding.ts';
import type { FindingFormat, FindingReport } from '../finding-format.ts';

type Colors = ReturnType<typeof pc.createColors>;

const severityColors: Readonly<Record<Severity, keyof Colors & ('red' | 'yellow' | 'cyan' | 'dim')>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  hint: 'dim',
};

/** For people: each finding with the lines it is about, the other places and what would mend it. */
export const pretty: FindingFormat = {
  summary: {
    id: 'Untuk dibaca orang, dengan potongan teksnya; bawaan di terminal.',
    en: 'For people, with the lines at stake; the default on a terminal.',
  },
  isDocument: false,
  write: (report) => {
    // What the terminal and NO_COLOR allow, unless it is a file that is written.
    const colors = pc.createColors(report.isColored && pc.isColorSupported);
    return report.findings.map((found) => `${writeFinding(found, report, colors)}\n\n`).join('');
  },
};

function writeFinding(
  { finding, location, file, language, related }: LocatedFinding,
  { shell }: FindingReport,
  colors: Colors,
): string {
  const severity = colors[severityColors[finding.severity]](finding.severity);
  const head = `${colors.bold(`${file}:${location.line}:${location.column}`)} ${severity} ${colors.dim(finding.code)} ${shell.say(finding.message, language)}`;
  const places = related.map((other) => {
    const place = `${other.file}:${other.location.line}:${other.location.column}`;
    return colors.dim(`  → ${place} ${shell.say(other.message, language)}`);
  });
  const repair = { id: 'Perbaikan', en: 'Fix' };
  const fixes = finding.fixes.map((fix) =>
    colors.dim(`  ${shell.say(repair, language)}: ${shell.say(fix.title, language)}`),
  );
  return [head, frame(location), ...places, ...fixes].join('\n');
}

// The library counts columns from zero.
function frame({ file, line, column, endLine, endColumn }: LocatedFinding['location']): string {
  const oneLine = endLine === line && endColumn > column;
  return codeFrameColumns(
    file.text,
    { start: { line, column: column - 1 }, ...(oneLine && { end: { line, column: endColumn - 1 } }) },
    { linesAbove: 1, linesBelow: 1, highlightCode: false },
  );
}
