import { masterplan } from './masterplan/masterplan.ts';
import type { Report } from './report.ts';

/** All reports, one line an entry: the only list of them. */
export const reports: readonly Report[] = [masterplan];
