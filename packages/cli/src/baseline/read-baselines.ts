import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Baseline, decodeText, folderOf, type PlanState, readBaseline } from '@rencana/api';
import type { Text } from '@rencana/model';
import { type Refusal, refuse } from '../refusal.ts';
import type { Shell } from '../shell.ts';

/** The baseline of each plan that has one. */
export type Baselines = ReadonlyMap<PlanState, Baseline>;

/** Reads the baseline that was asked for, for all plans, or that of each plan's configuration. */
export async function readBaselines(
  states: readonly PlanState[],
  asked: string | undefined,
  shell: Shell,
): Promise<Baselines | Refusal> {
  const baselines = new Map<PlanState, Baseline>();
  const known = new Map<string, Baseline>();
  for (const state of states) {
    const file = asked === undefined ? ofConfig(state) : path.resolve(shell.cwd, asked);
    if (file === undefined) continue;
    const baseline = known.get(file) ?? (await readFrom(file, shell));
    if (baseline && 'kind' in baseline) {
      // A plan that names a baseline may not have one yet; whoever asks for one by its name means a file.
      if (asked !== undefined || baseline.isBroken) return baseline.refusal;
      shell.error(`${shell.say(missing(path.relative(shell.cwd, file)), state.language)}\n`);
      continue;
    }
    known.set(file, baseline);
    baselines.set(state, baseline);
  }
  return baselines;
}

function ofConfig({ config }: PlanState): string | undefined {
  const baseline = config?.config.baseline;
  return config && baseline && path.resolve(folderOf(config.file.path), baseline);
}

interface Unread {
  readonly kind: 'unread';
  /** It is there, but is no baseline. */
  readonly isBroken: boolean;
  readonly refusal: Refusal;
}

async function readFrom(file: string, shell: Shell): Promise<Baseline | Unread> {
  const shown = path.relative(shell.cwd, file);
  try {
    const text = decodeText(await readFile(file));
    const baseline = text === undefined ? undefined : readBaseline(text);
    return baseline ?? { kind: 'unread', isBroken: true, refusal: broken(shown) };
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code ?? '?';
    return { kind: 'unread', isBroken: code !== 'ENOENT', refusal: unreadable(shown, code) };
  }
}

function broken(shown: string): Refusal {
  return refuse(
    `Berkas "${shown}" bukan baseline. Buat yang baru dengan --write-baseline.`,
    `The file "${shown}" is no baseline. Make a new one with --write-baseline.`,
  );
}

function unreadable(shown: string, code: string): Refusal {
  return refuse(
    `Baseline "${shown}" tidak dapat dibaca (${code}); periksa namanya, atau buat dengan --write-baseline.`,
    `The baseline "${shown}" cannot be read (${code}); check its name, or make it with --write-baseline.`,
  );
}

function missing(shown: string): Text {
  return {
    id: `Baseline "${shown}" belum ada, jadi semua temuan ditampilkan. Buat dengan --write-baseline.`,
    en: `The baseline "${shown}" does not exist yet, so all findings are shown. Make it with --write-baseline.`,
  };
}
