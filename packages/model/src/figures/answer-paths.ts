import type { Id } from '../element.ts';
import { findByTerm } from '../find-by-term.ts';
import type { PlanElement } from '../generated/elements.ts';
import { kindNames, kinds } from '../generated/kinds.ts';
import { findNear } from '../join/known-names.ts';
import { lookUp } from '../join/look-up.ts';
import { findNearName } from '../join/near-name.ts';
import type { Notes, PathUse, ReferenceUse } from '../join/notes.ts';
import { resolvePath } from '../join/resolve-path.ts';
import type { Source } from '../join/source.ts';
import type { Figure, UnknownName } from '../plan.ts';
import { keepEqual } from '../sharing/keep-equal.ts';
import { answerCollection, answerFor } from './answer-path.ts';
import { readBudgetPath } from './budget-figure.ts';
import { findCollectionCalled } from './collections.ts';
import type { FigureContext } from './figure-table.ts';
import { type FigureSources, trackReads } from './track-reads.ts';

interface Answered {
  /** By path as first mentioned. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly unknown: readonly UnknownName[];
  readonly answers: Answers;
}

/** Answers by the name of the source that wrote the path, and by path. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, RememberedAnswer>>;

/** An answer and whether it would be the same from other elements and parts, while all names mean the same. */
interface RememberedAnswer {
  readonly answer: PathAnswer;
  readonly isSameIn: (others: FigureSources) => boolean;
}

/**
 * Answers every path mentioned in prose and gives back what nothing answers to. `former` are answers from when all names
 * meant the same.
 */
export function answerPaths(
  notes: Pick<Notes, 'paths'>,
  sources: FigureSources,
  former: Answers | undefined,
): Answered {
  const figures = new Map<string, Figure>();
  const unknown: UnknownName[] = [];
  // What the plan itself writes comes first: a library may mean something else by the same path.
  const own = notes.paths.filter(({ scope }) => scope.tier === 'own');
  const others = notes.paths.filter(({ scope }) => scope.tier !== 'own');
  const answers = new Map<string, Map<string, RememberedAnswer>>();
  for (const use of others.length > 0 ? [...own, ...others] : own) {
    const known = answers.get(use.scope.name) ?? new Map<string, RememberedAnswer>();
    answers.set(use.scope.name, known);
    let remembered = known.get(use.path);
    if (!remembered) {
      remembered = recall(use, sources, former) ?? answerAndRemember(use.path, use.scope, sources);
      known.set(use.path, remembered);
      const { figure } = remembered.answer;
      if (figure && !figures.has(use.path)) figures.set(use.path, figure);
    }
    const { problem } = remembered.answer;
    if (problem && use.scope.tier === 'own') unknown.push({ place: use.place, name: use.path, ...problem });
  }
  return { figures, unknown, answers };
}

/** What mentions refer to. */
export function usesOfPaths({ paths }: Pick<Notes, 'paths'>, answers: Answers): readonly ReferenceUse[] {
  return paths.flatMap(({ path, place, scope }) => {
    const names = answers.get(scope.name)?.get(path)?.answer.names ?? [];
    return names.map(([id, name]) => ({ id, place, name }));
  });
}

/** Figures by path, sorted; the former map where it holds the same. Sorted paths are sorted once. */
export function keepFigures(
  former: ReadonlyMap<string, Figure> | undefined,
  next: ReadonlyMap<string, Figure>,
): ReadonlyMap<string, Figure> {
  const isSamePaths = former?.size === next.size && [...former.keys()].every((path) => next.has(path));
  const paths = isSamePaths ? former.keys() : [...next.keys()].sort();
  const sorted = new Map<string, Figure>();
  for (const path of paths) sorted.set(path, keepEqual(former?.get(path), next.get(path) as Figure));
  const isSame = isSamePaths && [...sorted].every(([path, figure]) => former.get(path) === figure);
  return isSame ? former : sorted;
}

function recall({ path, scope }: PathUse, sources: FigureSources, former: Answers | undefined) {
  const known = former?.get(scope.name)?.get(path);
  return known?.isSameIn(sources) ? known : undefined;
}

function answerAndRemember(path: string, scope: Source, sources: FigureSources): RememberedAnswer {
  const { elements, parts, isSameIn } = trackReads(sources);
  return { answer: answerPath(path, scope, { elements, parts }), isSameIn };
}

function contextOf(scope: Source, { elements, parts }: FigureSources): FigureContext {
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

function answerPath(path: string, scope: Source, sources: FigureSources): PathAnswer {
  const context = contextOf(scope, sources);
  const resolved = resolvePath(scope, path);
  if (!resolved) return { names: [], ...answerUnresolved(path, scope, context) };
  const { name, rest, declaration, ambiguous } = resolved;
  if (ambiguous) {
    const choices = ambiguous.map((full) => full + path.slice(name.length));
    return { names: [], problem: { expected: kindNames, ambiguous: choices } };
  }
  const element = declaration && sources.elements.get(declaration.id);
  if (!element) return { names: [] };
  const names = [[element.id, name] as const, ...namesInside(element, name, rest, context)];
  const answer = answerFor(element, rest, context);
  if (answer.figure) return { names, figure: answer.figure };
  const known = new Set(answer.known.map((form) => form.split('.')[0] ?? ''));
  const near = findFigureCalled(rest[0] ?? '', known) ?? findNearName(rest[0] ?? '', known);
  const mended = near === undefined ? {} : { near: [name, near, ...rest.slice(1)].join('.') };
  return { names, problem: { expected: [], figures: answer.known, ...mended } };
}

/** The figure that an Indonesian word names: `anggaran` is `budget`. */
function findFigureCalled(word: string, known: ReadonlySet<string>): string | undefined {
  const properties = [...kinds.action.properties, ...kinds.indicator.properties, ...kinds.sopd.properties];
  return findByTerm(
    word,
    properties.filter(({ keyword }) => known.has(keyword)),
  )?.keyword;
}

/** A path that begins with no name: a collection, or a name that is wrong. */
function answerUnresolved(path: string, scope: Source, context: FigureContext): Omit<PathAnswer, 'names'> {
  const collection = answerCollection(path, context);
  if (collection?.figure) return { figure: collection.figure };
  if (collection) return { problem: { expected: [], figures: collection.known } };
  const name = path.split('.')[0] ?? '';
  const rest = path.slice(name.length);
  const near = (rest === '.count' ? findCollectionCalled(name) : undefined) ?? findNear(scope, name, kindNames);
  return { problem: { expected: kindNames, ...(near !== undefined && { near: near + rest }) } };
}

/**
 * Names inside a path, which a rename must also find: the fund of a budget, the other dimension of an intersection, the
 * grade of a scale.
 */
function namesInside(
  element: PlanElement,
  name: string,
  rest: readonly string[],
  context: FigureContext,
): readonly (readonly [id: Id, name: string])[] {
  const [word = '', ...more] = rest;
  if (element.type === 'scale')
    return element.grade.some((grade) => grade.name === word) ? [[`${element.id}.${word}`, `${name}.${word}`]] : [];
  if (word === 'intersections' && more.length > 0) {
    const other = context.resolve(more.join('.'));
    return other ? [[other.id, [name, word, ...more].join('.')]] : [];
  }
  if (word !== 'budget' && word !== 'ceiling') return [];
  const path = readBudgetPath(more, context);
  const fund = path?.year === undefined ? more : more.slice(0, -1);
  return path?.fund ? [[path.fund.id, [name, word, ...fund].join('.')]] : [];
}

/** What a path stands for in a scope; a reason where it stands for nothing. */
export function findFigureIn(path: string, scope: Source, sources: FigureSources): Figure {
  const { figure, problem } = answerPath(path, scope, sources);
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
      id: `Tidak ada angka “${path}”. Bentuk yang dikenal, misalnya: ${problem.figures.join(', ')}.`,
      en: `There is no figure “${path}”. Forms that are known, for instance: ${problem.figures.join(', ')}.`,
    };
  const near = problem?.near;
  return {
    id: `Tidak ada yang bernama “${path}”.${near === undefined ? '' : ` Maksud Anda “${near}”?`}`,
    en: `Nothing is named “${path}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
  };
}
