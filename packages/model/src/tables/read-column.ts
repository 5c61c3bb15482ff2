import { homeOf } from '../derived/home.ts';
import { ownerOf } from '../derived/owner.ts';
import type { Id } from '../element.ts';
import { answerFor } from '../figures/answer-path.ts';
import { findGrade } from '../figures/answers.ts';
import type { FigureContext } from '../figures/figure-table.ts';
import type { Scalar } from '../fragment.ts';
import type { PlanElement } from '../generated/elements.ts';
import type { Figure } from '../plan.ts';
import { findMomentKind } from '../values/moment.ts';
import { proseText } from '../values/prose-text.ts';
import type { Column, HeaderWord } from './find-column.ts';
import { readProperty } from './read-property.ts';
import type { TableCell, TableValue } from './table-rows.ts';

/** What tables are made from: parts and names as figures have them, and every element by id. */
export interface TableContext extends FigureContext {
  readonly findById: (id: Id | undefined) => PlanElement | undefined;
}

/** The values that a column shows of an element; none where the plan says nothing. */
export function readColumn(element: PlanElement, column: Column, context: TableContext): TableCell {
  if (column.kind === 'header') return readHeader(element, column.word, context);
  if (column.kind === 'figure') {
    const { figure } = answerFor(element, [column.word, ...column.rest], context);
    return figure ? readFigure(element, figure, context) : [];
  }
  const { definition, key } = column.property;
  // The owner now, as its figure tells it: also that of the programme above.
  const value =
    definition.keyword === 'owner'
      ? ownerOf(element, context.parts)
      : (element as unknown as Readonly<Record<string, unknown>>)[key];
  return readProperty(element, value, definition, column.rest, context);
}

function readHeader(element: PlanElement, word: HeaderWord, context: TableContext): TableCell {
  if (word === 'title') {
    // What has no title of its own is called by what it is about: progress, a revision, a remark.
    const titled = (element.title === element.id && subjectOf(element, context)) || element;
    return [{ kind: 'name', id: titled.id, text: titlesOf(titled) }];
  }
  if (word === 'name') return element.name === undefined ? [] : [{ kind: 'prose', prose: [element.name] }];
  const home = context.findById(homeOf(element, context.parts)[word]);
  return home ? [{ kind: 'name', id: home.id, text: titlesOf(home) }] : [];
}

function readFigure(element: PlanElement, figure: Figure, context: TableContext): TableCell {
  if (figure.kind === 'missing') return [];
  if (figure.kind === 'title') {
    const target = figure.element === element.id ? undefined : context.findById(figure.element);
    return [target ? nameValue(target) : { kind: 'prose', prose: [figure.text] }];
  }
  const { value, unit, precision } = figure;
  const span = readSpan(value);
  if (span) return [span];
  return [
    {
      ...scalarValue(element, value, context),
      ...(unit !== undefined && { unit }),
      ...(precision !== undefined && { precision }),
    },
  ];
}

/** A figure tells a span as the text `2023..2024`. */
function readSpan(value: Scalar): TableValue | undefined {
  const [from = '', until = ''] = value.kind === 'prose' ? proseText(value.prose).split('..') : [];
  return findMomentKind(from) && findMomentKind(until) ? { kind: 'span', from, until } : undefined;
}

/** A value of an element; a grade with its title and its place in the scale, lowest first. */
export function scalarValue(
  element: PlanElement,
  scalar: Scalar,
  context: TableContext,
): TableValue & { kind: 'scalar' } {
  if (scalar.kind !== 'grade') return { kind: 'scalar', scalar };
  const { parts } = context;
  // Progress and revisions are graded as what they are about.
  const grade = findGrade(subjectOf(element, context) ?? element, scalar.name, parts);
  const scale = parts.scale.find((each) => grade && each.grade.includes(grade));
  return {
    kind: 'scalar',
    scalar,
    ...(grade?.title !== undefined && { text: grade.title }),
    ...(grade && scale && { rank: scale.grade.indexOf(grade) }),
  };
}

/** What progress, a revision or a remark is about. */
function subjectOf(element: PlanElement, { findById }: TableContext): PlanElement | undefined {
  return 'about' in element && typeof element.about === 'object' ? findById(element.about.id) : undefined;
}

/** An element as it is named in a table: agencies and partners by their short names. */
export function nameValue(element: PlanElement): TableValue {
  const short = 'short' in element && element.short ? proseText(element.short) : undefined;
  return {
    kind: 'name',
    id: element.id,
    text: short === undefined ? titlesOf(element) : { id: short, en: short },
  };
}

function titlesOf(element: PlanElement) {
  const english = 'english' in element && element.english ? proseText(element.english) : element.title;
  return { id: element.title, en: english };
}
