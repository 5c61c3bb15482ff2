// A thread that writes documents, one after the other. Its memory is given back when it is ended.
import { parentPort } from 'node:worker_threads';
import { writeDocument } from '@rencana/api/write-document';
import type { WriteAnswer, WriteTask } from './building/write-task.ts';
import { readAssets } from './read-assets.ts';

const assets = readAssets();
const heldMegabytes = (): number => process.memoryUsage().external / 1024 / 1024;
const answer = (message: WriteAnswer): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ format, document, options }: WriteTask) => {
  writeDocument(format, document as Parameters<typeof writeDocument>[1], { ...options, assets }).then(
    (output) => answer({ output, heldMegabytes: heldMegabytes() }),
    // As an error, which keeps its message apart from its stack: users are shown the one, who mends it the other.
    (problem: unknown) =>
      answer({
        problem: problem instanceof Error ? problem : new Error(String(problem)),
        heldMegabytes: heldMegabytes(),
      }),
  );
});
