import {
  type Finding,
  type FragmentFile,
  findSource,
  isFilePlace,
  type JoinInput,
  join,
  type Plan,
} from '@rencana/model';
import { createChecker } from '@rencana/rules';
import { fileWithoutPlan } from './file-without-plan.ts';
import type { Root } from './find-roots.ts';
import { relativeTo } from './path.ts';
import type { ParsedFile, PlanState } from './workspace.ts';

/** What a root may use and import; the same lists while nothing in them has changed. */
export type Outside = Required<Pick<JoinInput, 'libraries' | 'imports'>>;

/** Keeps one root up to date: the same inputs give the same state, equal parts stay the same objects. */
export interface PlanSession {
  readonly update: (files: readonly ParsedFile[], outside: Outside) => PlanState;
  readonly ruleRuns: () => number;
}

/** Starts a session for one root. */
export function createPlanSession({ root, lone }: Pick<Root, 'root' | 'lone'>): PlanSession {
  const checker = createChecker();
  const asFragmentFile = new WeakMap<ParsedFile['fragment'], FragmentFile>();
  let state: PlanState | undefined;
  let outside: Outside | undefined;

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

  const update = (files: readonly ParsedFile[], next: Outside): PlanState => {
    const sameOutside = next.libraries === outside?.libraries && next.imports === outside.imports;
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
    const fragments = files.map(fragmentFile);
    const plan = join({ files: fragments, ...next }, state?.plan);
    state = { root, plan, files, findings: findingsOf(plan, fragments) };
    return state;
  };

  const findingsOf = (plan: Plan, files: readonly FragmentFile[]): readonly Finding[] => {
    const findings = checker.check({ plan, files }).filter((finding) => isOwn(plan, files, finding));
    const first = files[0];
    const orphan = lone && first && !declaresRoot(first);
    return orphan
      ? [fileWithoutPlan(first.path), ...findings.filter((finding) => isFilePlace(finding.place))]
      : findings;
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
