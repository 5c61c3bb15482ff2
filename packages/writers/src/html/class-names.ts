/** The classes that apply; missing where none does, so that no empty attribute is written. */
export function classNames(...names: readonly (string | false | undefined)[]): { className?: string[] } {
  const applying = names.filter((name): name is string => typeof name === 'string' && name !== '');
  return applying.length > 0 ? { className: applying } : {};
}
