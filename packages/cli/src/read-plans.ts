import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  createWorkspace,
  decodeText,
  namedFiles,
  type PlanState,
  rootFiles,
  type Stage,
  type Workspace,
} from '@rencana/api';
import { listBeside } from '@rencana/api/node-beside';
import { folderOfPlan } from './read-beside.ts';
import { readConfigs } from './read-configs.ts';
import { readNeighbours } from './read-neighbours.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { slashed, walk } from './source-files.ts';

export interface ReadPlans {
  readonly workspace: Workspace;
  /** The plans that the paths lead to. */
  readonly states: readonly PlanState[];
  /** The files that were asked for; findings of others are not shown. */
  readonly asked: ReadonlySet<string>;
  /** The configurations of the plans. */
  readonly configs: readonly string[];
}

export interface ReadOptions {
  /** The stage to judge plans by; without it their own. */
  readonly stage?: Stage | undefined;
  /** A clock in milliseconds, where it is wanted to know where the time goes. */
  readonly now?: (() => number) | undefined;
}

/**
 * Reads all files of the plans that lie at, in or around the paths, and their configurations. Paths inside are absolute,
 * with `/`.
 */
export async function readPlans(
  paths: readonly string[],
  cwd: string,
  { stage, now }: ReadOptions = {},
): Promise<ReadPlans | Refusal> {
  const asked = new Set<string>();
  const wanted = new Set<string>();
  for (const given of paths.length > 0 ? paths : ['.']) {
    const found = await collect(path.resolve(cwd, given), given, asked, wanted);
    if (found) return found;
  }
  const workspace = createWorkspace(now && { now });
  for (const file of wanted) {
    const text = await readSource(file, cwd);
    if (typeof text !== 'string') return text;
    workspace.setFile({ path: slashed(file), text });
  }
  await readNeighbours(workspace, wanted);
  workspace.setStage(stage);
  const shown = new Set([...asked].map(slashed));
  const configs = await readConfigs(workspace, plansOf(workspace, shown), cwd);
  if (isRefusal(configs)) return configs;
  for (const { root, plan } of plansOf(workspace, shown)) {
    const named = namedFiles(plan);
    if (named.length > 0) workspace.setBeside(root, await listBeside(folderOfPlan(root), named));
  }
  return { workspace, states: plansOf(workspace, shown), asked: shown, configs };
}

/** The plans that files belong to, as they stand now. */
export function plansOf(workspace: Workspace, asked: ReadonlySet<string>): readonly PlanState[] {
  return workspace.plans().filter((state) => state.files.some((file) => asked.has(file.path)));
}

async function collect(
  at: string,
  given: string,
  asked: Set<string>,
  wanted: Set<string>,
): Promise<Refusal | undefined> {
  let info: Awaited<ReturnType<typeof stat>>;
  try {
    info = await stat(at);
  } catch (problem) {
    return unreadable(given, problem);
  }
  const root = await findRootAbove(info.isDirectory() ? at : path.dirname(at));
  if (info.isFile()) {
    asked.add(at);
    wanted.add(at);
    if (root) for (const file of await walk(root)) wanted.add(file);
    return undefined;
  }
  const inside = await walk(at);
  if (inside.length === 0) {
    return refuse(
      `Di folder "${given}" tidak ada berkas .rencana. Sebutkan folder yang berisi plan.rencana.`,
      `The folder "${given}" holds no .rencana file. Name a folder that holds a plan.rencana.`,
    );
  }
  const hasRoot = root !== undefined || inside.some((file) => rootFiles.includes(path.basename(file)));
  if (!hasRoot) {
    return refuse(
      `Di folder "${given}" tidak ada rencana: berkas plan.rencana tidak ditemukan di dalamnya maupun di atasnya. Buat plan.rencana, atau sebutkan folder rencananya.`,
      `The folder "${given}" holds no plan: there is no plan.rencana in it or above it. Create a plan.rencana, or name the folder of the plan.`,
    );
  }
  for (const file of inside) {
    asked.add(file);
    wanted.add(file);
  }
  if (root) for (const file of await walk(root)) wanted.add(file);
  return undefined;
}

async function findRootAbove(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = path.dirname(at)) {
    for (const name of rootFiles) {
      if (await exists(path.join(at, name))) return at;
    }
    if (path.dirname(at) === at) return undefined;
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    (info) => info.isFile(),
    () => false,
  );
}

async function readSource(file: string, cwd: string): Promise<string | Refusal> {
  const shown = path.relative(cwd, file) || file;
  try {
    const text = decodeText(await readFile(file));
    if (text !== undefined) return text;
  } catch (problem) {
    return unreadable(shown, problem);
  }
  return refuse(
    `Berkas "${shown}" bukan teks UTF-8. Simpan ulang dengan pengodean UTF-8.`,
    `The file "${shown}" is not UTF-8 text. Save it again in UTF-8.`,
  );
}

function unreadable(shown: string, problem: unknown): Refusal {
  const code = (problem as NodeJS.ErrnoException).code ?? '';
  const why = reasons[code] ?? { id: `tidak dapat dibaca (${code})`, en: `cannot be read (${code})` };
  return refuse(`"${shown}" ${why.id}.`, `"${shown}" ${why.en}.`);
}

const reasons: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  ENOENT: { id: 'tidak ditemukan; periksa nama dan foldernya', en: 'was not found; check its name and folder' },
  EACCES: { id: 'tidak boleh dibaca; periksa izin berkasnya', en: 'may not be read; check its permissions' },
  EPERM: { id: 'tidak boleh dibaca; periksa izin berkasnya', en: 'may not be read; check its permissions' },
  ELOOP: {
    id: 'adalah tautan yang berputar ke dirinya sendiri; perbaiki tautannya',
    en: 'is a link that leads back to itself; mend the link',
  },
};
