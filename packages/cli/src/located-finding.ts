import path from 'node:path';
import { fingerprintsOf, type Location, libraryScheme, locate, type PlanState } from '@rencana/api';
import type { Finding, Language, Text } from '@rencana/model';

/** A finding with the place where it stands now and the plan that it is about. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly location: Location;
  /** The path as the user sees it from the current folder. */
  readonly file: string;
  readonly language: Language | undefined;
  readonly state: PlanState;
  /** What it is about, without any line. */
  readonly fingerprint: string;
  readonly related: readonly RelatedLocation[];
}

/** Another place that a finding is about. */
export interface RelatedLocation {
  readonly location: Location;
  readonly file: string;
  readonly message: Text;
}

/** The findings of plans in the order of files and places. */
export function locateFindings(
  states: readonly PlanState[],
  asked: ReadonlySet<string>,
  cwd: string,
): LocatedFinding[] {
  const located = states.flatMap((state) => {
    const fingerprints = fingerprintsOf(state.findings);
    return state.findings.flatMap((finding, index): LocatedFinding[] => {
      const location = locate(state, finding.place) ?? firstOfPlan(state);
      if (!location || !asked.has(location.file.path)) return [];
      return [
        {
          finding,
          location,
          file: shownPath(location.file.path, cwd),
          language: state.language,
          state,
          fingerprint: fingerprints[index] ?? finding.code,
          related: locateRelated(state, finding, cwd),
        },
      ];
    });
  });
  return located.sort(
    (left, right) =>
      (left.file < right.file ? -1 : left.file > right.file ? 1 : 0) ||
      left.location.range[0] - right.location.range[0],
  );
}

/** The path of a file as the user sees it from a folder; a file of the standard library keeps its address. */
export function shownPath(file: string, from: string): string {
  return file.startsWith(libraryScheme) ? file : path.relative(from, file).replaceAll(path.sep, '/');
}

function locateRelated(state: PlanState, finding: Finding, cwd: string): RelatedLocation[] {
  return finding.related.flatMap(({ place, message }) => {
    const location = locate(state, place);
    return location ? [{ location, file: shownPath(location.file.path, cwd), message }] : [];
  });
}

/** A finding about the whole plan, or about what is gone, stands at the start of its first file. */
function firstOfPlan(state: PlanState): Location | undefined {
  const file = state.files[0];
  return file && { file, range: [0, 0], line: 1, column: 1, endLine: 1, endColumn: 1 };
}
