import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Elsewhere } from '@rencana/api';
import type { WriteAnswer, WriteTask } from './write-task.ts';

/** Formats that take long enough to be worth a thread, and how many documents of each are written at once. */
const rooms: Readonly<Record<string, (cores: number) => number>> = {
  // Each thread holds about 200 MB.
  docx: (cores) => Math.min(cores, 2),
  // Typst uses the cores itself, and as WebAssembly it holds half a gigabyte.
  pdf: () => 1,
};

/**
 * A thread that holds more than this is ended and another begins: Typst as WebAssembly remembers the layout of every
 * document, has no way to forget it, and would need a gigabyte for those of one plan. A large document adds as much again.
 */
const mostHeldMegabytes = 160;

/**
 * Writes the formats that take long in threads of their own, which end with the format: its fonts, libraries and what
 * Typst remembers are out of memory before the next format begins. `cores` is how many threads may run.
 */
export function writeInThreads(cores: number, mostHeld = mostHeldMegabytes): Elsewhere {
  const started = new Set<Worker>();
  const idle: Worker[] = [];
  const start = (): Worker => {
    const worker = startWorker();
    started.add(worker);
    return worker;
  };
  const room: Elsewhere['room'] = (format) => (cores > 0 ? (rooms[format]?.(cores) ?? 0) : 0);
  return {
    room,
    write: async (format, document, options) => {
      const worker = idle.pop() ?? start();
      const answer = await ask(worker, { format, document, options });
      if (answer.heldMegabytes > mostHeld) {
        started.delete(worker);
        await worker.terminate();
      } else {
        idle.push(worker);
      }
      if ('problem' in answer) throw answer.problem;
      return answer.output as Awaited<ReturnType<Elsewhere['write']>>;
    },
    endFormat: async () => {
      const ending = [...started];
      started.clear();
      idle.length = 0;
      await Promise.all(ending.map((worker) => worker.terminate()));
    },
  };
}

/** Beside the bundle lies the bundle of the thread; a clone runs its source. */
function startWorker(): Worker {
  const bundled = new URL('./write-worker.js', import.meta.url);
  const file = existsSync(fileURLToPath(bundled)) ? bundled : new URL('../write-worker.ts', import.meta.url);
  return new Worker(file);
}

function ask(worker: Worker, task: WriteTask): Promise<WriteAnswer> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: WriteAnswer): void => settle(() => resolve(answer));
    const onError = (problem: unknown): void => settle(() => reject(problem));
    const onExit = (code: number): void => onError(new Error(`A thread that writes ended with ${code}.`));
    const settle = (act: () => void): void => {
      // One by one: a worker has listeners of its own, without which it falls silent.
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}
