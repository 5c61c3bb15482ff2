import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { ClientCapabilities, Diagnostic, Position, Range, TextEdit } from 'vscode-languageserver';

const root = path.resolve(import.meta.dirname, '../..');

/** An editor as the server sees one: a process on the other end of the wire, and a folder on the disk. */
export interface Editor {
  readonly connection: MessageConnection;
  readonly folder: string;
  readonly uri: (file: string) => string;
  /** Opens a file; a text is that of the editor, unsaved. */
  readonly open: (file: string, text?: string) => string;
  readonly change: (file: string, text: string) => void;
  readonly ask: <R>(method: string, params: object) => Promise<R>;
  /**
   * Asks and cancels in one write, so that no other process comes between the two, however busy the machine is; answers
   * the code of the error, or nothing where the server answered the question all the same.
   */
  readonly askAndCancel: (method: string, params: object) => Promise<number | undefined>;
  /** Where a cursor stands: behind the n-th occurrence of a text in a file that was opened. */
  readonly at: (file: string, needle: string, back?: number) => { textDocument: { uri: string }; position: Position };
  /** Waits until the findings of a file are such, however often they were published before. */
  readonly findings: (file: string, until: (found: readonly Diagnostic[]) => boolean) => Promise<readonly Diagnostic[]>;
  readonly exitCode: Promise<number | null>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server from its source in a folder with these files, or with a copy of an example. An editor without a
 * workspace opens single files and no folder.
 */
export async function startEditor(
  from: Readonly<Record<string, string>> | string,
  opens: 'folder' | 'single files' = 'folder',
  textDocument: ClientCapabilities['textDocument'] = {},
): Promise<Editor> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rencana-lsp-'));
  if (typeof from === 'string') cpSync(path.join(root, from), folder, { recursive: true });
  else {
    for (const [file, text] of Object.entries(from)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
  }
  const server = spawn(process.execPath, [path.join(root, 'packages/server/src/main.ts'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exitCode = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const errorCodes = new Map<string, (code: number | undefined) => void>();
  new StreamMessageReader(server.stdout).listen((message) => {
    const { id, error } = message as { id?: string | number; error?: { code: number } };
    errorCodes.get(String(id))?.(error?.code);
  });
  const uri = (file: string): string => pathToFileURL(path.join(folder, file)).href;
  const texts = new Map<string, string>();
  const published = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (found: { uri: string; diagnostics: Diagnostic[] }) => {
    published.set(found.uri, found.diagnostics);
    for (const look of waiting) look();
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  let version = 1;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: opens === 'folder' ? pathToFileURL(folder).href : null,
    workspaceFolders: opens === 'folder' ? [{ uri: pathToFileURL(folder).href, name: 'rencana' }] : null,
    capabilities: {
      workspace: { workspaceFolders: true },
      textDocument,
    },
  });
  await connection.sendNotification('initialized', {});

  const editor: Editor = {
    connection,
    folder,
    uri,
    open: (file, text = readFileSync(path.join(folder, file), 'utf8')) => {
      texts.set(file, text);
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(file), languageId: 'rencana', version, text },
      });
      return uri(file);
    },
    change: (file, text) => {
      texts.set(file, text);
      version++;
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(file), version },
        contentChanges: [{ text }],
      });
    },
    ask: (method, params) => connection.sendRequest(method, params),
    askAndCancel: (method, params) =>
      new Promise((resolve) => {
        const id = `cancelled-${errorCodes.size}`;
        errorCodes.set(id, resolve);
        const messages = [
          { jsonrpc: '2.0', id, method, params },
          { jsonrpc: '2.0', method: '$/cancelRequest', params: { id } },
        ].map((message) => JSON.stringify(message));
        server.stdin.write(
          messages.map((text) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`).join(''),
        );
      }),
    at: (file, needle, back = 0) => {
      const before = texts.get(file) ?? '';
      const offset = before.indexOf(needle) + needle.length - back;
      if (!before.includes(needle)) throw new Error(`“${needle}” does not stand in ${file}.`);
      const lines = before.slice(0, offset).split('\n');
      return {
        textDocument: { uri: uri(file) },
        position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
      };
    },
    findings: (file, until) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = published.get(uri(file));
          if (!found || !until(found)) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    exitCode,
    stop: async () => {
      if (server.exitCode === null) {
        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
        await exitCode;
      }
      connection.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return editor;
}

/** A text after edits, as an editor would apply them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offset = ({ line, character }: Range['start']): number => (starts[line] ?? text.length) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    );
}
