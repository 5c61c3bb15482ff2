import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { planJsonSchema } from '../../packages/model/src/index.ts';

/**
 * Writes `docs/plan.schema.json`, the JSON Schema of what `rencana build --format json` writes. A program of its own,
 * because it reads the table of kinds that the rest of `generate` has written just before.
 */
writeFileSync(
  path.resolve(import.meta.dirname, '../../docs/plan.schema.json'),
  `${JSON.stringify(planJsonSchema(), undefined, 2)}\n`,
);
