import junitReportBuilder, { type Builder, type TestCase } from 'junit-report-builder';
import { type LocatedFinding, shownPath } from '../../located-finding.ts';
import type { FindingFormat, FindingReport } from '../finding-format.ts';

// Its types tell of a default export inside the module, where the module itself is the builder.
const builder = junitReportBuilder as unknown as Builder;

/**
 * JUnit's XML, which most services show as test results: a suite a file, a case a finding. Only what makes the exit code
 * 1 is a failure, and a file without findings is a case that passes.
 */
export const junit: FindingFormat = {
  summary: {
    id: 'Hasil uji JUnit: satu kelompok setiap berkas, satu kasus setiap temuan.',
    en: 'JUnit test results: a suite a file, a case a finding.',
  },
  isDocument: true,
  write: (report) => {
    const document = builder.newBuilder().name('rencana check');
    const byFile = Map.groupBy(report.findings, ({ location }) => location.file.path);
    // A finding may also stand in the configuration beside a plan.
    for (const file of new Set([...report.files, ...byFile.keys()])) {
      const name = shownPath(file, report.shell.cwd);
      const suite = document.testSuite().name(xmlText(name));
      const findings = byFile.get(file) ?? [];
      if (findings.length === 0) suite.testCase().className(xmlText(name)).name('rencana check');
      for (const found of findings) addCase(suite.testCase(), found, report);
    }
    return `${document.build()}\n`;
  },
};

function addCase(testCase: TestCase, found: LocatedFinding, { shell, isFailing }: FindingReport): void {
  const { finding, location, file, language } = found;
  const message = xmlText(shell.say(finding.message, language));
  const place = `${file}:${location.line}:${location.column}`;
  testCase
    .className(xmlText(file))
    .file(xmlText(file))
    .name(xmlText(`${finding.code} ${place}`));
  if (isFailing(found)) testCase.failure(message, finding.severity);
  else testCase.standardOutput(`${finding.severity}: ${message}`);
}

/** Text without what XML cannot hold at all, such as a NUL that stands in a plan. */
function xmlText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').toWellFormed();
}
