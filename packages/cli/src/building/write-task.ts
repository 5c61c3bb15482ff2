import type { DataOptions } from '@rencana/api';

/** A document for a thread to write; `document` is one of `@rencana/document`. */
export interface WriteTask {
  readonly format: string;
  readonly document: unknown;
  readonly options: DataOptions;
}

/** What became of a task, and what the thread holds afterwards outside of its heap: the memory of WebAssembly, which never shrinks. */
export type WriteAnswer = ({ readonly output: unknown } | { readonly problem: Error }) & {
  readonly heldMegabytes: number;
};
