import { type Location, locate, type ParsedFile, type PlanState, toLocation } from '@rencana/api';
import { type Finding, isFilePlace, type Language } from '@rencana/model';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Session } from '../session.ts';
import { lookBeside } from './look-beside.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Keeps the findings shown by the editor equal to those of the plans, also for files that are not open. */
export interface Publisher {
  /** Publishes soon; several calls in a row publish once. */
  readonly schedule: () => void;
  readonly publish: () => Promise<void>;
}

/** The diagnostics of one plan by file, as long as plan and language stay. */
interface Grouped {
  readonly state: PlanState;
  readonly language: Language;
  readonly files: ReadonlyMap<string, Diagnostic[]>;
}

/** How long the server waits for more keystrokes, in milliseconds. */
const rest = 120;

/** Starts a publisher; only what differs from what the editor shows is sent. */
export function createPublisher(connection: Connection, session: Session): Publisher {
  const sent = new Map<string, string>();
  const known = new Map<string, Grouped>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const looked = new Set<string>();

  const send = (): void => {
    const states = session.workspace().plans();
    const wanted = new Map<string, Diagnostic[]>();
    for (const state of states) {
      const former = known.get(state.root);
      const language = session.languageOf(state);
      const isSame = former?.state === state && former.language === language;
      const files = isSame ? former.files : group(session, state);
      known.set(state.root, { state, language, files });
      for (const [path, diagnostics] of files) wanted.set(path, diagnostics);
    }
    for (const root of known.keys()) if (!states.some((state) => state.root === root)) known.delete(root);
    for (const path of new Set([...sent.keys(), ...wanted.keys()])) {
      const diagnostics = wanted.get(path) ?? [];
      const text = JSON.stringify(diagnostics);
      if (text === (sent.get(path) ?? '[]') && wanted.has(path) === sent.has(path)) continue;
      if (wanted.has(path)) sent.set(path, text);
      else sent.delete(path);
      connection.sendDiagnostics({ uri: session.toUri(path), diagnostics });
    }
  };

  /** What the texts say is told at once, what the disk says of the files that they name as soon as it has answered. */
  const publish = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    send();
    if (await lookBeside(session, looked)) send();
  };

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(publish, rest);
  };
  return { schedule, publish };
}

/** Diagnostics by file; a file without any is there too, so that it is known to be clean. */
function group(session: Session, state: PlanState): ReadonlyMap<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>(filesOf(state).map((file) => [file.path, []]));
  for (const finding of state.findings) {
    const at = locate(state, finding.place) ?? atStart(state, finding);
    if (at) files.get(at.file.path)?.push(toDiagnostic(session, state, finding, at));
  }
  return files;
}

/** The files of a plan that findings may stand in, its configuration among them. */
function filesOf({ files, config }: PlanState): readonly ParsedFile[] {
  return config ? [...files, config.file] : files;
}

/** A finding about a whole file stands at its start. */
function atStart(state: PlanState, { place }: Finding): Location | undefined {
  const named = isFilePlace(place) ? state.files.find((file) => file.path.endsWith(place.file)) : undefined;
  const file = named ?? state.files[0];
  return file && toLocation(file, [0, 0]);
}
