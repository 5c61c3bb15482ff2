import type { Plan, Text } from '@rencana/model';
import { passedOverDocuments } from '@rencana/reports';

/** Says which documents of the libraries are not made since the plan declares its own, and how to have them too. */
export function passedOverNotes(plan: Plan): readonly Text[] {
  const names = passedOverDocuments(plan).map(({ id }) => id);
  const [first] = names;
  if (first === undefined) return [];
  const list = names.join(', ');
  return [
    {
      id: `Dokumen bawaan pustaka ini tidak dibuat, karena rencana memuat document sendiri: ${list}. Untuk membuatnya juga, tulis misalnya: extend document ${first} { }`,
      en: `These documents of the library are not made, because the plan has documents of its own: ${list}. To have one too, write for instance: extend document ${first} { }`,
    },
  ];
}
