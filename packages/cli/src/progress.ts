import cliProgress from 'cli-progress';

export interface Progress {
  readonly step: (name: string) => void;
  readonly stop: () => void;
}

/** What tells how far the work is: a bar, or a line for each step where a log asks for it. */
export function createProgress(total: number, tellEach: ((name: string) => void) | undefined): Progress {
  if (tellEach) return { step: tellEach, stop: () => {} };
  return createBar(total);
}

/** A bar on stderr, only on a terminal and only for work longer than a second. */
function createBar(total: number): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, stop: () => {} };
  const bar = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} {name}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  const begun = performance.now();
  let shown = false;
  let done = 0;
  return {
    step: (name) => {
      if (!shown && performance.now() - begun > 1000) {
        shown = true;
        bar.start(total, done, { name });
      }
      done++;
      if (shown) bar.update(done, { name });
    },
    stop: () => {
      if (shown) bar.stop();
    },
  };
}
