import { type KindName, kinds } from '@rencana/model';
import type { View } from '../view/view.ts';

/** What documents call a property, from its description in the language: `Jadwal`, `Anggaran per sumber dana dan tahun`. */
export function propertyName(view: View, kind: KindName, keyword: string): string {
  const texts = kinds[kind].properties.find((property) => property.keyword === keyword)?.texts;
  const [name = keyword] = (texts?.[view.language] ?? keyword).split(/[:.;]|, /);
  return name.trim();
}

/** What documents call a kind of element: `Indikator`, `Kegiatan`. */
export function kindName(view: View, kind: KindName): string {
  const [term = kind] = view.language === 'id' ? kinds[kind].texts.terms : [kind];
  return term.charAt(0).toUpperCase() + term.slice(1);
}
