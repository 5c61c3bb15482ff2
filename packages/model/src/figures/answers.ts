import { findById } from '../derived/find-by-id.ts';
import type { Entry, Reference, Span } from '../element.ts';
import type { Decimal, Moment, Scalar } from '../fragment.ts';
import type { PlanElement } from '../generated/elements.ts';
import type { Figure } from '../plan.ts';
import { proseText } from '../values/prose-text.ts';
import type { FigureContext, FigureParts } from './figure-table.ts';

/** The title of an element as a figure. */
export function titleFigure(element: PlanElement, text = element.title): Figure {
  return { kind: 'title', element: element.id, text };
}

/** The title of what a reference stands for. */
export function referenceFigure(
  reference: Reference | undefined,
  { parts }: FigureContext,
  missing: () => Figure,
): Figure {
  const target = reference?.type && findById(parts[reference.type] as readonly PlanElement[], reference.id);
  if (target) return titleFigure(target);
  return reference?.id === undefined ? missing() : { kind: 'title', element: reference.id, text: reference.name };
}

/** A plain number as a figure of an element. */
export function numberFigure(element: PlanElement, number: Decimal, percent?: true): Figure {
  return { kind: 'value', element: element.id, value: { kind: 'number', number, ...(percent && { percent }) } };
}

/** An amount in rupiah as a figure of an element. */
export function moneyFigure(element: PlanElement, rupiah: Decimal, at?: Moment): Figure {
  return { kind: 'value', element: element.id, value: { kind: 'money', rupiah }, ...(at !== undefined && { at }) };
}

/** A moment as a figure of an element. */
export function momentFigure(element: PlanElement, at: Moment | undefined): Figure {
  return at === undefined
    ? missingFigure(element, 'date')
    : { kind: 'value', element: element.id, value: { kind: 'moment', at } };
}

/** A span as a figure; one moment where it begins and ends with the same. */
export function spanFigure(element: PlanElement, span: Span | undefined): Figure {
  if (!span) return missingFigure(element, 'schedule');
  if (span.from === span.until) return momentFigure(element, span.from);
  return { kind: 'value', element: element.id, value: { kind: 'prose', prose: [`${span.from}..${span.until}`] } };
}

/** One entry of a series of an element, with the unit, the digits and the grade's title that belong to it. */
export function entryFigure(
  element: PlanElement,
  entry: Entry | undefined,
  { parts }: FigureContext,
  word: string,
  at?: Moment,
): Figure {
  if (!entry) return missingFigure(element, at === undefined ? word : `${word}.${at}`);
  const unit = 'unit' in element && element.unit ? proseText(element.unit) : undefined;
  const precision = 'precision' in element ? readPrecision(element.precision) : undefined;
  const text = gradeTitle(element, entry.value, parts);
  const moment = at ?? (entry.from === entry.until ? entry.from : undefined);
  return {
    kind: 'value',
    element: element.id,
    value: entry.value,
    ...(unit !== undefined && !isPercent(entry.value) && { unit }),
    ...(precision !== undefined && { precision }),
    ...(text !== undefined && { text }),
    ...(moment !== undefined && { at: moment }),
  };
}

/** Digits after the comma; what is no small whole number asks for nothing. */
function readPrecision(written: Decimal | undefined): number | undefined {
  return written !== undefined && /^\d$/.test(written) ? Number(written) : undefined;
}

function isPercent(value: Scalar): boolean {
  return (value.kind === 'number' || value.kind === 'range') && value.percent === true;
}

/** The title of a grade, in the scale by which the element is graded or in the one named before it. */
export function gradeTitle(element: PlanElement, value: Scalar, parts: FigureParts): string | undefined {
  if (value.kind !== 'grade') return undefined;
  return findGrade(element, value.name, parts)?.title ?? value.name;
}

/** The grade that a name stands for at an element: `bb` in the indicator's scale, `predikat.bb` in any. */
export function findGrade(element: PlanElement, name: string, parts: Pick<FigureParts, 'scale'>) {
  const dot = name.lastIndexOf('.');
  const graded = 'graded' in element ? element.graded?.id : undefined;
  const scale =
    dot < 0
      ? findById(parts.scale, graded)
      : parts.scale.find(({ id }) => id === name.slice(0, dot) || id.endsWith(`.${name.slice(0, dot)}`));
  return scale?.grade.find((grade) => grade.name === name.slice(dot + 1));
}

/** Says that an element does not say what a path asks for. */
export function missingFigure(element: PlanElement, path: string): Figure {
  const name = element.name ?? element.id;
  return {
    kind: 'missing',
    why: {
      id: `“${name}” belum menyebut ${path}. Tambahkan nilainya atau ubah rujukan ini.`,
      en: `“${name}” does not say ${path} yet. Add the value or change this reference.`,
    },
  };
}
