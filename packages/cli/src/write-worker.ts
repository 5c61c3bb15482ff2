// A thread that writes documents, one after the other. Its memory is given back when it is ended.
import { parentPort } from 'node:worker_threads';
import { writeDocument } from '@rencana/api/write-document';
import type { WriteAnswer, WriteTask } from './building/write-task.ts';
import { readAssets } from './read-assets.ts';

const assets = readAssets();
const answer = (message: WriteAnswer): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ format, document, options }: WriteTask) => {
  writeDocument(format, document as Parameters<typeof writeDocument>[1], { ...options, assets }).then(
    (output) => answer({ output }),
    (problem: unknown) =>
      answer({ problem: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) }),
  );
});
