import type { OffsetRange } from '@rencana/model';

/** One file of an example without its marks, and the ranges that were marked with `<| |>`. */
export interface ExampleFile {
  readonly path: string;
  readonly text: string;
  readonly marks: readonly OffsetRange[];
}

/** Splits an example at lines of `//- path` and takes its marks out. Without such a line it is the one file `plan.rencana`. */
export function readExample(source: string): readonly ExampleFile[] {
  if (!source.startsWith('//- ')) return [unmark('plan.rencana', source)];
  return source
    .split(/^\/\/- /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return unmark(part.slice(0, end).trim(), part.slice(end + 1));
    });
}

function unmark(path: string, source: string): ExampleFile {
  const marks: OffsetRange[] = [];
  let text = '';
  let rest = source;
  for (let open = rest.indexOf('<|'); open >= 0; open = rest.indexOf('<|')) {
    const close = rest.indexOf('|>', open);
    const start = text.length + open;
    text += rest.slice(0, open) + rest.slice(open + 2, close);
    marks.push([start, text.length]);
    rest = rest.slice(close + 2);
  }
  return { path, text: text + rest, marks };
}
