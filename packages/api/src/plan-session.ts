import {
  type Finding,
  type FragmentFile,
  findSource,
  isFilePlace,
  type JoinInput,
  join,
  keepEqual,
  type Plan,
  piecesOf,
} from '@rencana/model';
import { createChecker, currentStage, type RuleSettings, type Stage } from '@rencana/rules';
import type { ReadConfig } from './config/plan-config.ts';
import { fileWithoutPlan } from './file-without-plan.ts';
import type { Root } from './find-roots.ts';
import { relativeTo } from './path.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { ParsedFile, PlanState } from './workspace.ts';

/** What a root may use and import; the same lists while nothing in them has changed. */
export type Outside = Required<Pick<JoinInput, 'libraries' | 'imports'>>;

/** How a plan is to be judged, besides what it says itself. */
export interface Judging {
  readonly config: ReadConfig | undefined;
  /** In place of the stage of the configuration and of the plan. */
  readonly stage: Stage | undefined;
  /** The files in the folders that the plan names, where somebody has looked. */
  readonly beside?: ReadonlySet<string> | undefined;
}

/** Keeps one root up to date: the same inputs give the same state, equal parts stay the same objects. */
export interface PlanSession {
  readonly update: (files: readonly ParsedFile[], outside: Outside, judging: Judging) => PlanState;
  readonly ruleRuns: () => number;
}

/** Starts a session for one root. */
export function createPlanSession(
  { root, lone }: Pick<Root, 'root' | 'lone'>,
  { measurePhase, measureRule }: Stopwatch,
): PlanSession {
  const checker = createChecker({ measure: measureRule });
  const asFragmentFile = new WeakMap<ParsedFile['fragment'], FragmentFile>();
  let state: PlanState | undefined;
  let outside: Outside | undefined;
  let judging: Judging | undefined;
  let settings: RuleSettings = {};
  const owned = new WeakMap<Finding, { readonly pieces: object | undefined; readonly isOwn: boolean }>();

  const fragmentFile = (file: ParsedFile): FragmentFile => {
    const path = relativeTo(root, file.path);
    const known = asFragmentFile.get(file.fragment);
    if (known?.path === path) return known;
    const made = { path, fragment: file.fragment };
    asFragmentFile.set(file.fragment, made);
    return made;
  };

  const sameFragments = (files: readonly ParsedFile[]): boolean =>
    files.length === state?.files.length &&
    files.every((file, i) => file.path === state?.files[i]?.path && file.fragment === state.files[i]?.fragment);

  const update = (files: readonly ParsedFile[], next: Outside, asked: Judging): PlanState => {
    const sameOutside =
      next.libraries === outside?.libraries &&
      next.imports === outside.imports &&
      judging !== undefined &&
      asked.config === judging.config &&
      asked.stage === judging.stage &&
      asked.beside === judging.beside;
    if (
      state &&
      sameOutside &&
      files.length === state.files.length &&
      files.every((file, i) => file === state?.files[i])
    )
      return state;
    if (state && sameOutside && sameFragments(files)) {
      state = { ...state, files };
      return state;
    }
    outside = next;
    judging = asked;
    const fragments = files.map(fragmentFile);
    const plan = measurePhase('join', () => join({ files: fragments, ...next }, state?.plan));
    const { config } = asked;
    const stage = asked.stage ?? config?.config.stage ?? currentStage(plan);
    settings = keepEqual(settings, config?.config.rules ?? {});
    const language = config?.config.lang ?? plan.parts.plan[0]?.language;
    const found = measurePhase('check', () => findingsOf(plan, fragments, stage, asked.beside));
    const findings = config?.findings ? [...found, ...config.findings] : found;
    state = { root, plan, files, findings, stage, ...(language && { language }), ...(config && { config }) };
    return state;
  };

  const findingsOf = (
    plan: Plan,
    files: readonly FragmentFile[],
    stage: Stage,
    beside: ReadonlySet<string> | undefined,
  ): readonly Finding[] => {
    const findings = checker
      .check({ plan, files, stage, settings, beside })
      .filter((finding) => isOwnNow(finding, plan, files));
    const first = files[0];
    const orphan = lone && first && !declaresRoot(first);
    return orphan
      ? [fileWithoutPlan(first.path), ...findings.filter((finding) => isFilePlace(finding.place))]
      : findings;
  };

  /** Findings stay the same objects, and hardly ever is the element of one said anew. */
  const isOwnNow = (finding: Finding, plan: Plan, files: readonly FragmentFile[]): boolean => {
    if (isFilePlace(finding.place)) return isOwn(plan, files, finding);
    const pieces = piecesOf(plan, finding.place.element);
    const known = owned.get(finding);
    if (known && pieces && known.pieces === pieces) return known.isOwn;
    const answer = { pieces, isOwn: isOwn(plan, files, finding) };
    owned.set(finding, answer);
    return answer.isOwn;
  };

  return { update, ruleRuns: () => checker.runs() };
}

function declaresRoot(file: FragmentFile): boolean {
  return file.fragment.elements.some((element) => element.kind === 'plan' || element.kind === 'library');
}

/** What a library or an imported plan says wrong is its own to mend, not that of the plan that uses it. */
function isOwn(plan: Plan, files: readonly FragmentFile[], { place }: Finding): boolean {
  const source = isFilePlace(place) ? place : findSource(plan, place);
  return !source || files.some(({ path }) => path === source.file);
}
