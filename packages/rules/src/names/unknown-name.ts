import { type Fix, kindNames, kinds, type Text, type UnknownName } from '@rencana/model';
import { replaceName } from '../fixes/suggest-name.ts';
import { definePlanRule } from '../rule.ts';
import { kindPhrase, kindWords, withArticle } from '../wording/kind-words.ts';
import { describeTableWord } from './describe-table-word.ts';

/** How many known figures a message names before it stops. */
const namedFigures = 8;

export const unknownName = definePlanRule({
  code: 'unknown-name',
  family: 'names',
  severity: 'error',
  summary: {
    id: 'Sebuah nama tidak menunjuk apa pun di dalam rencana.',
    en: 'A name stands for nothing in the plan.',
  },
  explanation: {
    id: 'Setiap nama yang dirujuk harus ada unsurnya di rencana atau di pustaka yang dipakainya, dan jenisnya harus cocok: pemilik adalah perangkat daerah, contributes-to adalah indikator. Nama yang tidak dikenal membuat kegiatan kehilangan pemilik, anggaran, atau indikatornya di semua dokumen. Perbaiki ejaannya, tulis unsurnya, atau tambahkan pustakanya pada uses.',
    en: 'Every name that is referred to must be declared in the plan or in a library that it uses, and be of a kind that fits: an owner is an agency, contributes-to takes indicators. An unknown name costs an action its owner, its money or its indicator in every document. Mend the spelling, declare the element, or add its library to uses.',
  },
  basis: {
    kind: 'language',
    text: {
      id: 'Nama diselesaikan dalam satu ruang nama per rencana.',
      en: 'Names are resolved in one namespace per plan.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['unknownNames'],
  examples: [
    {
      title: { id: 'Nama pemilik salah eja', en: 'The name of the owner is misspelt' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Dinas Komunikasi dan Informatika"
service aduan "Aduan warga" in governance.public-service { owner <|diskomifo|> }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Dinas Komunikasi dan Informatika"
service aduan "Aduan warga" in governance.public-service { owner diskominfo }
`,
    },
    {
      title: { id: 'Nama ada, tetapi jenisnya lain', en: 'The name exists but is of another kind' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
person kadis "Contoh Satu"
sopd dinkes "Dinas Kesehatan"
service rujukan "Rujukan" { owner <|kadis|> }
`,
    },
    {
      title: { id: 'Sebuah jalur dalam prosa tidak menunjuk angka', en: 'A path in prose leads to no figure' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd diskominfo "Dinas Komunikasi dan Informatika"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner diskominfo  target 2023 = 80 }
narrative pengantar "Kata Pengantar" { section foreword  text "Indeks menjadi [[<|ikm.targett.2023|>]]." }
`,
    },
    {
      title: { id: 'Kolom tabel yang tidak dikenal', en: 'A column of a table that is not known' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
document daftar "Daftar" { report masterplan  table "Kegiatan" { rows action  columns title, <|ownr|> } }
`,
    },
    {
      title: { id: 'Nama bertitik dan kata kunci sebagai nama', en: 'Dotted names and keywords as names' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd stage "Dinas Kesehatan"
service rujukan "Rujukan" in living.health { owner stage }
`,
    },
  ],
  check({ unknownNames }, report) {
    for (const unknown of unknownNames) {
      // Nothing is written where the name should stand: the finding of the parser says so.
      if (unknown.isCycle || unknown.name === '') continue;
      // Names are small letters. A capital one is the beginning of text that was not meant as a name: where what
      // follows cannot be read either, that finding says so.
      const needsWhole = /^[A-Z]/.test(unknown.name);
      report(unknown.place, describe(unknown), { fixes: fixesOf(unknown), needsWhole });
    }
  },
});

function describe(unknown: UnknownName): Text {
  const { name, expected, found, near, ambiguous, figures } = unknown;
  if (ambiguous) return ambiguous.length > 0 ? describeAmbiguous(name, ambiguous) : describeEqualPlans(name);
  if (unknown.words) return describeTableWord(name, unknown.words, near);
  if (figures) return describeFigure(name, figures, near);
  if (/where#/.test(unknown.place.path) && isKeyword(name)) {
    return {
      id: `“${name}” adalah isian. Setelah “or” hanya ditulis nilainya: ${name} = nilai-1 or nilai-2; isian yang lain menyusul setelah “and”.`,
      en: `“${name}” is a property. After “or” stands only the value: ${name} = nilai-1 or nilai-2; another property follows after “and”.`,
    };
  }
  const wanted = kindPhrase(expected);
  if (found) {
    const is = kindWords[found];
    return {
      id: `“${name}” adalah ${is.id}, padahal di sini harus ${wanted.id}.${nearText(near).id}`,
      en: `“${name}” is ${withArticle(is.en)}, but ${withArticle(wanted.en)} belongs here.${nearText(near).en}`,
    };
  }
  const remedy = unknown.longer
    ? choiceText(unknown.longer)
    : near
      ? nearText(near)
      : {
          id: ' Tulis unsurnya lebih dahulu, atau pakai nama yang sudah ada.',
          en: ' Write the element first, or use a name that exists.',
        };
  if (unknown.place.path.startsWith('import')) {
    return {
      id: `Tidak ada rencana bernama “${name}”.${near ? nearText(near).id : ' Letakkan folder rencananya di samping folder rencana ini, atau hapus import-nya.'}`,
      en: `There is no plan named “${name}”.${near ? nearText(near).en : ' Put its folder beside the folder of this plan, or remove the import.'}`,
    };
  }
  if (expected.length === 1 && expected[0] === 'scale' && !near && unknown.place.path.includes(':value')) {
    return {
      id: `“${name}” bukan nilai. Tulis angka (76,5), teks di antara tanda kutip, peringkat dari skala yang disebut graded, atau none "alasannya".`,
      en: `“${name}” is not a value. Write a number (76,5), text between quotes, a grade of the scale that graded names, or none "the reason".`,
    };
  }
  return {
    id: `Tidak ada ${wanted.id} bernama “${name}”.${remedy.id}`,
    en: `There is no ${wanted.en} named “${name}”.${remedy.en}`,
  };
}

function isKeyword(word: string): boolean {
  return kindNames.some((kind) => kinds[kind].properties.some(({ keyword }) => keyword === word));
}

function nearText(near: string | undefined): Text {
  if (!near) return { id: '', en: '' };
  return { id: ` Maksudnya “${near}”? Tulislah begitu.`, en: ` If “${near}” is meant, write that.` };
}

function choiceText(names: readonly string[]): Text {
  const list = names.map((name) => `“${name}”`);
  const [first, last] = [list.slice(0, -1).join(', '), list.at(-1)];
  return { id: ` Maksudnya ${first} atau ${last}?`, en: ` Is ${first} or ${last} meant?` };
}

function describeAmbiguous(name: string, sources: readonly string[]): Text {
  const list = sources.map((source) => `“${source}”`);
  return {
    id: `“${name}” ada di lebih dari satu sumber. Tulis lengkap: ${list.join(' atau ')}.`,
    en: `“${name}” exists in more than one source. Write it in full: ${list.join(' or ')}.`,
  };
}

function describeEqualPlans(name: string): Text {
  return {
    id: `Ada lebih dari satu rencana bernama “${name}”, jadi tidak jelas mana yang dimaksud. Beri salah satunya nama lain.`,
    en: `More than one plan is named “${name}”, so that it is unclear which is meant. Give one of them another name.`,
  };
}

function describeFigure(name: string, figures: readonly string[], near: string | undefined): Text {
  if (near) {
    return {
      id: `Tidak ada angka pada “${name}”.${nearText(near).id}`,
      en: `There is no figure at “${name}”.${nearText(near).en}`,
    };
  }
  if (figures.length === 0) {
    return {
      id: `“${name}” tidak memiliki angka untuk ditampilkan. Tulis namanya saja, atau isi angkanya lebih dahulu.`,
      en: `“${name}” has no figure to show. Write only the name, or fill in the figure first.`,
    };
  }
  const shown = figures.slice(0, namedFigures).join(', ');
  const more = figures.length > namedFigures ? ', …' : '';
  return {
    id: `Tidak ada angka pada “${name}”. Bentuk yang dikenal, misalnya: ${shown}${more}.`,
    en: `There is no figure at “${name}”. Forms that are known, for instance: ${shown}${more}.`,
  };
}

function fixesOf({ place, near, longer, ambiguous }: UnknownName): Fix[] {
  const names = ambiguous ?? longer ?? (near ? [near] : []);
  return names.map((name) => replaceName(place, name));
}
