import type { Document } from '@rencana/document';
import type { Language, Text } from '@rencana/model';
import { type Assets, type Output, writers } from '@rencana/writers';
import { fingerprintFiles } from './fingerprint-files.ts';
import type { Elsewhere } from './outputs/elsewhere.ts';
import { mapInOrder } from './outputs/map-in-order.ts';
import type { OutputMemory } from './outputs/output-memory.ts';
import { planBytes } from './outputs/plan-bytes.ts';
import { writeDocument } from './outputs/write-document.ts';
import type { Outputs } from './outputs/write-outputs.ts';
import { passedOverNotes } from './passed-over-notes.ts';
import { createPictureReader } from './read-pictures.ts';
import { createTemplateReader } from './read-templates.ts';
import { sha256 } from './sha256.ts';
import { loadTheme, type ThemeSource } from './theme/load-theme.ts';
import type { SourceAddress } from './trace/source-address.ts';
import { sourceLinks } from './trace/source-links.ts';
import { traceDocument } from './trace/trace-document.ts';
import type { PlanState, Workspace } from './workspace.ts';

/** The formats that a build may be asked for: one a writer, and the plan's own JSON. */
export const formats: readonly string[] = [...Object.keys(writers), 'json'];

export interface BuildRequest {
  readonly workspace: Workspace;
  readonly state: PlanState;
  readonly formats: readonly string[];
  /** Ids of documents; all of the plan without it. */
  readonly documents?: readonly string[];
  readonly language?: Language;
  readonly assets: Assets;
  /** Reads a file that the plan names, by its path as written from the plan's folder; `undefined` where it is not there. */
  readonly readFile?: (path: string) => Promise<Uint8Array | undefined>;
  /** The look of the documents; without it the theme that the configuration names. */
  readonly theme?: ThemeSource;
  /** Makes beside each document a map from its places to lines of the plan's files. */
  readonly trace?: boolean;
  /** Links what HTML shows to where it stands in the plan's files. */
  readonly sourceAddress?: SourceAddress;
  /** Keeps outputs for the next build of the same workspace; what has not changed is not made again. */
  readonly memory?: OutputMemory;
  /** Writes documents in other threads; without it all are written here. */
  readonly elsewhere?: Elsewhere;
  /** Told before each output is made. */
  readonly onProgress?: (name: string) => void;
  readonly signal?: AbortSignal;
}

/** One file of a build and the document it was made from; the plan's JSON has no document. */
export interface Built {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly document?: string;
  readonly format: string;
}

export type BuildResult =
  | (Outputs & { readonly kind: 'built'; readonly notes: readonly Text[] })
  | { readonly kind: 'refused'; readonly reason: Text }
  | { readonly kind: 'cancelled' };

/** Makes the documents of one plan in the formats asked for. A plan with errors builds too, marked DRAF by its reports. */
export async function buildDocuments(request: BuildRequest): Promise<BuildResult> {
  const { workspace, state } = request;
  const known = workspace.documents(state.root);
  const unknown = request.documents?.find((id) => !known.some((document) => document.id === id));
  if (unknown !== undefined)
    return {
      kind: 'refused',
      reason: unknownDocument(
        unknown,
        known.map(({ id }) => id),
      ),
    };
  const chosen = known.filter(({ id }) => request.documents?.includes(id) ?? true);
  const fingerprints = await fingerprintFiles(state.plan.parts.evidence, chosen, request.readFile);
  const pictures = createPictureReader(request.readFile);
  const readTemplate = createTemplateReader(state, request.readFile);
  const { look, assets, key, notes: themeNotes } = await loadTheme(request.theme ?? ownTheme(request), request.assets);
  const sourceLink = request.sourceAddress && sourceLinks(state, request.sourceAddress);
  const plan = planBytes(state.plan);
  const files: Built[] = [];
  const notes: Text[] = [...(request.documents ? [] : passedOverNotes(state.plan)), ...themeNotes];
  const documentOf = (id: string) => workspace.buildDocument(state.root, id, request.language, fingerprints);
  // Fonts of a theme and links to the source are at hand here only.
  const elsewhere = assets === request.assets && !sourceLink ? request.elsewhere : undefined;
  const roomOf = (format: string): number => elsewhere?.room(format) ?? 0;
  const write = async (document: Document, id: string, format: string): Promise<Output> => {
    const shown = await pictures.read(document);
    const own = format === 'docx' ? await readTemplate(id) : undefined;
    const made = [format, key, own?.key].join(' ');
    const template = own?.template;
    // Lines move when nothing else does, so that a page with links to them is made each time.
    const memory = sourceLink ? undefined : request.memory;
    const known = memory?.find(document, made, shown);
    if (known) return known;
    request.onProgress?.(`${id}.${format}`);
    const output = await (roomOf(format) > 0 && elsewhere
      ? elsewhere.write(format, document, { name: id, pictures: shown, look, template })
      : writeDocument(format, document, { name: id, assets, pictures: shown, sourceLink, look, template }));
    memory?.keep(document, made, shown, output);
    return output;
  };
  for (const format of request.formats) {
    if (format === 'json') {
      files.push({ name: `${state.plan.name || 'plan'}.json`, bytes: plan, format });
      continue;
    }
    const made = await mapInOrder(chosen, roomOf(format), async ({ id }) => {
      const document = documentOf(id);
      // A wish to stop waits in a queue that long work never lets in.
      if (request.signal) await nextTurn();
      return document && !request.signal?.aborted ? { id, output: await write(document, id, format) } : undefined;
      // What one format holds in memory is gone before the next one begins.
    }).finally(() => elsewhere?.endFormat());
    if (request.signal?.aborted) return { kind: 'cancelled' };
    for (const { id, output } of made.filter((one) => one !== undefined)) {
      for (const [name, bytes] of output.files) files.push({ name, bytes, document: id, format });
      notes.push(...output.findings.map((finding) => finding.message));
    }
  }
  for (const { id } of request.trace ? chosen : []) {
    const document = documentOf(id);
    if (!document) continue;
    files.push({ name: `${id}.trace.json`, bytes: traceDocument(state, id, document), document: id, format: 'trace' });
  }
  return request.signal?.aborted
    ? { kind: 'cancelled' }
    : {
        kind: 'built',
        files,
        plan: await sha256(plan),
        planName: state.plan.name,
        ...(!request.documents && { documents: known.map(({ id }) => id) }),
        notes: [...pictures.notes(), ...notes],
      };
}

/** The theme that the configuration of the plan names. */
function ownTheme({ state, readFile }: BuildRequest): ThemeSource | undefined {
  const path = state.config?.config.theme;
  return path && readFile ? { path, readFile } : undefined;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function unknownDocument(id: string, known: readonly string[]): Text {
  return {
    id: `Rencana ini tidak memiliki dokumen "${id}". Pilih salah satu: ${known.join(', ')}.`,
    en: `This plan has no document "${id}". Choose one of: ${known.join(', ')}.`,
  };
}
