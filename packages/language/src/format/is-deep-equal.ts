/** Whether two values of plain data are equal. */
export function isDeepEqual(first: unknown, second: unknown): boolean {
  if (first === second) return true;
  if (typeof first !== 'object' || typeof second !== 'object' || !first || !second) return false;
  const keys = Object.keys(first);
  if (keys.length !== Object.keys(second).length) return false;
  return keys.every((key) => isDeepEqual(first[key as keyof typeof first], second[key as keyof typeof second]));
}
