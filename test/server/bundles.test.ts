import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import { bundles } from '../../scripts/build/bundles.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'rencana-bundles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const optionsOf = (name: string) => {
  const found = bundles.find((bundle) => bundle.name === name);
  if (!found) throw new Error(`There is no bundle ${name}.`);
  return { bundle: true, platform: 'node', target: 'node22', absWorkingDir: root, ...found.options } as const;
};

describe('the bundles', () => {
  // With two copies, errors of one reach the other as successful results.
  test.each(['server', 'client'])('%s holds exactly one copy of the JSON-RPC library', async (name) => {
    const { metafile } = await build({ ...optionsOf(name), write: false, metafile: true, logLevel: 'silent' });
    const copies = Object.keys(metafile.inputs).flatMap(
      (input) => /^(.*node_modules\/vscode-jsonrpc)\//.exec(input)?.[1] ?? [],
    );
    expect([...new Set(copies)]).toHaveLength(1);
  });

  test('the server starts over the channel of its parent, without anything on the PATH', async () => {
    const outfile = path.join(folder, 'server.cjs');
    await build({ ...optionsOf('server'), outfile, logLevel: 'silent' });
    const server = fork(outfile, ['--node-ipc'], { env: { PATH: '' }, silent: true });
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const connection = createMessageConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    connection.listen();
    const answer = await connection.sendRequest<{ serverInfo: object; capabilities: object }>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    expect(answer.serverInfo).toMatchObject({ name: 'rencana' });
    expect(answer.capabilities).toMatchObject({ renameProvider: { prepareProvider: true } });
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect(await ended).toBe(0);
  });
});
