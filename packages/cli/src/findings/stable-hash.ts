import { createHash } from 'node:crypto';
import { type LocatedFinding, shownPath } from '../located-finding.ts';

/** The fingerprint of a finding as services want it: short, and its own for each plan of a repository. */
export function stableHash({ fingerprint, state }: LocatedFinding, repository: string): string {
  return createHash('sha256')
    .update(`${shownPath(state.root, repository)}\n${fingerprint}`)
    .digest('hex')
    .slice(0, 32);
}
