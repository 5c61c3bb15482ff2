import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { makeFolder, root, runCli } from '../cli/run-cli.ts';

const schema = JSON.parse(readFileSync(path.join(root, 'docs/plan.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);

describe('the committed schema of a plan as JSON', () => {
  test.each([
    ['minimal', 'contoh'],
    ['kotawaringin-timur', 'kotim'],
  ])('holds for what build writes of %s, and not for what lacks its elements', (example, plan) => {
    const out = makeFolder({});
    const { status } = runCli(['build', path.join(root, 'examples', example), '--out', out, '--format', 'json'], root);
    expect(status).toBe(0);
    const json = JSON.parse(readFileSync(path.join(out, `${plan}.json`), 'utf8')) as Record<string, unknown>;
    validate(json);
    expect(validate.errors).toBeNull();
    expect(validate({ ...json, elements: undefined })).toBe(false);
    expect(validate({ ...json, plan: 1 })).toBe(false);
  });
});
