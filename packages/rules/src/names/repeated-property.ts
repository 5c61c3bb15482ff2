import type { Fix, Place, RelatedPlace } from '@rencana/model';
import { definePlanRule } from '../rule.ts';

export const repeatedProperty = definePlanRule({
  code: 'repeated-property',
  family: 'names',
  severity: 'error',
  summary: {
    id: 'Satu isian ditulis dua kali pada unsur yang sama.',
    en: 'One property stands twice in the same element.',
  },
  explanation: {
    id: 'Pemilik, satuan, arah, dan isian tunggal lain hanya boleh ditulis sekali, juga bila unsurnya ditambah dengan extend di berkas lain. Bila ada dua, hanya yang pertama masuk dokumen dan isi yang kedua hilang tanpa terlihat. Hapus salah satu.',
    en: 'Owner, unit, direction and other single properties may stand only once, also when the element is extended in another file. Where there are two, only the first reaches the documents and the second is lost unseen. Remove one of them.',
  },
  basis: {
    kind: 'language',
    text: {
      id: 'Isian tunggal tidak menimpa diam-diam.',
      en: 'A single property never silently overwrites another.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['repeatedProperties'],
  examples: [
    {
      title: { id: 'Dua pemilik dalam satu blok', en: 'Two owners in one block' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
sopd dinsos "Dinas Sosial"
service rujukan "Rujukan" {
  <|owner dinkes|>
  users "Pasien"
  <|owner dinsos|>
}
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
sopd dinsos "Dinas Sosial"
service rujukan "Rujukan" {
  owner dinkes
  users "Pasien"
}
`,
    },
    {
      title: { id: 'Isian yang boleh berulang', en: 'Properties that may be repeated' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
extend dimension living { goal "Sehat"  goal "Mudah dijangkau" }
`,
    },
  ],
  check({ repeatedProperties }, report) {
    for (const { element, keyword, paths } of repeatedProperties) {
      const places = paths.map((path): Place => ({ element, path }));
      const extra = places.slice(1);
      const fix: Fix = {
        title: { id: `Hapus “${keyword}” yang berlebih`, en: `Remove the superfluous “${keyword}”` },
        certain: false,
        edits: extra.map((place) => ({ kind: 'remove', place })),
      };
      for (const place of places) {
        const isFirst = place === places[0];
        report(
          place,
          {
            id: `“${keyword}” ditulis ${paths.length} kali; hanya yang pertama yang dipakai. ${isFirst ? 'Hapus yang lain' : 'Hapus yang ini'}, atau pilih salah satu.`,
            en: `“${keyword}” stands ${paths.length} times; only the first is used. Remove ${isFirst ? 'the others' : 'this one'}, or keep the one that is right.`,
          },
          { related: places.filter((other) => other !== place).map((other) => alsoHere(other, keyword)), fixes: [fix] },
        );
      }
    }
  },
});

function alsoHere(place: Place, keyword: string): RelatedPlace {
  return { place, message: { id: `“${keyword}” juga ditulis di sini.`, en: `“${keyword}” also stands here.` } };
}
