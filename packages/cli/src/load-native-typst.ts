import { createRequire } from 'node:module';
import { type NativeTypst, nativeTypstPackage } from '@rencana/api';

/**
 * Typst as machine code, from an optional package beside this one. `undefined` where npm left it out, where there is none
 * for this machine, and in a version that might set other bytes than the WebAssembly that is always at hand.
 */
export async function loadNativeTypst(from: string | URL = import.meta.url): Promise<NativeTypst | undefined> {
  const require = createRequire(from);
  try {
    const { version } = require(`${nativeTypstPackage.name}/package.json`) as { version: string };
    return version === nativeTypstPackage.version ? (require(nativeTypstPackage.name) as NativeTypst) : undefined;
  } catch {
    return undefined;
  }
}
