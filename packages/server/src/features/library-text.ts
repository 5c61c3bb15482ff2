import { standardLibraryFiles } from '@rencana/api';
import type { Feature } from '../feature.ts';

/** Answers the text of a document of the standard library, which is read-only and lives in the server. */
export const libraryText: Feature = {
  capabilities: {},
  register: (connection, session) =>
    connection.onRequest('rencana/libraryText', ({ uri }: { readonly uri: string }): string => {
      const path = session.toPath(uri);
      return standardLibraryFiles().find((file) => file.path === path)?.text ?? '';
    }),
};
