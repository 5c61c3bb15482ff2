import { type Language, planJson, type Text } from '@rencana/model';
import { type Assets, writers } from '@rencana/writers';
import { fingerprintFiles } from './fingerprint-files.ts';
import { createPictureReader } from './read-pictures.ts';
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
  | { readonly kind: 'built'; readonly files: readonly Built[]; readonly notes: readonly Text[] }
  | { readonly kind: 'refused'; readonly reason: Text }
  | { readonly kind: 'cancelled' };

/** Makes the documents of one plan in the formats asked for. A plan with errors builds too, marked DRAF by its reports. */
export async function buildDocuments(request: BuildRequest): Promise<BuildResult> {
  const { workspace, state, assets } = request;
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
  const files: Built[] = [];
  const notes: Text[] = [];
  for (const format of request.formats) {
    if (format === 'json') {
      files.push({
        name: `${state.plan.name || 'plan'}.json`,
        bytes: encode(`${JSON.stringify(planJson(state.plan), undefined, 2)}\n`),
        format,
      });
      continue;
    }
    const load = writers[format as keyof typeof writers];
    for (const { id } of chosen) {
      const document = workspace.buildDocument(state.root, id, request.language, fingerprints);
      if (!document) continue;
      if (request.signal?.aborted) return { kind: 'cancelled' };
      request.onProgress?.(`${id}.${format}`);
      const writer = await load();
      const output = await writer.write(document, { name: id, assets, pictures: await pictures.read(document) });
      for (const [name, bytes] of output.files) files.push({ name, bytes, document: id, format });
      notes.push(...output.findings.map((finding) => finding.message));
    }
  }
  return request.signal?.aborted
    ? { kind: 'cancelled' }
    : { kind: 'built', files, notes: [...pictures.notes(), ...notes] };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function unknownDocument(id: string, known: readonly string[]): Text {
  return {
    id: `Rencana ini tidak memiliki dokumen "${id}". Pilih salah satu: ${known.join(', ')}.`,
    en: `This plan has no document "${id}". Choose one of: ${known.join(', ')}.`,
  };
}
