import type { FindingFormat } from './finding-format.ts';

/** Every form of findings, each loaded only when it is asked for. The only list: help and documentation read it. */
export const findingFormats: Readonly<Record<string, () => Promise<FindingFormat>>> = {
  pretty: async () => (await import('./formats/pretty.ts')).pretty,
  compact: async () => (await import('./formats/compact.ts')).compact,
  json: async () => (await import('./formats/json.ts')).json,
  sarif: async () => (await import('./formats/sarif.ts')).sarif,
  github: async () => (await import('./formats/github.ts')).github,
  gitlab: async () => (await import('./formats/gitlab.ts')).gitlab,
  junit: async () => (await import('./formats/junit.ts')).junit,
  checklist: async () => (await import('./formats/checklist.ts')).checklist,
};
