import { buildDocuments, type DocumentRequest, fileNameOf, locate, type PlanState } from '@rencana/api';
import type { Text } from '@rencana/model';
import type { Location, Position } from 'vscode-languageserver';
import { cancellable } from '../cancellable.ts';
import type { Feature } from '../feature.ts';
import { readBeside } from '../outputs/read-beside.ts';
import { type FindShown, shownPlaces } from '../outputs/shown-places.ts';
import { toOffset, toRange } from '../positions.ts';
import type { Session } from '../session.ts';

interface PreviewQuestion {
  readonly uri: string;
  /** The id of a document of the plan; the first without it. */
  readonly document?: string;
}

interface PreviewAnswer {
  readonly html?: string;
  readonly title: string;
  readonly note?: string;
  readonly document?: string;
  readonly documents: readonly { readonly id: string; readonly title: string }[];
}

/** Codes of findings that say that a text cannot be read as it stands. */
const broken = new Set(['syntax-error', 'broken-quote', 'conflict-marker']);

/** Where the cursor stands, and the document that the preview shows. */
interface PlaceQuestion extends PreviewQuestion {
  readonly position: Position;
}

/**
 * Answers a document of a plan as HTML; while the text is broken, the last good one with a note. Leads from what it
 * shows to the text (`rencana/placeOf`) and from the text to what it shows (`rencana/shownAt`).
 */
export const preview: Feature = {
  capabilities: {},
  register: (connection, session) => {
    const good = new Map<string, string>();
    connection.onRequest(
      'rencana/preview',
      cancellable((question: PreviewQuestion) => answer(session, good, question)),
    );
    connection.onRequest(
      'rencana/placeOf',
      cancellable(({ uri, element, path }: { uri: string; element: string; path: string }): Location | null => {
        const state = session.find(uri)?.state;
        const at = state && locate(state, { element, path });
        return at ? { uri: session.toUri(at.file.path), range: toRange(at.file, at.range) } : null;
      }),
    );
    const finders = new WeakMap<PlanState, { readonly html: string; readonly find: FindShown }>();
    connection.onRequest(
      'rencana/shownAt',
      cancellable(({ uri, document, position }: PlaceQuestion): string | null => {
        const found = session.find(uri);
        const html = found && good.get(keyOf(found.state, chooseDocument(session, found.state, document)?.id));
        if (!found || html === undefined) return null;
        const known = finders.get(found.state);
        const finder = known?.html === html ? known : { html, find: shownPlaces(found.state, html) };
        finders.set(found.state, finder);
        return finder.find(found.file.path, toOffset(found.file, position)) ?? null;
      }),
    );
  },
};

async function answer(session: Session, good: Map<string, string>, question: PreviewQuestion): Promise<PreviewAnswer> {
  const state = session.find(question.uri)?.state;
  const workspace = session.workspace();
  const documents = state ? workspace.documents(state.root) : [];
  const chosen = state && chooseDocument(session, state, question.document);
  if (!state || !chosen) {
    return { title: 'Rencana', note: session.say(sentences.noDocument, state), documents: [] };
  }
  const listed = documents.map(({ id }) => ({ id, title: state.plan.resolve(id)?.title ?? id }));
  const title = listed.find(({ id }) => id === chosen.id)?.title ?? chosen.id;
  const rest = { title, document: chosen.id, documents: listed };
  const key = keyOf(state, chosen.id);
  const mistake = findMistake(state);
  const former = good.get(key);
  if (mistake && former !== undefined)
    return { ...rest, html: former, note: session.say(sentences.broken(mistake), state) };
  const result = await buildDocuments({
    workspace,
    state,
    formats: ['html'],
    documents: [chosen.id],
    assets: session.world.assets,
    readFile: readBeside(session, state),
    memory: session.outputs,
  });
  const bytes = result.kind === 'built' ? result.files.find(({ name }) => name.endsWith('.html'))?.bytes : undefined;
  if (!bytes) return { ...rest, note: session.say(sentences.noDocument, state) };
  const html = new TextDecoder().decode(bytes);
  if (!mistake) good.set(key, html);
  return { ...rest, html, ...(mistake && { note: session.say(sentences.broken(mistake), state) }) };
}

const keyOf = (state: PlanState, document = ''): string => `${state.root} ${document}`;

/** The document asked for, else the first of the plan. */
function chooseDocument(session: Session, state: PlanState, wanted: string | undefined): DocumentRequest | undefined {
  const documents = session.workspace().documents(state.root);
  return documents.find(({ id }) => id === wanted) ?? documents[0];
}

/** Where the first mistake stands because of which the text cannot be read: `quickwins.rencana:12`. */
function findMistake(state: PlanState): string | undefined {
  const finding = state.findings.find(({ code }) => broken.has(code));
  const at = finding && locate(state, finding.place);
  if (!finding) return undefined;
  return at ? `${fileNameOf(at.file.path)}:${at.line}` : finding.code;
}

const sentences = {
  noDocument: {
    id: 'Rencana ini belum meminta dokumen. Tulis blok "document" atau pakai pustaka yang memuat profil dokumen.',
    en: 'This plan asks for no document yet. Write a "document" block or use a library with a document profile.',
  },
  broken: (where: string): Text => ({
    id: `Teks belum dapat dibaca (${where}); yang tampil adalah versi baik terakhir.`,
    en: `The text cannot be read yet (${where}); this is the last good version.`,
  }),
};
