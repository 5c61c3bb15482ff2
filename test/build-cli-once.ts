import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stageCli } from '../scripts/pack-cli.ts';

/**
 * Lays out the command line as it is published, once before all tests and in a folder of its own: what is tested is
 * what ships, it starts fast, and no other build can take it away.
 */
export function setup(): () => void {
  const stage = mkdtempSync(path.join(tmpdir(), 'rencana-staged-'));
  stageCli(stage);
  process.env.RENCANA_STAGED = stage;
  return () => rmSync(stage, { recursive: true, force: true });
}
