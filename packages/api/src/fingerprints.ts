import { type AnyPlace, type Finding, isFilePlace } from '@rencana/model';

/**
 * What each finding of one plan is about, for baselines and for services that follow findings from run to run: code,
 * element, property and subject, never a line or a position in a list; a number where there are several of one kind. So a finding
 * keeps its fingerprint while the text around it changes, and one more of its kind gets a new one.
 */
export function fingerprintsOf(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ code, place, subject }) => {
    const kind = [code, aboutOf(place), ...(subject === undefined ? [] : [`(${subject})`])].join(' ');
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count === 1 ? kind : `${kind} ${count}`;
  });
}

function aboutOf(place: AnyPlace): string {
  const [owner, path] = isFilePlace(place) ? [place.file, place.key] : [place.element, place.path];
  return `${owner} ${path.replace(positions, '')}`.trimEnd();
}

/** The positions in lists of a path: `target.0#2:year` is about `target:year`. */
const positions = /[.#!]\d+(?![^.#!:@/])/g;
