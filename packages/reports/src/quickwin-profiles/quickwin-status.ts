import { numberText } from '@rencana/document';
import { findAbout, type PlanParts, type Quickwin } from '@rencana/model';
import { vocabulary } from '../content/vocabulary.ts';
import type { View } from '../view/view.ts';

/** The status of a quick win now: that of the latest progress, else its own. */
export function statusText(view: View, parts: Pick<PlanParts, 'progress'>, quickwin: Quickwin): string | undefined {
  const reported = findAbout(parts.progress, quickwin.id);
  const status = reported.findLast((progress) => progress.status)?.status ?? quickwin.status;
  return status && view.say(vocabulary.status[status]);
}

/** The latest reported progress in percent: `45%`. */
export function progressText(view: View, parts: Pick<PlanParts, 'progress'>, quickwin: Quickwin): string | undefined {
  const percent = findAbout(parts.progress, quickwin.id).findLast((progress) => progress.percent)?.percent;
  return percent && numberText(percent, view.language, { unit: '%' });
}
