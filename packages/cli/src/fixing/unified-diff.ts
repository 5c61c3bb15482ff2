import { findLineChanges, type LineChange, splitLines } from '@rencana/api';

const context = 3;

/** The change of a file as `git apply` and reviewers read it; empty where nothing differs. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const [former, latter] = [splitLines(before), splitLines(after)];
  const hunks = groupChanges(findLineChanges(former, latter)).map((changes) => writeHunk(changes, former, latter));
  return hunks.length === 0 ? '' : `--- a/${file}\n+++ b/${file}\n${hunks.join('')}`;
}

/** Changes so near to each other that their surroundings overlap stand in one hunk. */
function groupChanges(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const groups: LineChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last && change.from - last.until <= 2 * context) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups;
}

function writeHunk(changes: readonly LineChange[], former: readonly string[], latter: readonly string[]): string {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return '';
  const from = Math.max(0, first.from - context);
  const until = Math.min(former.length, last.until + context);
  const start = first.start - (first.from - from);
  const end = last.end + (until - last.until);
  const lines: string[] = [];
  let at = from;
  for (const change of changes) {
    lines.push(...former.slice(at, change.from).map((line) => ` ${line}`));
    lines.push(...former.slice(change.from, change.until).map((line) => `-${line}`));
    lines.push(...latter.slice(change.start, change.end).map((line) => `+${line}`));
    at = change.until;
  }
  lines.push(...former.slice(at, until).map((line) => ` ${line}`));
  const body = lines.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('');
  return `@@ -${span(from, until)} +${span(start, end)} @@\n${body}`;
}

/** First line and count; of nothing, the line before it. */
function span(from: number, until: number): string {
  const count = until - from;
  return `${count === 0 ? from : from + 1},${count}`;
}
