import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Assets, createWorkspace, type PlanState, type Workspace } from '@rencana/api';

/** The folder of the examples. */
export const examples = path.resolve(import.meta.dirname, '../../examples');

/** A workspace with one example, and the state of its plan. */
export function openExample(name: string): { readonly workspace: Workspace; readonly state: PlanState } {
  const workspace = createWorkspace();
  const folder = path.join(examples, name);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.rencana'))
      workspace.setFile({ path: path.join(folder, file), text: readFileSync(path.join(folder, file), 'utf8') });
  const state = workspace.findPlan(folder);
  if (!state) throw new Error(`There is no plan in ${name}.`);
  return { workspace, state };
}

const missing = (): Promise<never> => Promise.reject(new Error('This test needs no fonts and no modules.'));

/** For formats that need neither fonts nor modules. */
export const noAssets: Assets = { font: missing, webFont: missing, resvg: missing, typst: missing };
