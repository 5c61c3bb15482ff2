import { folderOf, type PlanState } from '@rencana/api';
import { URI, Utils } from 'vscode-uri';
import type { Session } from '../session.ts';

/** Reads files that a plan names, from its folder. */
export function readBeside(session: Session, state: PlanState): (file: string) => Promise<Uint8Array | undefined> {
  const root = session.toUri(state.root);
  const folder = URI.parse(state.root.endsWith('.rencana') ? folderOf(root) : root);
  return (file) => session.world.readFile(Utils.joinPath(folder, file).toString());
}
