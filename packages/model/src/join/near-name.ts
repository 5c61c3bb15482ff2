/** The number of letters to change, add, drop or swap with a neighbour; stops counting beyond `most`. */
export function editDistance(first: string, second: string, most: number): number {
  if (Math.abs(first.length - second.length) > most) return most + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const cost = first[row - 1] === second[column - 1] ? 0 : 1;
      let least = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + cost,
      );
      if (row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1])
        least = Math.min(least, (beforePrevious[column - 2] as number) + 1);
      current.push(least);
    }
    if (Math.min(...current) > most) return most + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[second.length] as number;
}

/** The nearest of the known names, at most two letters away (one for names of up to three letters). */
export function findNearName(name: string, known: Iterable<string>): string | undefined {
  const most = name.length <= 3 ? 1 : 2;
  let nearest: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    if (candidate === name) continue;
    const distance = editDistance(name, candidate, most);
    if (distance > most || distance >= candidate.length) continue;
    if (!nearest || distance < nearest.distance || (distance === nearest.distance && candidate < nearest.name))
      nearest = { name: candidate, distance };
  }
  return nearest?.name;
}
