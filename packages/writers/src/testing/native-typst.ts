import { createRequire } from 'node:module';
import { nativeTypstPackage } from '../asset-files.ts';
import type { NativeTypst } from '../writer.ts';

const require = createRequire(import.meta.url);

/** Typst as machine code; `undefined` where npm brought none for this machine. */
export function loadNativeTypst(): NativeTypst | undefined {
  try {
    return require(nativeTypstPackage.name) as NativeTypst;
  } catch (problem) {
    // The package is there on every machine; what it asks for is not.
    if (/native binding|Cannot find/.test(String(problem))) return undefined;
    throw problem;
  }
}
