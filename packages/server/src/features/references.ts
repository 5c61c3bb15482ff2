import { cancellable } from '../cancellable.ts';
import type { Feature } from '../feature.ts';
import { findName } from '../names/find-name.ts';
import { findPlaces } from '../names/find-places.ts';
import { toOffset } from '../positions.ts';

/** Lists all places where a name is used: in all files of the plan, in headers, conditions and prose. */
export const references: Feature = {
  capabilities: { referencesProvider: true, documentHighlightProvider: true },
  register: (connection, session) => {
    connection.onReferences(
      cancellable(({ textDocument, position, context }) => {
        const found = session.find(textDocument.uri);
        const name = found && findName(found, toOffset(found.file, position));
        if (!name) return null;
        return findPlaces(session, found.state, name.id)
          .filter((place) => context.includeDeclaration || !place.isDeclaration)
          .map(({ uri, range }) => ({ uri, range }));
      }),
    );
    connection.onDocumentHighlight(
      cancellable(({ textDocument, position }) => {
        const found = session.find(textDocument.uri);
        const name = found && findName(found, toOffset(found.file, position));
        if (!name) return null;
        const own = session.toUri(found.file.path);
        return findPlaces(session, found.state, name.id)
          .filter(({ uri }) => uri === own)
          .map(({ range }) => ({ range }));
      }),
    );
  },
};
