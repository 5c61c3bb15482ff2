import type { Action, Programme, Quickwin } from '@rencana/model';
import { judgeEach } from '../checker/judge-each.ts';
import { definePlanRule } from '../rule.ts';
import { codePattern, codeText } from './code-pattern.ts';

export const codeForm = definePlanRule({
  code: 'code-form',
  family: 'codes',
  severity: 'warning',
  summary: {
    id: 'Kode program atau kegiatan tidak berbentuk kode.',
    en: 'The code of a programme or action does not have the form of one.',
  },
  explanation: {
    id: 'Kode program berbentuk U.BB.PP (2.16.03), kegiatan U.BB.PP.K.KK (2.16.03.2.02), sub kegiatan ditambah dua atau empat angka (2.16.03.2.02.0014). Kode yang lain tidak ditemukan dalam sistem perencanaan dan penganggaran. Salin lagi dari Renja pemiliknya.',
    en: 'The code of a programme has the form U.BB.PP (2.16.03), of an activity U.BB.PP.K.KK (2.16.03.2.02), and a sub activity has two or four digits more (2.16.03.2.02.0014). Any other code is not found in the planning and budgeting systems. Copy it again from the owner’s annual plan.',
  },
  basis: {
    kind: 'regulation',
    text: {
      id: 'Klasifikasi, kodefikasi, dan nomenklatur perencanaan (Permendagri 90/2019 dan pemutakhirannya), menurut contoh yang terbuka.',
      en: 'The classification and coding of planning (Permendagri 90/2019 and its updates), by public samples.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['programme', 'action', 'quickwin'],
  examples: [
    {
      title: { id: 'Nol di depan hilang', en: 'A leading zero is lost' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
programme aplikasi "Program Pengelolaan Aplikasi Informatika" in governance.bureaucracy { owner diskominfo  <|code "2.16.3"|> }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
programme aplikasi "Program Pengelolaan Aplikasi Informatika" in governance.bureaucracy { owner diskominfo  code "2.16.03" }
`,
    },
    {
      title: { id: 'Semua bentuk yang sah', en: 'All forms that are right' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
programme aplikasi "Program Pengelolaan Aplikasi Informatika" in governance.bureaucracy { owner diskominfo  code "2.16.03" }
action domain "Pengelolaan Nama Domain" { under aplikasi  code "2.16.03.2.01" }
action jaringan "Jaringan intra" { under aplikasi  code "2.16.03.2.02.0014" }
action lama "Jaringan intra" { under aplikasi  code "2.16.03.2.02.14" }
action kendaraan "Kendaraan dinas" { under aplikasi  code "X.XX.01.2.07.0002" }
`,
    },
  ],
  check({ programme, action, quickwin }, report) {
    for (const elements of [programme, action, quickwin]) judge(elements, report);
  },
});

const judge = judgeEach(({ id, title, code }: Programme | Action | Quickwin, report) => {
  if (!code) return;
  const written = codeText(code);
  if (codePattern.test(written)) return;
  const likely = padCode(written);
  const place = { element: id, path: 'code' };
  report(
    place,
    {
      id: `Kode “${written}” pada “${title}” tidak berbentuk kode program, kegiatan, atau sub kegiatan (misalnya 2.16.03 atau 2.16.03.2.02.0014). Salin lagi dari Renja.`,
      en: `The code “${written}” of “${title}” has not the form of a programme, activity or sub activity (such as 2.16.03 or 2.16.03.2.02.0014). Copy it again from the annual plan.`,
    },
    {
      fixes: codePattern.test(likely)
        ? [
            {
              title: { id: `Ganti dengan ${likely}`, en: `Replace by ${likely}` },
              certain: false,
              edits: [{ kind: 'replace', place, text: `code "${likely}"` }],
            },
          ]
        : [],
    },
  );
});

/** The digits that each part of a code should have. */
const widths = [1, 2, 2, 1, 2, 2];

/** The code with the zeros that a spreadsheet takes away, and with points for blanks and commas. */
function padCode(written: string): string {
  return written
    .split(/[.,\s]+/)
    .filter((part) => part !== '')
    .map((part, i) => (/^\d+$/.test(part) ? part.padStart(widths[i] ?? 1, '0') : part.toUpperCase()))
    .join('.');
}
