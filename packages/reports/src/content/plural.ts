/** An English noun behind its count as a word: `one agency`, `six agencies`; `many` where the plural is not the noun with an s. */
export function plural(count: string, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 'one' ? noun : many}`;
}
