import { createWorkspace, type Workspace } from '@rencana/api';
import type { Finding } from '@rencana/model';
import { type Rule, rules } from '@rencana/rules';
import { createRandom } from '../../../bench/generate-plan.ts';
import type { Mutation } from './mutation.ts';
import { soundPlan } from './sound-plan.ts';

/** What became of one spoilt plan. */
export interface MutationResult {
  readonly mutation: Mutation;
  readonly seed: number;
  /** True where the rule found what it exists for. */
  readonly isCaught: boolean;
  /** Codes of findings that nothing explains. */
  readonly strays: readonly string[];
}

const path = '/uji/plan.rencana';
const neighbour = '/lain/plan.rencana';

/** Starts a runner that spoils sound plans and checks them; one workspace serves all, as in an editor. */
export function createMutationRunner(): {
  readonly findings: (text: string) => readonly Finding[];
  readonly run: (mutation: Mutation, seed: number) => MutationResult;
} {
  const workspace: Workspace = createWorkspace();
  workspace.setBeside('/uji', new Set(['bukti/laporan.pdf', 'gambar/peta.png']));
  const findings = (text: string): readonly Finding[] => {
    workspace.setFile({ path, text });
    return workspace.findPlan(path)?.findings ?? [];
  };
  const run = (mutation: Mutation, seed: number): MutationResult => {
    const sound = soundPlan(seed);
    const spoilt = mutation.spoil(sound, createRandom(seed + 7919));
    if (spoilt === sound) throw new Error(`The mutation for ${mutation.code} changes nothing (seed ${seed}).`);
    if (mutation.besides) workspace.setFile({ path: neighbour, text: mutation.besides });
    const codes = findings(spoilt).map(({ code }) => code);
    workspace.removeFile(neighbour);
    const explained = new Set([mutation.code, ...(mutation.explains ?? []), ...supersededBy(mutation.code)]);
    return {
      mutation,
      seed,
      isCaught: codes.includes(mutation.code),
      strays: [...new Set(codes)].filter((code) => !explained.has(code)),
    };
  };
  return { findings, run };
}

function supersededBy(code: string): readonly string[] {
  return rules.find((rule: Rule) => rule.code === code)?.supersedes ?? [];
}
