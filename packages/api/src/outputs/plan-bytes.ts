import { type Plan, planJson } from '@rencana/model';

/** The canonical JSON of a plan, as `--format json` writes it; a manifest tells its hash. */
export function planBytes(plan: Plan): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(planJson(plan), undefined, 2)}\n`);
}
