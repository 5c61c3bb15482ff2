import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CliResult, makeFolder, runCli, stackTrace } from './run-cli.ts';

const plan = `plan uji "Rencana Uji" {
  uses           kominfo-2021
  period         2022..2026
  covers         governance.public-service
  current-stage  1
}
sopd dinas "Dinas Uji" { short "Dinuj" }
indicator ikm "IKM" in governance.public-service { direction up  owner dinas }
quickwin antrean "Antrean" in governance.public-service { owner dinas  contributes-to ikm  schedule 2022-01..2023-06 }
`;

const requirement = `requirement daerah-pengguna "Layanan menyebut penggunanya" {
  about     service
  needs     users
  from      2
  severity  error
  source    "Ilustrasi: pedoman kabupaten"
}
`;

const check = (folder: string, ...args: string[]): CliResult => runCli(['check', ...args], folder);

/** Severity and code of each finding, in order. */
const codes = ({ stdout }: CliResult): string[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' ').slice(1, 3).join(' '));

describe('stage gates', () => {
  test('a plan in stage I is not scolded for what belongs to stage III; --stage 3 tells it', () => {
    const folder = makeFolder({ 'plan.rencana': plan });
    expect(codes(check(folder)).filter((code) => code.includes('requirement'))).toEqual([]);
    const late = check(folder, '--stage', '3');
    expect(late.stdout).toMatch(
      /^plan\.rencana:1:6 info requirement-missing Rencana “Rencana Uji” belum memiliki vision.*Rencana memiliki visi/m,
    );
    expect(late.stdout).toMatch(/requirement-missing Indikator “IKM” belum memiliki baseline/);
  });

  test("a region's own library adds requirements, and its severity decides the exit code", () => {
    const folder = makeFolder({
      'kabupaten/plan.rencana': `${plan.replace('kominfo-2021', 'kominfo-2021, pedoman')}service ktp "KTP" { owner dinas  desired "Sehari" }\n`,
      'pedoman/library.rencana': `library pedoman "Pedoman Daerah" { level regency }\n${requirement}`,
    });
    const early = check(folder, '--stage', '1', 'kabupaten');
    expect(early.stdout).not.toContain('requirement-missing');
    const due = check(folder, '--stage', '2', '--lang', 'en', 'kabupaten');
    expect(due.status).toBe(1);
    expect(due.stdout).toContain(
      'error requirement-missing The service “KTP” has no users, which is asked for from stage 2: Layanan menyebut penggunanya (source: Ilustrasi: pedoman kabupaten). Write users.',
    );
  });

  test('a rule made for the property speaks in its place', () => {
    const folder = makeFolder({ 'plan.rencana': plan.replace('owner dinas  contributes-to', 'contributes-to') });
    const { stdout } = check(folder, '--stage', '2');
    expect(stdout).toContain('missing-owner');
    expect(stdout).not.toMatch(/requirement-missing.*owner/);
  });

  test('--format checklist says what is missing by dimension and by agency, in per cent', () => {
    const folder = makeFolder({ 'plan.rencana': plan });
    const { stdout } = check(folder, '--stage', '3', '--format', 'checklist');
    expect(stdout).toMatchInlineSnapshot(`
      "# Daftar kelengkapan: Rencana Uji – sampai tahap 3

      Terpenuhi: 1 dari 4 (25 %)

      ## Menurut dimensi

      | Dimensi          | Terpenuhi | Yang diminta | Persen |
      |------------------|----------:|-------------:|-------:|
      | Smart Governance |         1 |            3 |   33 % |
      | Seluruh rencana  |         0 |            1 |    0 % |

      ## Menurut perangkat daerah

      | Perangkat daerah       | Terpenuhi | Yang diminta | Persen |
      |------------------------|----------:|-------------:|-------:|
      | Dinuj                  |         1 |            3 |   33 % |
      | Tanpa perangkat daerah |         0 |            1 |    0 % |

      ## Yang belum ada

      ### Smart Governance: 1 dari 3 (33 %)

      - [ ] Indikator “IKM” (Dinuj)
        - keadaan awal (\`baseline\`), \`target\` – Indikator memiliki keadaan awal dan target (sejak tahap 3; sumber: Isian indikator pada sistem perencanaan pemerintah daerah)

      ### Seluruh rencana: 0 dari 1 (0 %)

      - [ ] Rencana “Rencana Uji”
        - visi (\`vision\`) – Rencana memiliki visi Smart City (sejak tahap 3; sumber: Bimtek Tahap I menyusun kata kunci visi; Buku 2 memuat visi Smart City daerah)
      "
    `);
    expect(check(folder, '--stage', '3', '--format', 'checklist', '--lang', 'en').stdout).toMatch(
      /^# Checklist: Rencana Uji – up to stage 3\n\nMet: 1 of 4 \(25 %\)\n/,
    );
  });

  test('a checklist goes to a file beside findings on the terminal', () => {
    const folder = makeFolder({ 'plan.rencana': plan });
    check(folder, '--format', 'compact', '--format', 'checklist=kelengkapan.md');
    expect(readFileSync(path.join(folder, 'kelengkapan.md'), 'utf8')).toMatch(/tidak ada syarat yang berlaku/);
  });
});

describe('rencana.config.json', () => {
  test('sets severities, options, stage and language', () => {
    const config = `{
  // Disepakati dengan pendamping
  "stage": 3,
  "lang": "en",
  "rules": {
    "missing-owner": "off",
    "aligned-with-nothing": "off",
    "quickwin-too-long": { "severity": "error", "months": 18 },
    "requirement-missing": "warning",
  }
}`;
    const folder = makeFolder({ 'plan.rencana': plan, 'rencana.config.json': config });
    const result = check(folder);
    expect(result.stdout).toMatch(
      /^plan\.rencana:1:6 warning requirement-missing The plan “Rencana Uji” has no vision/m,
    );
    expect(codes(result)).toContain('error quickwin-too-long');
    expect(codes(result)).not.toContain('warning aligned-with-nothing');
    expect(result.status).toBe(1);
    writeFileSync(path.join(folder, 'rencana.config.json'), config.replace('18', '19'));
    expect(codes(check(folder))).not.toContain('error quickwin-too-long');
    expect(check(folder, '--stage', '1').stdout).not.toContain('requirement-missing');
  });

  test('is told what is wrong in it, at its place, with a near name', () => {
    const config = '{\n  "rules": { "missing-ownr": "off" },\n  "stages": 2\n}\n';
    const folder = makeFolder({ 'plan.rencana': plan, 'rencana.config.json': config });
    const { stdout } = check(folder, '--lang', 'en');
    expect(stdout).toContain(
      'rencana.config.json:2:14 warning config-unknown-name There is no rule with the code “missing-ownr”. Did you mean “missing-owner”?\n',
    );
    expect(stdout).toContain(
      'rencana.config.json:3:3 warning config-unknown-name There is no setting “stages”. Did you mean “stage”?\n',
    );
  });

  test('broken JSON is one finding, and the plan is checked all the same', () => {
    const folder = makeFolder({ 'plan.rencana': plan, 'rencana.config.json': '{ "stage": ' });
    const result = check(folder);
    expect(codes(result)).toContain('error config-syntax');
    expect(codes(result)).toContain('warning quickwin-too-long');
    expect(result.stderr).not.toMatch(stackTrace);
  });

  test('counts for the plan beside it and no other', () => {
    const folder = makeFolder({
      'a/plan.rencana': plan,
      'b/plan.rencana': plan.replace('plan uji', 'plan lain'),
      'a/rencana.config.json': '{ "rules": { "quickwin-too-long": "off" } }',
    });
    const { stdout } = check(folder);
    expect(stdout).not.toMatch(/^a\/.*quickwin-too-long/m);
    expect(stdout).toMatch(/^b\/.*quickwin-too-long/m);
  });

  test('format leaves it alone', () => {
    const config = '{"stage":2}';
    const folder = makeFolder({ 'plan.rencana': plan, 'rencana.config.json': config });
    runCli(['format', '.'], folder);
    expect(readFileSync(path.join(folder, 'rencana.config.json'), 'utf8')).toBe(config);
  });
});

test('a stage that does not exist is answered with those that do', () => {
  const { stderr } = check(makeFolder({ 'plan.rencana': plan }), '--stage', '5');
  expect(stderr).toContain('Pilih salah satu: 1, 2, 3, 4.');
});
