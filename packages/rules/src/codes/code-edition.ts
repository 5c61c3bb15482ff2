import type { Action, Programme, Quickwin } from '@rencana/model';
import { proseText, rememberEach } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';
import { codeText, subActivityDigits } from './code-pattern.ts';

/** Editions of the coding, oldest first, with the digits that a sub activity has in each. */
const editions = [
  { name: '90/2019', digits: 2 },
  { name: '050-3708/2020', digits: 2 },
  { name: '050-5889/2021', digits: 2 },
  { name: '900.1.15.5-1317/2023', digits: 4 },
  { name: '900.1.15.5-3406/2024', digits: 4 },
  { name: '900.1-2850/2025', digits: 4 },
] as const;

export const codeEdition = definePlanRule({
  code: 'code-edition',
  family: 'codes',
  severity: 'warning',
  summary: {
    id: 'Kode sub kegiatan berasal dari edisi yang lain.',
    en: 'The code of a sub activity is of another edition.',
  },
  explanation: {
    id: 'Sub kegiatan memiliki dua angka sampai edisi 050-5889/2021 dan empat angka sejak 900.1.15.5-1317/2023. Kode dari edisi yang lain tidak ditemukan dalam sistem penganggaran tahun itu. Ambil kodenya dari edisi yang dipakai, atau perbaiki edition.',
    en: 'A sub activity has two digits up to the edition 050-5889/2021 and four from 900.1.15.5-1317/2023 on. A code of another edition is not found in the budgeting system of that year. Take the code from the edition in use, or mend edition.',
  },
  basis: foundInPlans,
  covers: ['D19'],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['programme', 'action', 'quickwin'],
  examples: [
    {
      title: { id: 'Dua angka dalam edisi empat angka', en: 'Two digits in an edition of four' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
action jaringan "Jaringan intra" in governance.bureaucracy { owner diskominfo  <|code "2.16.03.2.02.14"|>  edition "900.1.15.5-1317/2023" }
`,
    },
    {
      title: { id: 'Dua edisi bercampur tanpa disebut', en: 'Two editions are mixed and not named' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
action jaringan "Jaringan intra" in governance.bureaucracy { owner diskominfo  code "2.16.03.2.02.0014" }
action spbe "Koordinasi SPBE" in governance.bureaucracy { owner diskominfo  code "2.16.03.2.02.0035" }
action tua "Nama domain" in governance.bureaucracy { owner diskominfo  <|code "2.16.03.2.01.01"|> }
`,
    },
    {
      title: { id: 'Kode dan edisi yang sesuai', en: 'Code and edition fit' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Diskominfo"
action jaringan "Jaringan intra" in governance.bureaucracy { owner diskominfo  code "2.16.03.2.02.0014"  edition "900.1.15.5-3406/2024" }
action tua "Nama domain" in governance.bureaucracy { owner diskominfo  code "2.16.03.2.01.01"  edition "050-5889/2021" }
`,
    },
  ],
  check({ programme, action, quickwin }, report) {
    const coded = [programme, action, quickwin].flatMap((elements) => codedOf(elements).flat());
    const unnamed = coded.filter(({ edition }) => edition === undefined);
    const isMixed = new Set(unnamed.map(({ digits }) => digits)).size > 1;
    for (const { id, title, digits, code, edition } of coded) {
      const known = editions.find(({ name }) => edition?.endsWith(name));
      const place = { element: id, path: 'code' };
      if (known && known.digits !== digits)
        report(place, {
          id: `Kode ${code} pada “${title}” memakai ${digits} angka untuk sub kegiatan, sedangkan edisi ${known.name} memakai ${known.digits}. Ambil kodenya dari edisi itu.`,
          en: `The code ${code} of “${title}” has ${digits} digits for the sub activity, but the edition ${known.name} has ${known.digits}. Take the code from that edition.`,
        });
      else if (edition === undefined && isMixed && digits === 2)
        report(place, {
          id: `Kode ${code} pada “${title}” berasal dari edisi lama, sedangkan kode lain sudah empat angka. Perbarui kodenya, atau sebut edition.`,
          en: `The code ${code} of “${title}” is of an old edition, while other codes have four digits already. Bring it up to date, or name its edition.`,
        });
    }
  },
});

/** What has the code of a sub activity; each alone or nothing. */
const codedOf = rememberEach(({ id, title, code, edition }: Programme | Action | Quickwin) => {
  const digits = code && subActivityDigits(codeText(code));
  if (!code || !digits) return [];
  return [{ id, title, digits, code: codeText(code), edition: edition && proseText(edition).trim() }];
});
