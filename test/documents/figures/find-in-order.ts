const isDigit = (text: string | undefined): boolean => text !== undefined && /\d/.test(text);

/** The first of the texts that does not follow the others, or nothing where all stand in order. */
export function findLost(texts: readonly string[], within: string): string | undefined {
  return walk(texts, (text, from) => within.indexOf(text, from));
}

/** The same for figures: one is not found in the middle of a longer number. */
export function findLostFigure(texts: readonly string[], within: string): string | undefined {
  return walk(texts, (text, from) => {
    for (let at = within.indexOf(text, from); at >= 0; at = within.indexOf(text, at + 1)) {
      const splitsBefore = isDigit(text[0]) && isDigit(within[at - 1]);
      const splitsAfter = isDigit(text.at(-1)) && isDigit(within[at + text.length]);
      if (!splitsBefore && !splitsAfter) return at;
    }
    return -1;
  });
}

function walk(texts: readonly string[], find: (text: string, from: number) => number): string | undefined {
  let from = 0;
  for (const text of texts) {
    const at = find(text, from);
    if (at < 0) return text;
    from = at + text.length;
  }
  return undefined;
}
