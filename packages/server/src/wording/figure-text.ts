import { dateText, moneyText, numberText } from '@rencana/api';
import { type Figure, type Language, proseText, type Scalar } from '@rencana/model';

/** A figure as a document would print it. */
export function figureText(figure: Figure, language: Language): string {
  if (figure.kind === 'title') return figure.text;
  if (figure.kind === 'missing') return figure.why[language];
  const unit = figure.unit ? ` ${figure.unit}` : '';
  const text = figure.text ?? scalarText(figure.value, language, figure.precision) + unit;
  return figure.at ? `${text} (${dateText(figure.at, language)})` : text;
}

function scalarText(value: Scalar, language: Language, digits: number | undefined): string {
  const format = digits === undefined ? {} : { digits };
  switch (value.kind) {
    case 'number':
      return numberText(value.number, language, value.percent ? { ...format, unit: '%' } : format);
    case 'range':
      return `${numberText(value.from, language, format)}–${numberText(value.to, language, format)}${value.percent ? '%' : ''}`;
    case 'money':
      return moneyText(value.rupiah, language);
    case 'none':
      return '–';
    case 'grade':
      return value.name;
    case 'prose':
      return proseText(value.prose);
    case 'moment':
      return dateText(value.at, language);
  }
}
