import type { Document } from '@rencana/document';
import type { PlanParts } from '@rencana/model';
import { type ReportOptions, reports } from '@rencana/reports';
import { bookSampleText } from './book-sample.ts';
import { blocksOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

/** A plan that fills every book. */
export const sample = planOf(bookSampleText).parts;
/** A plan of which nothing is known but its library. */
export const empty = planOf('plan kosong "Kosong" { uses kominfo-2021 }').parts;

/** A report by its name, of the sample where no other plan is given. */
export function build(name: string, parts: PlanParts = sample, options: Partial<ReportOptions> = {}): Document {
  const report = reports.find((each) => each.name === name)!;
  return report.build(parts, { language: 'id', errors: [], ...options });
}

/** A document block of its own after the sample. */
export function buildAsked(document: string, language: 'id' | 'en' = 'id', more = ''): Document {
  const { parts } = planOf(`${bookSampleText}\n${more}\ndocument d "D" { ${document} }`);
  const request = parts.document.find(({ name }) => name === 'd')!;
  return build(request.report!, parts, { request, language });
}

/** A figure of a document by its id. */
export const figureOf = (document: Document, id: string) =>
  blocksOf(document).find((block) => block.kind === 'figure' && block.id === id);
