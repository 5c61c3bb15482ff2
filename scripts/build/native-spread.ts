import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** What the library for Word files is compiled with in the place of `{ ...a, b }`, for engines of ten years ago. */
const oldSpread = /^function _objectSpread2\(e\) \{\n(?:\t.*\n)+\}\n/m;
const nativeSpread =
  'function _objectSpread2(e) {\n\tfor (let at = 1; at < arguments.length; at++) Object.assign(e, arguments[at]);\n\treturn e;\n}\n';

/**
 * Lets the engine copy the properties of plain objects, several times as fast as the library's own way: a fifth of the time
 * that Word files take goes into it. Fails where the library is compiled otherwise than it was.
 */
export const nativeSpreadPlugin: Plugin = {
  name: 'native-spread',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]node_modules[\\/]docx[\\/]dist[\\/](?:index|layout)\.(?:mjs|cjs)$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!oldSpread.test(text)) throw new Error(`${path} has no _objectSpread2 of the known form.`);
      return { contents: text.replace(oldSpread, () => nativeSpread), loader: 'js' };
    });
  },
};
