import { proseText, type Scalar } from '@rencana/model';
import { moneyText } from './money-text.ts';
import { numberText } from './number-text.ts';

/** A value as a message shows it and as the planner would write it. */
export function valueText(value: Scalar): string {
  switch (value.kind) {
    case 'number':
      return numberText(value.number) + (value.percent ? ' %' : '');
    case 'range':
      return `${numberText(value.from)}..${numberText(value.to)}${value.percent ? ' %' : ''}`;
    case 'money':
      return moneyText(value.rupiah);
    case 'grade':
      return value.name;
    case 'moment':
      return value.at;
    case 'prose':
      return proseText(value.prose);
    case 'none':
      return 'none';
  }
}
