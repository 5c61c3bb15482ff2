import type { PlanState } from '@rencana/api';
import type { Text } from '@rencana/model';
import { LSPErrorCodes, ResponseError, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { cancellable } from '../cancellable.ts';
import type { Feature } from '../feature.ts';
import { type FoundName, findName } from '../names/find-name.ts';
import { findPlaces, type NameLocation } from '../names/find-places.ts';
import { toOffset, toRange } from '../positions.ts';
import type { Session } from '../session.ts';

/** Renames an element in all files of its plan and inside prose; keywords, years and figures are never touched. */
export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  register: (connection, session) => {
    connection.onPrepareRename(
      cancellable(({ textDocument, position }) => {
        const found = session.find(textDocument.uri);
        const name = found && findName(found, toOffset(found.file, position));
        if (!name) return refuse(session, found?.state, sentences.notAName);
        const problem = findProblem(session, found.state, name);
        if (problem) return refuse(session, found.state, problem);
        return { range: toRange(found.file, name.range), placeholder: found.file.text.slice(...name.range) };
      }),
    );
    connection.onRenameRequest(
      cancellable(({ textDocument, position, newName }) => {
        const found = session.find(textDocument.uri);
        const name = found && findName(found, toOffset(found.file, position));
        if (!name) return refuse(session, found?.state, sentences.notAName);
        const problem = findProblem(session, found.state, name) ?? checkName(found.state, name, newName);
        if (problem) return refuse(session, found.state, problem);
        return toEdit(findPlaces(session, found.state, name.id), newName);
      }),
    );
  },
};

function toEdit(places: readonly NameLocation[], newText: string): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, range, isLibrary } of places) {
    if (isLibrary) continue;
    changes[uri] ??= [];
    changes[uri].push({ range, newText });
  }
  return { changes };
}

function findProblem(session: Session, state: PlanState, { id }: FoundName): Text | undefined {
  const declaration = findPlaces(session, state, id).find((place) => place.isDeclaration);
  return declaration?.isLibrary ? sentences.library(state.plan.elements.get(id)?.title ?? id) : undefined;
}

const namePattern = /^[a-zA-Z_\u00c0-\u024f][\w\u00c0-\u024f]*(-[\w\u00c0-\u024f]+)*$/;
const reserved = new Set(['none', 'in']);

function checkName(state: PlanState, { id }: FoundName, wanted: string): Text | undefined {
  if (!namePattern.test(wanted) || reserved.has(wanted)) return sentences.badName(wanted);
  const siblings = id.slice(0, id.lastIndexOf('.') + 1);
  const taken = state.plan.elements.get(siblings + wanted);
  return taken && taken.id !== id ? sentences.taken(wanted, taken.title) : undefined;
}

const sentences = {
  notAName: {
    id: 'Di sini tidak ada nama yang dapat diganti. Letakkan kursor pada nama sebuah unsur.',
    en: 'There is no name to change here. Put the cursor on the name of an element.',
  },
  library: (title: string): Text => ({
    id: `“${title}” milik pustaka dan hanya dapat dibaca. Beri judul sendiri dengan "extend" di rencana Anda.`,
    en: `“${title}” belongs to a library and can only be read. Give it a title of your own with "extend" in your plan.`,
  }),
  badName: (name: string): Text => ({
    id: `“${name}” bukan nama yang sah. Pakai huruf kecil, angka, dan tanda hubung, diawali huruf: izin-usaha.`,
    en: `“${name}” is not a name. Use small letters, digits and hyphens, with a letter first: izin-usaha.`,
  }),
  taken: (name: string, title: string): Text => ({
    id: `Nama “${name}” sudah dipakai oleh “${title}”. Pilih nama lain.`,
    en: `The name “${name}” is already that of “${title}”. Choose another one.`,
  }),
};

function refuse(session: Session, state: PlanState | undefined, reason: Text): ResponseError<void> {
  return new ResponseError<void>(LSPErrorCodes.RequestFailed, session.say(reason, state));
}
