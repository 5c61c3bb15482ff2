import type { Severity, Text } from '@rencana/model';
import type { LocatedFinding } from '../located-finding.ts';
import type { Shell } from '../shell.ts';

const severityTexts: Readonly<Record<Severity, Text>> = {
  error: { id: 'galat', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  info: { id: 'info', en: 'info' },
  hint: { id: 'petunjuk', en: 'hint' },
};

/** `3 galat, 1 peringatan` */
export function countText(findings: readonly LocatedFinding[], shell: Shell): string {
  const counts = (Object.keys(severityTexts) as Severity[]).flatMap((severity) => {
    const count = findings.filter((located) => located.finding.severity === severity).length;
    return count > 0 ? [`${count} ${shell.say(severityTexts[severity], findings[0]?.language)}`] : [];
  });
  return counts.join(', ');
}
