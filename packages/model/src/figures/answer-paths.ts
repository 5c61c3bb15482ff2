import type { Id } from '../element.ts';
import type { PlanElement } from '../generated/elements.ts';
import { kindNames } from '../generated/kinds.ts';
import { findNear } from '../join/known-names.ts';
import { lookUp } from '../join/look-up.ts';
import { findNearName } from '../join/near-name.ts';
import type { Notes, PathUse } from '../join/notes.ts';
import { resolvePath } from '../join/resolve-path.ts';
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
  for (const use of [...own, ...others]) {
    const context = contextOf(use, elements, parts);
    const { figure, problem } = answerUse(use, elements, context, notes);
    if (figure && !figures.has(use.path)) figures.set(use.path, figure);
    if (problem && use.scope.tier === 'own') unknown.push({ place: use.place, name: use.path, ...problem });
  }
  return { figures: new Map([...figures].sort(([first], [second]) => (first < second ? -1 : 1))), unknown };
}

function contextOf(
  { scope }: Pick<PathUse, 'scope'>,
  elements: ReadonlyMap<Id, PlanElement>,
  parts: FigureParts,
): FigureContext {
  return {
    parts,
    resolve: (name) => {
      const declaration = lookUp(scope, name)?.declaration;
      return declaration && elements.get(declaration.id);
    },
  };
}

type Problem = Omit<UnknownName, 'place' | 'name'>;

function answerUse(
  { path, place, scope }: PathUse,
  elements: ReadonlyMap<Id, PlanElement>,
  context: FigureContext,
  notes: Notes,
): { readonly figure?: Figure; readonly problem?: Problem } {
  const resolved = resolvePath(scope, path);
  if (!resolved) {
    const collection = answerCollection(path, context);
    if (collection?.figure) return { figure: collection.figure };
    if (collection) return { problem: { expected: [], figures: collection.known } };
    const name = path.split('.')[0] ?? '';
    const near = findNear(scope, name, kindNames);
    return { problem: { expected: kindNames, ...(near !== undefined && { near: near + path.slice(name.length) }) } };
  }
  const { name, rest, declaration, ambiguous } = resolved;
  if (ambiguous)
    return { problem: { expected: kindNames, ambiguous: ambiguous.map((full) => full + path.slice(name.length)) } };
  const element = declaration && elements.get(declaration.id);
  if (!element) return {};
  notes.uses.push({ id: element.id, place, name });
  noteInner(element, name, rest, context, (id, inner) => notes.uses.push({ id, place, name: inner }));
  const answer = answerFor(element, rest, context);
  if (answer.figure) return { figure: answer.figure };
  const words = answer.known.map((form) => form.split('.')[0] ?? '');
  const near = findNearName(rest[0] ?? '', new Set(words));
  return {
    problem: {
      expected: [],
      figures: answer.known,
      ...(near !== undefined && { near: [name, near, ...rest.slice(1)].join('.') }),
    },
  };
}

/** Names inside a path, which a rename must also find: the fund of a budget, the grade of a scale. */
function noteInner(
  element: PlanElement,
  name: string,
  rest: readonly string[],
  context: FigureContext,
  note: (id: Id, name: string) => void,
): void {
  const [word = '', ...more] = rest;
  if (element.type === 'scale' && element.grade.some((grade) => grade.name === word))
    note(`${element.id}.${word}`, `${name}.${word}`);
  if (word !== 'budget' && word !== 'ceiling') return;
  const path = readBudgetPath(more, context);
  const fund = path?.year === undefined ? more : more.slice(0, -1);
  if (path?.fund) note(path.fund.id, [name, word, ...fund].join('.'));
}

/** What a path stands for in a scope; a reason where it stands for nothing. */
export function findFigureIn(
  path: string,
  scope: PathUse['scope'],
  elements: ReadonlyMap<Id, PlanElement>,
  parts: FigureParts,
): Figure {
  const context = contextOf({ scope }, elements, parts);
  const silent: Notes = { unknown: [], uses: [], paths: [], repeated: [] };
  const { figure, problem } = answerUse({ path, scope, place: { element: '', path: '' } }, elements, context, silent);
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
