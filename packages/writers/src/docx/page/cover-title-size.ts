import { sizes } from '../../theme.ts';

/** Sizes of the title in points, each with the letters that fit on a line and the lines that fit above the ribbons. */
const steps = [
  { points: sizes.coverTitle, letters: 20, lines: 3 },
  { points: 30, letters: 26, lines: 4 },
  { points: 24, letters: 33, lines: 5 },
  { points: 19, letters: 42, lines: 6 },
] as const;

/** The largest size at which a title stays clear of the ribbons below it. */
export function coverTitleSize(title: string): number {
  const fitting = steps.find(({ letters, lines }) => countLines(title, letters) <= lines);
  return (fitting ?? steps.at(-1)!).points;
}

function countLines(title: string, letters: number): number {
  return title.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.trim().length / letters)), 0);
}
