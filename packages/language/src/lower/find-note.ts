import type { Token } from '../tokens/token.ts';

/** Finds the note for reviewers of each element: the doc comment before it, with nothing but comments between. */
export function createNoteFinder(
  text: string,
  comments: readonly Token[],
): (elementStart: number) => string | undefined {
  let next = 0;
  return (elementStart) => {
    while (next < comments.length && (comments[next]?.startOffset ?? 0) < elementStart) next++;
    let end = elementStart;
    for (let at = next - 1; at >= 0; at--) {
      const comment = comments[at];
      if (!comment) return;
      const after = comment.startOffset + comment.image.length;
      if (text.slice(after, end).trim() !== '') return;
      if (comment.image.startsWith('/**') && comment.image.length > 4) return readNote(comment.image);
      end = comment.startOffset;
    }
  };
}

function readNote(comment: string): string | undefined {
  const note = comment
    .slice(3, -2)
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim();
  return note || undefined;
}
