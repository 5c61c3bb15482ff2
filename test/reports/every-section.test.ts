import { type Report, reports } from '@rencana/reports';
import { expect, test } from 'vitest';
import { bookSampleText } from './book-sample.ts';
import { planOf } from './plan-of.ts';

const { parts } = planOf(bookSampleText);

/** A document that asks for one section; finishing it throws where a reference points at what it lacks. */
function build(report: Report, section: string): void {
  const text = `document satu "Satu" { report ${report.name}  sections ${section} }`;
  const [request] = planOf(text).parts.document;
  expect(request?.sections).toEqual([section]);
  for (const language of report.languages) report.build(parts, { language, errors: [], ...(request && { request }) });
}

test.each(reports.map((report) => [report.name, report] as const))(
  'each section of %s stands alone: it points at nothing that the document lacks',
  (_, report) => {
    for (const section of report.sections) expect(() => build(report, section), section).not.toThrow();
  },
);
