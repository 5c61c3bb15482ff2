import type { Random } from './random.ts';

/** What stands for a match: a text with `$1` for groups, or what a function makes of the groups. */
export type Replacement = string | ((groups: readonly string[], random: Random) => string);

/** Replaces one of the places that a pattern fits, drawn at random. */
export function swap(pattern: RegExp, replacement: Replacement): (text: string, random: Random) => string {
  return (text, random) => {
    const matches = [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))];
    const match = matches[random(matches.length)];
    if (!match) throw new Error(`Nothing in the plan fits ${pattern}.`);
    const groups = match.map((group) => group ?? '');
    const written =
      typeof replacement === 'string'
        ? replacement.replace(/\$(\d)/g, (_, index: string) => groups[Number(index)] ?? '')
        : replacement(groups, random);
    return text.slice(0, match.index) + written + text.slice(match.index + match[0].length);
  };
}

/** Adds an element behind the plan; `$YEAR` is the first year of its period. */
export function append(element: string): (text: string) => string {
  return (text) =>
    `${text}\n${element.replace(/\$YEAR([+-]\d)?/g, (_, offset?: string) => String(firstYear(text) + Number(offset ?? 0)))}\n`;
}

/** The first year of a plan's period. */
export function firstYear(text: string): number {
  return Number(/period (\d{4})/.exec(text)?.[1]);
}
