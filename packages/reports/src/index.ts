export { defineReport, type Report, type ReportOptions } from './report.ts';
