import { agencyPlan } from './agency-plan/agency-plan.ts';
import { alignment } from './alignment/alignment.ts';
import { analysis } from './analysis/analysis.ts';
import { assessorSheet } from './assessor-sheet/assessor-sheet.ts';
import { commitment } from './commitment/commitment.ts';
import { decrees } from './decrees/decrees.ts';
import { evaluation } from './evaluation/evaluation.ts';
import { evidence } from './evidence/evidence.ts';
import { executiveSummary } from './executive-summary/executive-summary.ts';
import { indicatorBook } from './indicator-book/indicator-book.ts';
import { intersections } from './intersections/intersections.ts';
import { masterplan } from './masterplan/masterplan.ts';
import { progress } from './progress/progress.ts';
import { publicServices } from './public-services/public-services.ts';
import { quickwinBook } from './quickwin-book/quickwin-book.ts';
import { quickwinProfiles } from './quickwin-profiles/quickwin-profiles.ts';
import type { Report } from './report.ts';
import { roadmap } from './roadmap/roadmap.ts';
import { stageReport } from './stage-report/stage-report.ts';

/** All reports, one line an entry: the only list of them. */
export const reports: readonly Report[] = [
  analysis,
  masterplan,
  executiveSummary,
  quickwinBook,
  quickwinProfiles,
  roadmap,
  publicServices,
  indicatorBook,
  decrees,
  commitment,
  stageReport,
  assessorSheet,
  evaluation,
  agencyPlan,
  alignment,
  evidence,
  intersections,
  progress,
];
