import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeWorld } from './node-world.ts';
import { startServer } from './start-server.ts';

/** Serves one editor until it leaves: over the channel that a parent process opened, else over standard input and output. */
export function serve(): Promise<void> {
  const hasChannel = process.argv.includes('--node-ipc');
  const connection = hasChannel
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  startServer(connection, nodeWorld());
  const left = new Promise<void>((resolve) => connection.onExit(() => resolve()));
  connection.listen();
  return left;
}
