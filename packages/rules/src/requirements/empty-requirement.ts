import { findByTerm, kindNames, kinds, type Requirement, type Text } from '@rencana/model';
import { tellUnknownWord } from '../names/tell-unknown-word.ts';
import { definePlanRule, type Report } from '../rule.ts';

export const emptyRequirement = definePlanRule({
  code: 'empty-requirement',
  family: 'requirements',
  severity: 'warning',
  summary: {
    id: 'Sebuah syarat tidak meminta apa pun yang dikenal.',
    en: 'A requirement asks for nothing that is known.',
  },
  explanation: {
    id: 'Syarat menyebut jenis unsur dalam about dan isian jenis itu dalam needs, persis seperti kata kuncinya dalam bahasa Rencana. Kata yang tidak dikenal tidak memeriksa apa pun, sehingga syarat itu hanya tampak ada.',
    en: 'A requirement names a kind of element in about and properties of that kind in needs, just as the keywords of the language. A word that is not known checks nothing, so that the requirement only seems to be there.',
  },
  basis: {
    kind: 'language',
    text: {
      id: 'about menyebut jenis unsur; needs menyebut isian jenis itu; from menyebut tahap 1 sampai 4.',
      en: 'about names a kind of element; needs names properties of that kind; from names a stage, 1 to 4.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['requirement'],
  examples: [
    {
      title: { id: 'Isian yang salah eja', en: 'A misspelt property' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
requirement pengguna-layanan "Layanan menyebut penggunanya" { about service  needs <|user|>, desired  from 2 }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
requirement pengguna-layanan "Layanan menyebut penggunanya" { about service  needs users, desired  from 2 }
`,
    },
    {
      title: { id: 'Jenis yang tidak ada', en: 'A kind that does not exist' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
requirement pengguna-layanan "Layanan menyebut penggunanya" { about <|servis|>  needs users  from 2 }
`,
    },
    {
      title: { id: 'Isian dengan kata Indonesia', en: 'A property by an Indonesian word' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
requirement lokasi-kegiatan "Kegiatan menyebut lokasinya" { about action  needs <|lokasi|>  from 2 }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
requirement lokasi-kegiatan "Kegiatan menyebut lokasinya" { about action  needs place  from 2 }
`,
    },
    {
      title: { id: 'Tanpa jenis', en: 'Without a kind' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
requirement <|pengguna-layanan|> "Layanan menyebut penggunanya" { needs users  from 2 }
`,
    },
    {
      title: { id: 'Tahap kelima', en: 'The fifth stage' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
requirement pengguna-layanan "Layanan menyebut penggunanya" { about service  needs users  <|from 5|> }
`,
      good: `plan contoh "Contoh" { period 2022..2026 }
requirement pengguna-layanan "Layanan menyebut penggunanya" { about service  needs users  from 4 }
`,
    },
  ],
  check({ requirement: requirements }, report) {
    for (const requirement of requirements) {
      tellWords(requirement, report);
      tellStage(requirement, report);
    }
  },
});

function tellWords({ id, title, about, needs }: Requirement, report: Report): void {
  if (about === undefined || needs.length === 0) {
    const keyword = about === undefined ? 'about' : 'needs';
    report({ element: id, path: 'name' }, describeAbsent(title, keyword), { needsWhole: true, subject: keyword });
    return;
  }
  const kind = kindNames.find((name) => name === about);
  if (!kind) {
    tellUnknownWord(report, {
      place: { element: id, path: 'about#0' },
      word: about,
      known: kindNames,
      meant: findByTerm(
        about,
        kindNames.map((name) => ({ name, texts: kinds[name].texts })),
      )?.name,
      what: {
        id: `Tidak ada jenis unsur “${about}”, jadi syarat “${title}” tidak memeriksa apa pun.`,
        en: `There is no kind of element “${about}”, so that the requirement “${title}” checks nothing.`,
      },
    });
    return;
  }
  const known = kinds[kind].properties.map(({ keyword }) => keyword);
  for (const [index, need] of needs.entries()) {
    if (known.includes(need)) continue;
    tellUnknownWord(report, {
      place: { element: id, path: `needs#${index}` },
      word: need,
      known,
      meant: findByTerm(need, kinds[kind].properties)?.keyword,
      what: {
        id: `Jenis ${kind} tidak memiliki isian “${need}”, jadi syarat “${title}” tidak memeriksanya.`,
        en: `The kind ${kind} has no property “${need}”, so that the requirement “${title}” does not check it.`,
      },
    });
  }
}

function tellStage({ id, title, from }: Requirement, report: Report): void {
  if (from === undefined || /^[1-4]$/.test(from)) return;
  report(
    { element: id, path: 'from' },
    {
      id: `Syarat “${title}” berlaku sejak tahap ${from.replace('.', ',')}, padahal tahap hanya 1 sampai 4. Perbaiki from.`,
      en: `The requirement “${title}” holds from stage ${from}, but stages are 1 to 4. Mend from.`,
    },
  );
}

function describeAbsent(title: string, keyword: 'about' | 'needs'): Text {
  const what = {
    about: { id: 'jenis unsur yang diaturnya', en: 'the kind of element that it is about' },
    needs: { id: 'isian yang harus ada', en: 'the properties that must be there' },
  }[keyword];
  return {
    id: `Syarat “${title}” tidak menyebut ${what.id}, jadi tidak memeriksa apa pun. Tulis ${keyword}.`,
    en: `The requirement “${title}” does not name ${what.en}, so that it checks nothing. Write ${keyword}.`,
  };
}
