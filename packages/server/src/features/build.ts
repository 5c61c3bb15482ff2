import { type BuildResult, buildDocuments, folderOf, formats, type PlanState } from '@rencana/api';
import type { Text } from '@rencana/model';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { cancellable } from '../cancellable.ts';
import type { Feature } from '../feature.ts';
import { readBeside } from '../outputs/read-beside.ts';
import type { Session } from '../session.ts';

/** The command by which an editor asks for documents. */
export const buildCommand = 'rencana.build';

/** What the command takes: a file of the plan, the formats, and the folder for the documents beside the plan's. */
interface BuildOptions {
  readonly uri: string;
  readonly formats?: readonly string[];
  readonly folder?: string;
}

/** What the command answers: the URIs written and a sentence for the reader. */
interface BuildAnswer {
  readonly kind: BuildResult['kind'];
  readonly files: readonly string[];
  readonly message: string;
}

/** Builds the documents of a plan and writes them through the world; it can be cancelled and tells how far it is. */
export const build: Feature = {
  capabilities: { executeCommandProvider: { commands: [buildCommand] } },
  register: (connection, session) =>
    connection.onExecuteCommand(
      cancellable(async ({ command, arguments: given }, token): Promise<BuildAnswer | null> => {
        const options = given?.[0] as BuildOptions | undefined;
        return command === buildCommand && options ? run(connection, session, options, token) : null;
      }),
    ),
};

async function run(
  connection: Connection,
  session: Session,
  options: BuildOptions,
  token: CancellationToken,
): Promise<BuildAnswer> {
  const found = session.find(options.uri);
  if (!found || found.state.plan.parts.plan.length === 0) return refuse(session, found?.state, sentences.noPlan);
  const { state } = found;
  const folder = outputFolder(session, state, options.folder ?? 'out');
  if (!folder) return refuse(session, state, sentences.inside);
  const stop = new AbortController();
  token.onCancellationRequested(() => stop.abort());
  const stopped: BuildAnswer = { kind: 'cancelled', files: [], message: session.say(sentences.stopped, state) };
  const result = await buildDocuments({
    workspace: session.workspace(),
    state,
    formats: (options.formats ?? ['html', 'docx']).filter((format) => formats.includes(format)),
    assets: session.world.assets,
    readFile: readBeside(session, state),
    memory: session.outputs,
    onProgress: (name) => connection.sendNotification('rencana/buildProgress', { name }),
    signal: stop.signal,
  });
  if (result.kind === 'refused') return refuse(session, state, result.reason);
  if (result.kind === 'cancelled') return stopped;
  const written = await session.world.writeOutputs(folder, result, stop.signal);
  if (written.kind === 'cancelled') return stopped;
  if (written.kind === 'refused') return refuse(session, state, written.reason);
  const where = URI.parse(folder).fsPath;
  const told = [
    sentences.written(written.files.length, where),
    ...(written.removed.length > 0 ? [sentences.removed(namesOf(written.removed))] : []),
    ...(written.kept.length > 0 ? [sentences.kept(namesOf(written.kept))] : []),
  ];
  return { kind: 'built', files: written.files, message: told.map((text) => session.say(text, state)).join(' ') };
}

/** A folder of the plan's own name below the one that the setting names; never inside the plan's folder. */
function outputFolder(session: Session, state: PlanState, folder: string): string | undefined {
  const root = URI.parse(session.toUri(state.root));
  const isFolder = !state.root.endsWith('.rencana');
  const plan = isFolder ? root : URI.parse(folderOf(session.toUri(state.root)));
  const base = /^(?:[a-z]:)?[\\/]/i.test(folder)
    ? URI.file(folder).with({ scheme: plan.scheme, authority: plan.authority })
    : Utils.resolvePath(plan, isFolder ? '..' : '.', folder);
  const at = Utils.joinPath(base, state.plan.name || 'plan');
  const isInside = isFolder && `${at.path}/`.startsWith(`${plan.path}/`);
  return at.scheme === 'file' && !isInside ? at.toString() : undefined;
}

function namesOf(files: readonly string[]): string {
  return files.map((file) => Utils.basename(URI.parse(file))).join(', ');
}

function refuse(session: Session, state: PlanState | undefined, reason: Text): BuildAnswer {
  return { kind: 'refused', files: [], message: session.say(reason, state) };
}

const sentences = {
  noPlan: {
    id: 'Berkas ini tidak termasuk rencana yang dapat dibuat dokumennya. Buka berkas di folder yang berisi plan.rencana.',
    en: 'This file belongs to no plan to build documents of. Open a file in a folder with a plan.rencana.',
  },
  stopped: { id: 'Dihentikan; tidak ada dokumen yang ditulis.', en: 'Stopped; no document was written.' },
  inside: {
    id: 'Folder dokumen terletak di dalam folder rencana, atau rencana ini tidak ada di disk. Atur "rencana.build.folder" ke folder di luarnya.',
    en: 'The folder for documents lies inside the plan, or the plan is not on a disk. Set "rencana.build.folder" to a folder outside it.',
  },
  written: (count: number, where: string): Text => ({
    id: `${count} berkas ditulis ke ${where}.`,
    en: `${count} ${count === 1 ? 'file was' : 'files were'} written to ${where}.`,
  }),
  removed: (names: string): Text => ({
    id: `Dihapus, karena dokumennya tidak ada lagi dalam rencana: ${names}.`,
    en: `Removed, since the plan no longer has their documents: ${names}.`,
  }),
  kept: (names: string): Text => ({
    id: `Dibiarkan, karena isinya pernah diubah: ${names}.`,
    en: `Kept, since somebody has changed them: ${names}.`,
  }),
};
