import type { Malformed, MalformedProblem } from '@rencana/model';

/** A value that cannot be read, with the text that should stand in its place where that is certain. */
export function malformed(raw: string, problem: MalformedProblem, repair?: string): Malformed {
  return { kind: 'malformed', raw, problem, ...(repair !== undefined && { repair }) };
}
