import { describe, expect, test } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const files = {
  'impor/plan.rencana': 'plan impor "Impor" {\n  uses     pedoman\n  import   daftar\n  period   2022..2031\n}\n',
  'impor/layanan.rencana': 'service surat "Surat" { owner diskominfo  measured-by spbe }\n',
  'daftar/plan.rencana': 'plan daftar "Daftar" {\n  import  lembaga\n  period  2022..2031\n}\n',
  'daftar/spbe.rencana': 'indicator spbe "Indeks SPBE" { owner diskominfo }\n',
  'lembaga/plan.rencana': 'plan lembaga "Lembaga" { period 2022..2031 }\nsopd diskominfo "Diskominfo"\n',
  'pedoman/library.rencana': 'library pedoman "Pedoman" { level province }\n',
  'lain/plan.rencana': 'plan lain "Lain" { period 2022..2031 }\nsopd x { owner',
};

describe('rencana check of one folder', () => {
  test('reads the plans and libraries beside it that it imports and uses, also those that these import', () => {
    const folder = makeFolder(files);
    const imported = runCli(['check', 'impor', '--format', 'json'], folder);
    const { findings } = JSON.parse(imported.stdout) as { findings: { code: string; message: unknown }[] };
    // Only what is imported by name itself is known: diskominfo belongs to a plan that daftar imports.
    expect(findings.filter(({ code }) => code === 'unknown-name')).toHaveLength(1);
    expect(imported.stdout).not.toMatch(/“(spbe|daftar|pedoman|lembaga)”/);
    const daftar = runCli(['check', 'daftar'], folder);
    expect(daftar.stdout).not.toMatch(/unknown-name/);
  });

  test('says which plan is missing when it lies nowhere beside', () => {
    const folder = makeFolder({ 'impor/plan.rencana': files['impor/plan.rencana'].replace('uses     pedoman\n', '') });
    const { stdout, status } = runCli(['check', 'impor'], folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^impor\/plan\.rencana:\d+:\d+ error unknown-name Tidak ada rencana bernama “daftar”/m);
  });
});
