/** A name that is still to be filled in by hand: dots, which are a line already and take no other. */
export function isDotted(name: string): boolean {
  return !/[\p{L}\d]/u.test(name);
}
