import { dateText, type InlineDraft, type TableDraft } from '@rencana/document';
import type { Revision, Scalar } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { text, valueInline } from '../content/inline.ts';
import { itemTable } from '../content/item-table.ts';
import { scalarValue } from '../content/scalar-value.ts';
import { spanText } from '../content/span-text.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { indicatorValueWithUnit } from '../indicators/indicator-form.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { fundName, shortName, titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

/** What was formally changed since the plan was adopted, and why. */
export function changeTable(view: View, revisions: readonly Revision[]): TableDraft {
  return itemTable<Revision>({
    id: 'changes',
    caption: 'Perubahan sejak masterplan ditetapkan',
    summary: 'Setiap baris satu perubahan dengan tanggal, isi, dasar, dan alasannya.',
    density: 'compact',
    items: revisions,
    rowPlace: (revision) => placeOf(revision),
    columns: [
      { title: 'Tentang', width: 22, header: true, content: ({ about }) => titleOfReference(view, about) },
      { title: 'Tanggal', width: 13, content: ({ date }) => date && dateText(date, 'id') },
      { title: 'Jenis', width: 11, content: ({ kind }) => kind && vocabulary.revision[kind].id },
      { title: 'Menjadi', width: 24, content: (revision) => changesOf(view, revision) },
      { title: 'Dasar', width: 16, optional: true, content: ({ basis }) => titleLines(view, basis) },
      { title: 'Alasan', width: 24, content: ({ reason }) => proseInlines(view, reason) },
    ],
  });
}

/** Each changed property in a line: `Target 2024: 40%`, `APBD Kabupaten 2024: Rp70.000.000`. */
function changesOf(view: View, revision: Revision): readonly InlineDraft[] {
  const { target, budget, schedule, owner, replacedBy } = revision;
  const changed = view.find(revision.about);
  const targetValue = (value: Scalar) =>
    changed?.type === 'indicator' ? indicatorValueWithUnit(view, changed, value) : scalarValue(view, value);
  return stack([
    ...target
      .flat()
      .map(({ from, value }) => [text(`Target ${dateText(from, 'id')}: `), valueInline(targetValue(value))]),
    ...budget.flatMap(({ fund, entries }) =>
      entries.map(({ from, value }) => [
        text(`${fundName(view, fund)} ${dateText(from, 'id')}: `),
        valueInline(scalarValue(view, value)),
      ]),
    ),
    schedule ? [text(`Jadwal: ${spanText(schedule, 'id')}`)] : [],
    owner ? [text(`Penanggung jawab: ${shortName(view, owner)}`)] : [],
    replacedBy ? [text(`Diganti oleh: ${titleOfReference(view, replacedBy)}`)] : [],
  ]);
}
