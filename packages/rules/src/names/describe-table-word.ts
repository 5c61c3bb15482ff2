import { listClosedWords, type Text, type UnknownWord } from '@rencana/model';
import { kindWords, withArticle } from '../wording/kind-words.ts';

/** How many known words a message names before it stops. */
const namedWords = 12;

/** What is wrong with a word in a `table` of a document: its kind of rows, a path, a value or a column to total. */
export function describeTableWord(
  name: string,
  { of, kind, known, closed }: UnknownWord,
  near: string | undefined,
): Text {
  const remedy = near
    ? { id: ` Maksudnya “${near}”? Tulislah begitu.`, en: ` If “${near}” is meant, write that.` }
    : closed
      ? sayKnown(listClosedWords(closed))
      : listOf(known);
  if (of === 'kind')
    return {
      id: `“${name}” bukan jenis unsur, jadi tabel ini tidak mempunyai baris.${remedy.id}`,
      en: `“${name}” is no kind of element, so that this table has no rows.${remedy.en}`,
    };
  if (of === 'column')
    return {
      id: `“${name}” dijumlahkan, tetapi bukan kolom tabel ini. Tambahkan pada columns.${remedy.id}`,
      en: `“${name}” is totalled but is no column of this table. Add it to columns.${remedy.en}`,
    };
  if (of === 'word')
    return {
      id: `“${name}” tidak mungkin menjadi nilai di sini.${remedy.id}`,
      en: `“${name}” cannot be the value here.${remedy.en}`,
    };
  const subject = kind ? kindWords[kind] : { id: 'unsur ini', en: 'element' };
  return {
    id: `Tidak ada “${name}” pada ${subject.id}.${remedy.id}`,
    en: `There is no “${name}” in ${withArticle(subject.en)}.${remedy.en}`,
  };
}

function listOf(known: readonly string[]): Text {
  if (known.length === 0) return { id: ' Hapus bagian terakhirnya.', en: ' Remove its last part.' };
  const shown = known.slice(0, namedWords).join(', ') + (known.length > namedWords ? ', …' : '');
  return sayKnown({ id: shown, en: shown });
}

function sayKnown({ id, en }: Text): Text {
  return { id: ` Yang dikenal: ${id}.`, en: ` Known are: ${en}.` };
}
