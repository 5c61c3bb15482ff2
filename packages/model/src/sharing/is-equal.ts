/** Deep equality of plain data: primitives, arrays, records, maps, sets of primitives. A property that is `undefined` equals a missing one. */
export function isEqual(first: unknown, second: unknown): boolean {
  if (first === second) return true;
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) return false;
  if (Array.isArray(first)) return Array.isArray(second) && areListsEqual(first, second);
  if (Array.isArray(second)) return false;
  if (first instanceof Map) return second instanceof Map && areMapsEqual(first, second);
  if (second instanceof Map) return false;
  if (first instanceof Set || second instanceof Set)
    return first instanceof Set && second instanceof Set && areSetsEqual(first, second);
  return areRecordsEqual(first as Record<string, unknown>, second as Record<string, unknown>);
}

function areListsEqual(first: readonly unknown[], second: readonly unknown[]): boolean {
  if (first.length !== second.length) return false;
  for (let index = 0; index < first.length; index += 1) if (!isEqual(first[index], second[index])) return false;
  return true;
}

function areMapsEqual(first: ReadonlyMap<unknown, unknown>, second: ReadonlyMap<unknown, unknown>): boolean {
  if (first.size !== second.size) return false;
  for (const [key, value] of first) if (!second.has(key) || !isEqual(value, second.get(key))) return false;
  return true;
}

function areSetsEqual(first: ReadonlySet<unknown>, second: ReadonlySet<unknown>): boolean {
  if (first.size !== second.size) return false;
  for (const item of first) if (!second.has(item)) return false;
  return true;
}

function areRecordsEqual(first: Record<string, unknown>, second: Record<string, unknown>): boolean {
  for (const key in first) if (!isEqual(first[key], second[key])) return false;
  for (const key in second) if (second[key] !== undefined && first[key] === undefined) return false;
  return true;
}
