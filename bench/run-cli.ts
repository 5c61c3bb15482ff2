import { spawnSync } from 'node:child_process';

/** What a command took: time from start to end, and the most memory that its process held at once. */
export interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Loaded before a command: tells its peak of memory on a channel of its own when it ends. */
const probe = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS / 1024)));',
)}`;

/** Runs a bundled command line, given by the path of its `rencana.cjs`. Throws where it ends with another code than 0 or 1. */
export function runCli(cli: string, args: readonly string[]): Run {
  const begun = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--import', probe, cli, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, RENCANA_BUNDLE: '1' },
  });
  if (status !== 0 && status !== 1) throw new Error(`rencana ${args.join(' ')} ended with ${status}:\n${output[2]}`);
  return { milliseconds: performance.now() - begun, megabytes: Math.round(Number(String(output[3]))) };
}
