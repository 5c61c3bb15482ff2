import type { DocumentDraft } from '../draft.ts';
import type { Document, Value } from '../model.ts';
import { dateText } from '../values/date-text.ts';
import { moneyText } from '../values/money-text.ts';
import { numberText } from '../values/number-text.ts';
import type { DocumentLanguage } from '../words.ts';
import { mapDocument } from './map-document.ts';

type Fillers = { [K in Value['kind']]: (value: Extract<Value, { kind: K }>, language: DocumentLanguage) => Value };

const fillers: Fillers = {
  text: (value) => value,
  number: (value, language) => ({ ...value, text: value.text ?? numberText(value.value, language, value) }),
  money: (value, language) => ({ ...value, text: value.text ?? moneyText(value.rupiah, language, value) }),
  date: (value, language) => ({ ...value, text: value.text ?? dateText(value.iso, language) }),
  missing: (value) => value,
};

/** Gives every value its text; a text that the report chose stays. */
export function fillValues(draft: DocumentDraft): Document {
  // A draft is a document in which some fields are still missing; the passes after this one fill the others.
  const document = draft as Document;
  const fill = (value: Value): Value =>
    (fillers[value.kind] as (value: Value, language: DocumentLanguage) => Value)(value, document.language);
  return mapDocument(document, { value: fill });
}
