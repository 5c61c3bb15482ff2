import { checkDataRows } from '../../test/rules/data-rows.ts';
import { mutations } from '../../test/rules/mutations/mutations.ts';
import { createMutationRunner } from '../../test/rules/mutations/run-mutation.ts';

/** How often a rule spoke rightly, wrongly, and not although it should. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface RowQuality {
  readonly rows: number;
  readonly files: number;
  readonly byRule: ReadonlyMap<string, Tally>;
}

export interface MutationQuality {
  readonly runs: number;
  /** How often the rule was caught and nothing spoke that the defect does not explain. */
  readonly clean: number;
  readonly seeds: number;
  readonly byRule: ReadonlyMap<string, Tally>;
}

/** Compares what is found in published rows with what they deserve. */
export function measureRows(): RowQuality {
  const files = checkDataRows();
  const tally = createTally();
  for (const { rows, others } of files) {
    for (const { expected, found } of rows) {
      for (const code of found) tally.count(code, expected.includes(code) ? 'right' : 'wrong');
      for (const code of expected) if (!found.includes(code)) tally.count(code, 'missed');
    }
    for (const other of others) tally.count(other.split(':')[0] ?? '', 'wrong');
  }
  const rows = files.reduce((sum, file) => sum + file.rows.length, 0);
  return { rows, files: files.length, byRule: tally.byRule };
}

/** Spoils about as many sound plans as asked for, all ways equally often, with the seeds from 1 on. */
export function measureMutations(asked: number): MutationQuality {
  const runner = createMutationRunner();
  const seeds = Math.ceil(asked / mutations.length);
  const tally = createTally();
  let clean = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    for (const mutation of mutations) {
      const { isCaught, strays } = runner.run(mutation, seed);
      tally.count(mutation.code, isCaught ? 'right' : 'missed');
      for (const code of strays) tally.count(code, 'wrong');
      if (isCaught && strays.length === 0) clean += 1;
    }
  }
  return { runs: seeds * mutations.length, clean, seeds, byRule: tally.byRule };
}

function createTally() {
  const byRule = new Map<string, Tally>();
  const count = (code: string, what: keyof Tally): void => {
    const former = byRule.get(code) ?? { right: 0, wrong: 0, missed: 0 };
    byRule.set(code, { ...former, [what]: former[what] + 1 });
  };
  return { byRule, count };
}
