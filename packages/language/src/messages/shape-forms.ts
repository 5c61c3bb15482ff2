import { listClosedWords, type PropertyDefinition, type Shape, type Text } from '@rencana/model';

/** What a property of each shape needs, and an example of what follows its keyword. */
const forms: Readonly<Record<Exclude<Shape, 'closed' | 'block'>, { readonly needs: Text; readonly example: string }>> =
  {
    prose: { needs: { id: 'teks di antara tanda kutip', en: 'text between quotes' }, example: '"…"' },
    number: { needs: { id: 'sebuah angka', en: 'a number' }, example: '3' },
    range: { needs: { id: 'dua angka', en: 'two numbers' }, example: '1..4' },
    moment: { needs: { id: 'sebuah waktu', en: 'a moment' }, example: '2023-12' },
    span: { needs: { id: 'jangka waktu', en: 'a span of time' }, example: '2022..2031' },
    value: { needs: { id: 'sebuah nilai', en: 'a value' }, example: '2,7' },
    references: { needs: { id: 'nama sebuah unsur', en: 'the name of an element' }, example: 'nama-unsur' },
    words: { needs: { id: 'sebuah kata', en: 'a word' }, example: 'kata' },
    paths: { needs: { id: 'nama kolom', en: 'the name of a column' }, example: 'title, owner' },
    series: { needs: { id: 'tahun dan nilai', en: 'a year and a value' }, example: '2021 = 2,1' },
    'fund-series': {
      needs: { id: 'sumber dana, tahun dan jumlah uang', en: 'a fund, a year and an amount of money' },
      example: 'apbd-kabupaten 2023 = Rp 750 juta',
    },
    'dimension-number': {
      needs: { id: 'dimensi dan angka', en: 'a dimension and a number' },
      example: 'governance 3,2',
    },
    allow: {
      needs: { id: 'kode aturan dan alasan', en: 'the code of a rule and a reason' },
      example: 'kode-aturan "…"',
    },
    conditions: { needs: { id: 'syarat', en: 'a condition' }, example: 'in governance and owner = diskominfo' },
  };

/** Says what a property needs and shows its right form: `baseline needs a year and a value: baseline 2021 = 2,1`. */
export function describeForm(property: Pick<PropertyDefinition, 'keyword' | 'shape' | 'list' | 'words'>): Text {
  const { keyword, shape, list } = property;
  if (shape === 'block') {
    return {
      id: `“${keyword}” membutuhkan isi: ${keyword} { … }.`,
      en: `“${keyword}” needs a block: ${keyword} { … }.`,
    };
  }
  if (shape === 'closed') {
    const words = listClosedWords(property.words ?? {});
    return {
      id: `“${keyword}” membutuhkan salah satu kata ini: ${words.id}.`,
      en: `“${keyword}” needs one of these words: ${words.en}.`,
    };
  }
  const { needs, example } = forms[shape];
  const form = shape === 'references' && list ? 'nama-1, nama-2' : example;
  return {
    id: `“${keyword}” membutuhkan ${needs.id}: ${keyword} ${form}`,
    en: `“${keyword}” needs ${needs.en}: ${keyword} ${form}`,
  };
}
