/** The folder of a path or URI, without the last `/`; empty for a bare file name. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path or URI. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path seen from its root; the file name where the root is the file itself. */
export function relativeTo(root: string, path: string): string {
  return path === root ? fileNameOf(path) : path.slice(root.length + 1);
}

/** Orders strings by UTF-16 code units, on every machine alike. */
export function compareCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
