import type { InlineDraft } from '@rencana/document';
import type { Action, OutputBlock, Quickwin } from '@rencana/model';
import { text, valueInline } from '../content/inline.ts';
import { scalarValue } from '../content/scalar-value.ts';
import { momentNumber, seriesPoints } from '../indicators/series-point.ts';
import { stack } from '../prose/prose-inlines.ts';
import { proseLine } from '../prose/prose-line.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

/** The outputs of an action, each with its last target; where it has none, the indicators that it contributes to. */
export function outputInlines(view: View, carrier: Action | Quickwin): readonly InlineDraft[] {
  if (carrier.output.length > 0) return stack(carrier.output.map((output) => outputLine(view, output)));
  const label = view.say({ id: 'Indikator: ', en: 'Indicator: ' });
  return stack(carrier.contributesTo.map((reference) => [text(label), text(titleOfReference(view, reference))]));
}

/** One output: `Portal layanan terpadu: 17 kecamatan (2023)`. */
function outputLine(view: View, output: OutputBlock): readonly InlineDraft[] {
  const title = output.title ?? '';
  const last = output.target
    .flatMap(seriesPoints)
    .toSorted((left, right) => momentNumber(left.at) - momentNumber(right.at))
    .at(-1);
  if (!last) return [text(title)];
  const unit = output.unit && proseLine(view, output.unit);
  const value = scalarValue(view, last.value, unit ? { unit } : {});
  return [text(title === '' ? '' : `${title}: `), valueInline(value), text(` (${last.at.slice(0, 4)})`)];
}
