import type { Id } from '../element.ts';
import type { PlanElement } from '../generated/elements.ts';
import { kindNames } from '../generated/kinds.ts';
import { findNear } from '../join/known-names.ts';
import { lookUp } from '../join/look-up.ts';
import { findNearName } from '../join/near-name.ts';
import type { Notes } from '../join/notes.ts';
import { resolvePath } from '../join/resolve-path.ts';
import type { Source } from '../join/source.ts';
import type { Figure, UnknownName } from '../plan.ts';
import { answerCollection, answerFor } from './answer-path.ts';
import { readBudgetPath } from './budget-figure.ts';
import type { FigureContext, FigureParts } from './figure-table.ts';

interface Answered {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly unknown: readonly UnknownName[];
}

/** Answers every path mentioned in prose; notes what it refers to and gives back what nothing answers to. */
export function answerPaths(notes: Notes, elements: ReadonlyMap<Id, PlanElement>, parts: FigureParts): Answered {
  const figures = new Map<string, Figure>();
  const unknown: UnknownName[] = [];
  // What the plan itself writes comes first: a library may mean something else by the same path.
  const own = notes.paths.filter(({ scope }) => scope.tier === 'own');
  const others = notes.paths.filter(({ scope }) => scope.tier !== 'own');
  const answered = new Map<Source, Map<string, PathAnswer>>();
  for (const use of [...own, ...others]) {
    const known = answered.get(use.scope) ?? new Map<string, PathAnswer>();
    answered.set(use.scope, known);
    const answer = known.get(use.path) ?? answerPath(use.path, use.scope, elements, parts);
    known.set(use.path, answer);
    const { figure, problem, names } = answer;
    for (const [id, name] of names) notes.uses.push({ id, place: use.place, name });
    if (figure && !figures.has(use.path)) figures.set(use.path, figure);
    if (problem && use.scope.tier === 'own') unknown.push({ place: use.place, name: use.path, ...problem });
  }
  return { figures: new Map([...figures].sort(([first], [second]) => (first < second ? -1 : 1))), unknown };
}

function contextOf(scope: Source, elements: ReadonlyMap<Id, PlanElement>, parts: FigureParts): FigureContext {
  return {
    parts,
    resolve: (name) => {
      const declaration = lookUp(scope, name)?.declaration;
      return declaration && elements.get(declaration.id);
    },
  };
}

type Problem = Omit<UnknownName, 'place' | 'name'>;

/** The answer to a path, or what is wrong with it, and the names in it. */
interface PathAnswer {
  readonly figure?: Figure;
  readonly problem?: Problem;
  readonly names: readonly (readonly [id: Id, name: string])[];
}

function answerPath(
  path: string,
  scope: Source,
  elements: ReadonlyMap<Id, PlanElement>,
  parts: FigureParts,
): PathAnswer {
  const context = contextOf(scope, elements, parts);
  const resolved = resolvePath(scope, path);
  if (!resolved) return { names: [], ...answerUnresolved(path, scope, context) };
  const { name, rest, declaration, ambiguous } = resolved;
  if (ambiguous) {
    const choices = ambiguous.map((full) => full + path.slice(name.length));
    return { names: [], problem: { expected: kindNames, ambiguous: choices } };
  }
  const element = declaration && elements.get(declaration.id);
  if (!element) return { names: [] };
  const names = [[element.id, name] as const, ...namesInside(element, name, rest, context)];
  const answer = answerFor(element, rest, context);
  if (answer.figure) return { names, figure: answer.figure };
  const near = findNearName(rest[0] ?? '', new Set(answer.known.map((form) => form.split('.')[0] ?? '')));
  const mended = near === undefined ? {} : { near: [name, near, ...rest.slice(1)].join('.') };
  return { names, problem: { expected: [], figures: answer.known, ...mended } };
}

/** A path that begins with no name: a collection, or a name that is wrong. */
function answerUnresolved(path: string, scope: Source, context: FigureContext): Omit<PathAnswer, 'names'> {
  const collection = answerCollection(path, context);
  if (collection?.figure) return { figure: collection.figure };
  if (collection) return { problem: { expected: [], figures: collection.known } };
  const name = path.split('.')[0] ?? '';
  const near = findNear(scope, name, kindNames);
  return { problem: { expected: kindNames, ...(near !== undefined && { near: near + path.slice(name.length) }) } };
}

/** Names inside a path, which a rename must also find: the fund of a budget, the grade of a scale. */
function namesInside(
  element: PlanElement,
  name: string,
  rest: readonly string[],
  context: FigureContext,
): readonly (readonly [id: Id, name: string])[] {
  const [word = '', ...more] = rest;
  if (element.type === 'scale')
    return element.grade.some((grade) => grade.name === word) ? [[`${element.id}.${word}`, `${name}.${word}`]] : [];
  if (word !== 'budget' && word !== 'ceiling') return [];
  const path = readBudgetPath(more, context);
  const fund = path?.year === undefined ? more : more.slice(0, -1);
  return path?.fund ? [[path.fund.id, [name, word, ...fund].join('.')]] : [];
}

/** What a path stands for in a scope; a reason where it stands for nothing. */
export function findFigureIn(
  path: string,
  scope: Source,
  elements: ReadonlyMap<Id, PlanElement>,
  parts: FigureParts,
): Figure {
  const { figure, problem } = answerPath(path, scope, elements, parts);
  return figure ?? { kind: 'missing', why: explain(path, problem) };
}

function explain(path: string, problem: Problem | undefined) {
  if (problem?.ambiguous)
    return {
      id: `“${path}” ada di lebih dari satu sumber. Tulis salah satu: ${problem.ambiguous.join(', ')}.`,
      en: `“${path}” is declared by more than one source. Write one of: ${problem.ambiguous.join(', ')}.`,
    };
  if (problem?.figures?.length)
    return {
      id: `Tidak ada angka “${path}”. Yang tersedia: ${problem.figures.join(', ')}.`,
      en: `There is no figure “${path}”. Known ones: ${problem.figures.join(', ')}.`,
    };
  const near = problem?.near;
  return {
    id: `Tidak ada yang bernama “${path}”.${near === undefined ? '' : ` Maksud Anda “${near}”?`}`,
    en: `Nothing is named “${path}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
  };
}
