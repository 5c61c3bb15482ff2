import type { InlineDraft } from '@rencana/document';
import type { Figure } from '@rencana/model';
import { text, valueInline } from '../content/inline.ts';
import { scalarValue } from '../content/scalar-value.ts';
import { missingValue, toldMoneyValue } from '../content/value.ts';
import { titleOfId } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

/** What a mention prints: a title, or a figure in the number form of the document's language with its unit. */
export function mentionInline(view: View, path: string): InlineDraft {
  const figure = view.figures.get(path);
  if (!figure) return valueInline(missingValue(path));
  return figureInline(view, figure);
}

function figureInline(view: View, figure: Figure): InlineDraft {
  if (figure.kind === 'missing') return valueInline(missingValue(view.say(figure.why)));
  if (figure.kind === 'title') return text(englishTitle(view, figure) ?? figure.text);
  if (figure.text !== undefined) return text(figure.text);
  const place = { element: figure.element, path: '' };
  if (figure.value.kind === 'money') return valueInline(toldMoneyValue(figure.value.rupiah, view.language), place);
  const unit = unitOf(view, figure);
  const form = { ...(figure.precision !== undefined && { precision: figure.precision }), ...(unit && { unit }) };
  return valueInline(scalarValue(view, figure.value, form), place);
}

function englishTitle(view: View, figure: Figure & { kind: 'title' }): string | undefined {
  const known = view.language === 'en' && view.findById(figure.element);
  return known ? titleOfId(view, figure.element) : undefined;
}

/** Percentages have their sign; a unit that only says what kind of number it is (`indeks`) is not read aloud. */
function unitOf(view: View, figure: Figure & { kind: 'value' }): string | undefined {
  const element = view.findById(figure.element);
  if (element?.type === 'indicator' && element.kind === 'percentage') return '%';
  return figure.unit && /^(indeks|index|persen|percent)$/i.test(figure.unit) ? undefined : figure.unit;
}
