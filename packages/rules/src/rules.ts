import { actionWithoutIndicator } from './coverage/action-without-indicator.ts';
import { unservedSubdimension } from './coverage/unserved-subdimension.ts';
import { missingDirection } from './indicators/missing-direction.ts';
import { targetAgainstDirection } from './indicators/target-against-direction.ts';
import { moneyBySpan } from './money/money-by-span.ts';
import { duplicateName } from './names/duplicate-name.ts';
import { foreignDimension } from './names/foreign-dimension.ts';
import { repeatedProperty } from './names/repeated-property.ts';
import { unknownName } from './names/unknown-name.ts';
import { missingOwner } from './responsibility/missing-owner.ts';
import type { Rule } from './rule.ts';
import { conflictMarker } from './syntax/conflict-marker.ts';
import { indonesianKeyword } from './syntax/indonesian-keyword.ts';
import { syntaxError } from './syntax/syntax-error.ts';
import { quickwinTooLong } from './time/quickwin-too-long.ts';
import { yearOutsidePeriod } from './time/year-outside-period.ts';
import { brokenQuote } from './values/broken-quote.ts';
import { foreignNumber } from './values/foreign-number.ts';
import { thousandfoldValue } from './values/thousandfold-value.ts';

/** Every rule there is, in the order in which findings and pages list them. */
export const rules: readonly Rule[] = [
  syntaxError,
  conflictMarker,
  indonesianKeyword,
  brokenQuote,
  foreignNumber,
  thousandfoldValue,
  unknownName,
  duplicateName,
  repeatedProperty,
  foreignDimension,
  missingOwner,
  missingDirection,
  targetAgainstDirection,
  yearOutsidePeriod,
  quickwinTooLong,
  moneyBySpan,
  actionWithoutIndicator,
  unservedSubdimension,
];
