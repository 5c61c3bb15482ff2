import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** One ability of the server: what it announces, and the requests that it answers. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  readonly register: (connection: Connection, session: Session) => void;
}
