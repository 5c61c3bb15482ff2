import type { Feature } from './feature.ts';
import { build } from './features/build.ts';
import { codeActions } from './features/code-actions.ts';
import { completion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { folding } from './features/folding.ts';
import { formatting } from './features/formatting.ts';
import { hover } from './features/hover.ts';
import { libraryText } from './features/library-text.ts';
import { preview } from './features/preview.ts';
import { references } from './features/references.ts';
import { rename } from './features/rename.ts';
import { symbols } from './features/symbols.ts';

/** Every feature of the server: the only list. */
export const features: readonly Feature[] = [
  completion,
  hover,
  definition,
  references,
  rename,
  symbols,
  folding,
  formatting,
  codeActions,
  build,
  preview,
  libraryText,
];
