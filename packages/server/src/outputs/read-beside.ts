import { folderOf, type PlanState } from '@rencana/api';
import type { Session } from '../session.ts';

/** Reads files that a plan names, from its folder. */
export function readBeside(session: Session, state: PlanState): (file: string) => Promise<Uint8Array | undefined> {
  return (file) => session.world.readBeside(folderOfPlan(session, state), file);
}

/** The URI of the folder of a plan; that of the folder of the file for a plan in one file. */
export function folderOfPlan(session: Session, { root }: PlanState): string {
  const uri = session.toUri(root);
  return root.endsWith('.rencana') ? folderOf(uri) : uri;
}
