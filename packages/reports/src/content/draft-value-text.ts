import { dateText, moneyText, numberText, type ValueDraft } from '@rencana/document';
import type { Language } from '@rencana/model';

type Writers = {
  readonly [K in ValueDraft['kind']]: (value: Extract<ValueDraft, { kind: K }>, language: Language) => string;
};

const writers: Writers = {
  text: ({ value }) => value,
  number: ({ value, digits, unit, text }, language) =>
    text ?? numberText(value, language, unit ? { digits, unit } : { digits }),
  money: ({ rupiah, scale, text }, language) => text ?? moneyText(rupiah, language, scale ? { scale } : {}),
  date: ({ iso, text }, language) => text ?? dateText(iso, language),
  missing: () => '–',
};

/** The text that a value will have, for drawings and text alternatives, which are plain text from the start. */
export function draftValueText(value: ValueDraft, language: Language): string {
  const write = writers[value.kind] as (value: ValueDraft, language: Language) => string;
  return write(value, language);
}
