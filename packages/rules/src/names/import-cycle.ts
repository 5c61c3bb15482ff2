import type { Fix, Library, Place, PlanParts } from '@rencana/model';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';

export const importCycle = definePlanRule({
  code: 'import-cycle',
  family: 'names',
  severity: 'error',
  summary: {
    id: 'Dua rencana saling mengimpor.',
    en: 'Two plans import each other.',
  },
  explanation: {
    id: 'import mengambil unsur dari rencana lain yang berdiri sendiri. Bila rencana itu, langsung atau lewat rencana ketiga, mengimpor rencana ini kembali, tidak ada lagi yang menjadi sumber: perubahan di satu rencana mengubah keduanya. Pindahkan unsur bersama ke satu rencana atau pustaka, lalu hapus salah satu import. Hal yang sama berlaku untuk uses antarpustaka.',
    en: 'import takes elements from another plan that stands by itself. When that plan, directly or through a third, imports this one in turn, nobody is the source any more: a change in one plan changes both. Move the shared elements to one plan or library and remove one of the imports. The same holds for uses between libraries.',
  },
  basis: {
    kind: 'language',
    text: { id: 'Impor tidak boleh berputar.', en: 'Imports must not lead back.' },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['unknownNames', 'plan', 'library'],
  examples: [
    {
      title: {
        id: 'Rencana tetangga mengimpor rencana ini kembali',
        en: 'The neighbouring plan imports this one in turn',
      },
      bad: `//- plan.rencana
plan kabupaten "Rencana Kabupaten" {
  import  <|provinsi|>
}

//- ../provinsi/plan.rencana
plan provinsi "Rencana Provinsi" {
  import  kabupaten
}
`,
      fixed: `//- plan.rencana
plan kabupaten "Rencana Kabupaten" {
}

//- ../provinsi/plan.rencana
plan provinsi "Rencana Provinsi" {
  import  kabupaten
}
`,
    },
    {
      title: { id: 'Hanya satu arah', en: 'In one direction only' },
      good: `//- plan.rencana
plan kabupaten "Rencana Kabupaten" {
  import  provinsi
}

//- ../provinsi/plan.rencana
plan provinsi "Rencana Provinsi" { period 2022..2031 }
`,
    },
  ],
  check({ unknownNames, plan, library }, report) {
    for (const { name, place, isCycle } of unknownNames) {
      if (!isCycle) continue;
      report(
        place,
        {
          id: `“${name}” mengimpor rencana ini kembali, langsung atau lewat rencana lain. Hapus salah satu import, atau pindahkan unsur bersama ke rencana ketiga.`,
          en: `“${name}” imports this plan in turn, directly or through another. Remove one of the imports, or move the shared elements to a third plan.`,
        },
        { fixes: removeImport(place, [...plan, ...library]) },
      );
    }
  },
});

/** Takes the name out of its list, or the whole list where it has only this one. */
function removeImport(place: Place, owners: readonly (PlanParts['plan'][number] | Library)[]): readonly Fix[] {
  const owner = owners.find(({ id }) => id === place.element);
  const [keyword] = place.path.split(/[.#]/);
  const names = keyword === 'uses' ? owner?.uses : owner?.import;
  if (!names) return [];
  const path = names.length > 1 ? place.path : place.path.replace(/#\d+$/, '');
  return offerFix({ id: 'Hapus import ini', en: 'Remove this import' }, [
    { kind: 'remove', place: { element: place.element, path } },
  ]);
}
