import { namedFiles } from '@rencana/api';
import { folderOfPlan } from '../outputs/read-beside.ts';
import type { Session } from '../session.ts';

/** Tells the workspace which of the files that plans name are there now; true where a plan names any, or no longer does. */
export async function lookBeside(session: Session, looked: Set<string>): Promise<boolean> {
  const workspace = session.workspace();
  const naming = workspace.plans().flatMap((state) => {
    const named = namedFiles(state.plan);
    return named.length > 0 ? [{ state, named }] : [];
  });
  const roots = new Set(naming.map(({ state }) => state.root));
  const gone = [...looked].filter((root) => !roots.has(root));
  for (const root of gone) {
    workspace.setBeside(root, undefined);
    looked.delete(root);
  }
  for (const { state, named } of naming) {
    workspace.setBeside(state.root, await session.world.listBeside(folderOfPlan(session, state), named));
    looked.add(state.root);
  }
  return naming.length + gone.length > 0;
}
