import type { Place } from '@rencana/document';
import type { Indicator, PlanParts, Scalar, Series } from '@rencana/model';
import { placeOf } from '../content/block.ts';

type ValueParts = Partial<Pick<PlanParts, 'revision' | 'progress'>>;

/** Where a value of an indicator was said: its baseline, a target, a revised target, or what progress reports. */
export function valuePlace(indicator: Indicator, value: Scalar | undefined, parts: ValueParts = {}): Place | undefined {
  if (!value) return undefined;
  const isAbout = ({ about }: { readonly about?: { readonly id?: string } }) => about?.id === indicator.id;
  const baseline = indexIn(indicator.baseline, value);
  if (baseline !== undefined) return placeOf(indicator, `baseline#${baseline}:value`);
  for (const said of [indicator, ...(parts.revision ?? []).filter(isAbout)]) {
    const path = targetPath(said.target, value);
    if (path !== undefined) return placeOf(said, path);
  }
  const report = parts.progress?.find((progress) => isAbout(progress) && progress.reached === value);
  return report && placeOf(report, 'reached');
}

function targetPath(targets: readonly Series[], value: Scalar): string | undefined {
  for (const [line, series] of targets.entries()) {
    const entry = indexIn(series, value);
    if (entry !== undefined) return `${line === 0 ? 'target' : `target.${line}`}#${entry}:value`;
  }
  return undefined;
}

function indexIn(series: Series | undefined, value: Scalar): number | undefined {
  const index = series?.findIndex((entry) => entry.value === value) ?? -1;
  return index < 0 ? undefined : index;
}
