// Measures the rules on published rows and on spoilt plans: `npm run rule-quality` prints it, `-- --write` puts it into
// docs/rule-quality.md, `-- 5000` spoils about that many plans.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { measureMutations, measureRows } from './rule-quality/measure.ts';
import { qualityReport } from './rule-quality/quality-report.ts';

const runs = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 1000);
const report = qualityReport(measureRows(), measureMutations(runs));
if (process.argv.includes('--write')) {
  writeFileSync(path.resolve(import.meta.dirname, '../docs/rule-quality.md'), report);
} else process.stdout.write(report);
