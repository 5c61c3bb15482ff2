/** The parts of a symbolic path. */
export interface SplitPath {
  readonly keyword: string;
  readonly index?: number;
  readonly rest: string;
}

/** Splits `budget.1#0:value` into keyword, index and the rest. */
export function splitPath(path: string): SplitPath {
  const match = /^([^.#@:/]*)(?:\.(\d+))?(.*)$/s.exec(path);
  const [, keyword = '', index, rest = ''] = match ?? [];
  return { keyword, ...(index !== undefined && { index: Number(index) }), rest };
}
