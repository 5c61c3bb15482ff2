/** A cell by its name, `undefined` when it holds no number. */
export type ReadCell = (column: number, row: number) => number | undefined;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function place(name: string): { readonly column: number; readonly row: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(name);
  if (!match) throw new Error(`“${name}” is not the name of a cell.`);
  return { column: columnOf(match[1]!), row: Number(match[2]) - 1 };
}

/** Computes `SUM(A1,B2:B5)` in the plainest way; shares nothing with what wrote it. */
export function evaluateSum(formula: string, read: ReadCell): number {
  const match = /^SUM\(([^()]+)\)$/.exec(formula);
  if (!match) throw new Error(`“${formula}” is no sum.`);
  let sum = 0;
  for (const range of match[1]!.split(',')) {
    const [first, last = first] = range.split(':');
    const [from, to] = [place(first!), place(last!)];
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) sum += read(column, row) ?? 0;
    }
  }
  return sum;
}
