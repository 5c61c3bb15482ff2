import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Built, buildDocuments } from '@rencana/api';
import { readAssets } from '../../packages/cli/src/read-assets.ts';
import { readBeside } from '../../packages/cli/src/read-beside.ts';
import { readPlans } from '../../packages/cli/src/read-plans.ts';
import { isRefusal } from '../../packages/cli/src/refusal.ts';

/** Which documents of a plan are built, and in which formats. */
export interface BuildWish {
  readonly formats: readonly string[];
  /** Ids of documents; all of the plan without it. */
  readonly documents?: readonly string[] | undefined;
}

/** Builds the documents of a plan as the command line does and writes them into a folder; says what lies there. */
export async function buildExample(plan: string, out: string, wish: BuildWish): Promise<readonly Built[]> {
  const read = await readPlans([plan], path.dirname(plan));
  if (isRefusal(read)) throw new Error(read.reason.en);
  const state = read.states[0];
  if (!state) throw new Error(`There is no plan in ${plan}.`);
  const result = await buildDocuments({
    workspace: read.workspace,
    state,
    assets: readAssets(),
    readFile: readBeside(state.root),
    formats: wish.formats,
    ...(wish.documents && { documents: wish.documents }),
  });
  if (result.kind === 'refused') throw new Error(result.reason.en);
  if (result.kind !== 'built') throw new Error(`The documents of ${plan} were not built: ${result.kind}.`);
  mkdirSync(out, { recursive: true });
  for (const { name, bytes } of result.files) writeFileSync(path.join(out, name), bytes);
  return result.files;
}
