import type { Command } from './command.ts';

/** Every command, each loaded only when it is used. The only list: help and documentation read it. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.ts')).init,
  check: async () => (await import('./commands/check.ts')).check,
  build: async () => (await import('./commands/build.ts')).build,
  format: async () => (await import('./commands/format.ts')).format,
  rules: async () => (await import('./commands/rules.ts')).rules,
  explain: async () => (await import('./commands/explain.ts')).explain,
  lsp: async () => (await import('./commands/lsp.ts')).lsp,
};
