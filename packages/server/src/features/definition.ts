import { cancellable } from '../cancellable.ts';
import type { Feature } from '../feature.ts';
import { findName } from '../names/find-name.ts';
import { findPlaces } from '../names/find-places.ts';
import { toOffset } from '../positions.ts';

/** Leads from a name to where it is declared, also into the read-only texts of the standard library. */
export const definition: Feature = {
  capabilities: { definitionProvider: true },
  register: (connection, session) =>
    connection.onDefinition(
      cancellable(({ textDocument, position }) => {
        const found = session.find(textDocument.uri);
        const name = found && findName(found, toOffset(found.file, position));
        if (!name) return null;
        return findPlaces(session, found.state, name.id)
          .filter((place) => place.isDeclaration)
          .map(({ uri, range }) => ({ uri, range }));
      }),
    ),
};
