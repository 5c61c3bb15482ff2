/** A stretch of prose between two mentions, as written. */
export interface Stretch {
  readonly text: string;
  /** A mention follows, so that its last line is not blank. */
  readonly beforeMention: boolean;
}

/**
 * Takes the indentation of the source off a long text, as Java's text blocks do: the blank first and last line go, and
 * so does what all other lines share. Line ends become `\n`, blanks at line ends go.
 */
export function stripIndentation(stretches: readonly Stretch[]): string[] {
  const texts = stretches.map(({ text }) => text.replace(/\r\n?/g, '\n'));
  const shared = sharedIndentation(texts, stretches);
  const last = texts.length - 1;
  return texts.map((text, index) => {
    let stripped = text.replace(/\n[ \t]*/g, (blank) => `\n${blank.slice(1 + Math.min(shared, blank.length - 1))}`);
    if (index === 0) stripped = stripped.replace(/^[ \t]*\n/, '');
    // The first line lost its line break, but still has its indentation where the text began on the next line.
    if (index === last) stripped = stripped.replace(/\n[ \t]*$/, '');
    return stripped.replace(/[ \t]+(?=\n)/g, '');
  });
}

function sharedIndentation(texts: readonly string[], stretches: readonly Stretch[]): number {
  let shared = Number.POSITIVE_INFINITY;
  texts.forEach((text, index) => {
    const lines = text.split('\n');
    lines.forEach((line, at) => {
      if (at === 0) return;
      const isOpen = at === lines.length - 1 && stretches[index]?.beforeMention;
      const blanks = /^[ \t]*/.exec(line)?.[0].length ?? 0;
      if (blanks < line.length || isOpen) shared = Math.min(shared, blanks);
    });
  });
  return Number.isFinite(shared) ? shared : 0;
}
