import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  buildDocuments,
  fileNameOf,
  formats,
  type Outputs,
  type PlanState,
  readSourceAddress,
  type ThemeSource,
  writeOutputs,
} from '@rencana/api';
import { nodeOutputDisk } from '@rencana/api/node-output-disk';
import type { Text } from '@rencana/model';
import { isInPlan } from '../building/is-in-plan.ts';
import { writeInThreads } from '../building/write-in-threads.ts';
import type { Command, OptionValues } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { findRepository } from '../findings/find-repository.ts';
import { defaultFormat } from '../findings/read-targets.ts';
import { loadTargets, writeReport } from '../findings/write-report.ts';
import { locateFindings } from '../located-finding.ts';
import { createProgress } from '../progress.ts';
import { readAssets } from '../read-assets.ts';
import { readBeside } from '../read-beside.ts';
import { type ReadPlans, readPlans } from '../read-plans.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Shell } from '../shell.ts';

/** `rencana build`: makes the documents of plans. */
export const build: Command = {
  name: 'build',
  arguments: '[PATH...]',
  summary: { id: 'Membuat dokumen dari rencana.', en: 'Builds the documents of plans.' },
  options: [
    {
      flags: '--out <folder>',
      summary: { id: 'Folder hasil, di luar folder rencana.', en: "The output folder, outside the plan's folder." },
    },
    {
      flags: '--format <names>',
      summary: {
        id: `Format, dipisah koma: ${formats.join(', ')}.`,
        en: `Formats, separated by commas: ${formats.join(', ')}.`,
      },
      default: 'html,docx',
    },
    {
      flags: '--document <ids>',
      summary: { id: 'Hanya dokumen ini, dipisah koma.', en: 'Only these documents, separated by commas.' },
    },
    {
      flags: '--trace',
      summary: {
        id: 'Menulis pula peta dari tiap bagian dokumen ke baris rencana.',
        en: 'Also writes maps from the parts of each document to lines of the plan.',
      },
    },
    {
      flags: '--source-links [base]',
      summary: {
        id: 'HTML menaut ke sumbernya, pada alamat ini; tanpa alamat ke VS Code.',
        en: 'HTML links to its source, at this address; without one to VS Code.',
      },
    },
    {
      flags: '--theme <file>',
      summary: {
        id: 'Tampilan dokumen: warna, huruf, lambang; tanpa ini tema dari konfigurasi.',
        en: 'The look of the documents: colours, fonts, crest; without it the theme of the configuration.',
      },
    },
    {
      flags: '--progress',
      summary: {
        id: 'Menyebut setiap dokumen sebelum dibuat, juga di luar terminal.',
        en: 'Names each document before it is made, outside a terminal too.',
      },
    },
    {
      flags: '--strict',
      summary: {
        id: 'Tidak menulis apa pun bila rencana mengandung galat.',
        en: 'Writes nothing while the plan has errors.',
      },
    },
  ],
  run: async (paths, options, shell) => {
    const chosen = chooseFormats(String(options.format));
    if (isRefusal(chosen)) return chosen;
    const out = typeof options.out === 'string' ? path.resolve(shell.cwd, options.out) : undefined;
    if (out === undefined)
      return refuse('Sebutkan folder hasil: --out FOLDER.', 'Name the output folder: --out FOLDER.');
    if (isInPlan(out, paths.length > 0 ? paths.map((given) => path.resolve(shell.cwd, given)) : [shell.cwd])) {
      return refuse(
        `Folder hasil "${String(options.out)}" terletak di dalam folder rencana. Pilih folder di luarnya dengan --out.`,
        `The output folder "${String(options.out)}" lies inside the plan's folder. Choose one outside it with --out.`,
      );
    }
    const read = await readPlans(paths, shell.cwd);
    if (isRefusal(read)) return read;
    const states = read.states.filter((state) => state.plan.parts.plan.length > 0);
    if (states.length === 0) {
      return refuse(
        'Tidak ada rencana yang dapat dibuat dokumennya: berkas itu tidak memuat blok "plan".',
        'There is no plan to build documents of: the files hold no "plan" block.',
      );
    }
    const folders = states.map((state) =>
      states.length > 1 ? path.join(out, state.plan.name || fileNameOf(state.root)) : out,
    );
    // Disks of other systems take capitals for small letters.
    const twice = folders.find((folder, i) => folders.findIndex((other) => isSameName(other, folder)) < i);
    if (twice !== undefined) {
      return refuse(
        `Dua rencana bernama "${path.basename(twice)}", sehingga dokumennya saling menimpa. Buat satu per satu, masing-masing dengan --out sendiri.`,
        `Two plans have the name "${path.basename(twice)}", so that their documents would replace each other. Build them one by one, each with an --out of its own.`,
      );
    }
    return buildAll(read, states, { folders, formats: chosen, options }, shell);
  },
};

const isSameName = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

const stopped = refuse('Dihentikan; tidak ada dokumen yang ditulis.', 'Stopped; no document was written.');

const removed = (file: string): Text => ({
  id: `${file} dihapus: dokumennya tidak ada lagi dalam rencana.`,
  en: `${file} was removed: the plan no longer has its document.`,
});

const kept = (file: string): Text => ({
  id: `${file} dibiarkan, karena isinya pernah diubah: dokumennya tidak ada lagi dalam rencana, dan mulai sekarang berkas itu milik Anda.`,
  en: `${file} was kept, because somebody has changed it: the plan no longer has its document, and from now on the file is yours.`,
});

interface BuildPlan {
  /** Where the documents of each plan go. */
  readonly folders: readonly string[];
  readonly formats: readonly string[];
  readonly options: OptionValues;
}

async function buildAll(
  read: ReadPlans,
  states: readonly PlanState[],
  { folders, formats: chosen, options }: BuildPlan,
  shell: Shell,
) {
  // A document shows the whole plan: an error in a file that nobody named, or in the configuration, marks it as a draft too.
  const files = new Set([...states.flatMap((state) => state.files.map(({ path: file }) => file)), ...read.configs]);
  const findings = locateFindings(states, files, shell.cwd).filter(({ finding }) => finding.severity === 'error');
  const targets = await loadTargets([{ format: defaultFormat(shell) }]);
  if (isRefusal(targets)) return targets;
  await writeReport(targets, {
    findings,
    files: [...read.asked],
    states,
    isFailing: () => true,
    repository: findRepository(shell.cwd),
    shell,
  });
  if (options.strict && findings.length > 0) {
    shell.error(
      `${shell.say({ id: 'Tidak ada dokumen yang ditulis, karena rencana mengandung galat (--strict).', en: 'No document was written, because the plan has errors (--strict).' }, findings[0]?.language)}\n`,
    );
    return exitCode.findings;
  }
  const wanted = typeof options.document === 'string' ? options.document.split(',').map((id) => id.trim()) : undefined;
  const baseOf = (root: string): string =>
    typeof options.sourceLinks === 'string' ? options.sourceLinks : `vscode://file${addressOf(root)}`;
  const tellEach = (name: string): void => shell.error(`… ${name}\n`);
  const outputs: { folder: string; outputs: Outputs }[] = [];
  const controller = new AbortController();
  const abort = () => controller.abort();
  process.once('SIGINT', abort);
  try {
    for (const [index, state] of states.entries()) {
      const address = options.sourceLinks ? readSourceAddress(baseOf(state.root)) : undefined;
      if (typeof address === 'object') return { kind: 'refusal', reason: address.problem } satisfies Refusal;
      const ids = wanted ?? read.workspace.documents(state.root).map(({ id }) => id);
      const progress = createProgress(ids.length * chosen.length, options.progress ? tellEach : undefined);
      const result = await buildDocuments({
        workspace: read.workspace,
        state,
        formats: chosen,
        ...(wanted && { documents: wanted }),
        ...(shell.language && { language: shell.language }),
        assets: readAssets(),
        elsewhere: writeInThreads(availableParallelism()),
        readFile: readBeside(state.root),
        ...(typeof options.theme === 'string' && { theme: themeAt(path.resolve(shell.cwd, options.theme)) }),
        trace: options.trace === true,
        ...(address && { sourceAddress: address }),
        onProgress: progress.step,
        signal: controller.signal,
      }).finally(progress.stop);
      if (result.kind === 'refused') return { kind: 'refusal', reason: result.reason } satisfies Refusal;
      if (result.kind === 'cancelled') return stopped;
      for (const note of result.notes) shell.error(`${shell.say(note, state.language)}\n`);
      outputs.push({ folder: folders[index] ?? '', outputs: result });
    }
    for (const [index, { folder, outputs: made }] of outputs.entries()) {
      // Once the first folder is written the others follow, so that none is older than the rest.
      const signal = index === 0 ? controller.signal : undefined;
      const written = await writeOutputs(nodeOutputDisk, folder, made, `rencana ${shell.version}`, signal);
      if (written.kind === 'refused') return { kind: 'refusal', reason: written.reason } satisfies Refusal;
      if (written.kind === 'cancelled') return stopped;
      const shown = (file: string): string => path.relative(shell.cwd, file) || file;
      const language = states[index]?.language;
      for (const file of written.files) shell.error(`${shown(file)}\n`);
      for (const file of written.removed) shell.error(`${shell.say(removed(shown(file)), language)}\n`);
      for (const file of written.kept) shell.error(`${shell.say(kept(shown(file)), language)}\n`);
    }
  } finally {
    process.removeListener('SIGINT', abort);
  }
  return findings.length > 0 ? exitCode.findings : exitCode.clean;
}

/** A theme with what lies in its folder. */
function themeAt(file: string): ThemeSource {
  return { path: path.basename(file), readFile: readBeside(path.dirname(file)) };
}

function chooseFormats(given: string): readonly string[] | Refusal {
  const names = given
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.find((name) => !formats.includes(name));
  if (unknown === undefined && names.length > 0) return [...new Set(names)];
  return refuse(
    `Format "${unknown ?? given}" tidak ada. Pilih dari: ${formats.join(', ')}.`,
    `There is no format "${unknown ?? given}". Choose from: ${formats.join(', ')}.`,
  );
}

/** The path of an address at which an editor opens the plan's folder, or that of a lone file. */
function addressOf(root: string): string {
  return pathToFileURL(root.endsWith('.rencana') ? path.dirname(root) : root).pathname;
}
