export type {
  BlockDraft,
  CellDraft,
  DocumentDraft,
  Draft,
  InlineDraft,
  PartDraft,
  RowDraft,
  TableDraft,
  ValueDraft,
} from './draft.ts';
export type * from './drawing.ts';
export { findPictures } from './find-pictures.ts';
export { finishDocument } from './finish-document.ts';
export type * from './model.ts';
export { fitTable } from './passes/fit-table.ts';
export { type PlacedCell, placeCells } from './tables/place-cells.ts';
export { splitYears } from './tables/split-years.ts';
export { type MeasuredFace, measureText } from './text/measure-text.ts';
export { plainText, valueText } from './text/plain-text.ts';
export { romanNumeral } from './text/roman.ts';
export { type TracedKind, type TracedNode, tracedNodes } from './traced-nodes.ts';
export { dateText, spanText } from './values/date-text.ts';
export { roundDecimal, scaleDecimal } from './values/decimal.ts';
export { type MoneyFormat, moneyText } from './values/money-text.ts';
export { type NumberFormat, numberText } from './values/number-text.ts';
export type { DocumentLanguage } from './words.ts';
