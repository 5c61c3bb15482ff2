export { defineReport, type FileFingerprint, type LocatedFinding, type Report, type ReportOptions } from './report.ts';
export { reports } from './reports.ts';
export { passedOverDocuments, type RequestedDocument, requestedDocuments } from './requested-documents.ts';
