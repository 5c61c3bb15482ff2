import { type Fix, kindNames, type PlanElement } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';
import { elementTexts } from './element-texts.ts';
import { isTitle } from './rewrite-text.ts';

/** What people write where something is still to come. */
const leftover =
  /\b(TODO|FIXME|TBD|lorem ipsum|xxx+|asdf)\b|\?{3,}|_{4,}|\.{5,}|\[(isi|diisi|nama|judul|tanggal|nomor)[^\]]*\]|<(isi|diisi|nama|judul|tanggal|nomor)[^>]*>/iu;

/** A whole text that only reminds its writer: nothing is lost without it. */
const saysNothing = /^\s*(TODO|FIXME|TBD|xxx+|asdf|\?{3,}|_{4,}|\.{5,})(\b|\s|:|$)/iu;

export const leftoverText = definePlanRule({
  code: 'leftover-text',
  family: 'text',
  severity: 'warning',
  summary: {
    id: 'Tulisan sementara tertinggal.',
    en: 'A placeholder is left in the text.',
  },
  explanation: {
    id: '“TODO”, “xxx”, “???”, “[isi di sini]” dan titik-titik panjang tercetak dalam dokumen yang ditandatangani. Lengkapi, atau hapus.',
    en: '“TODO”, “xxx”, “???”, “[fill in]” and long dots are printed in the document that is signed. Complete them, or take them out.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: kindNames,
  examples: [
    {
      title: { id: 'Judul dan isi', en: 'A title and a text' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm <|"Indeks xxx"|> { direction up  owner dinkes  <|definition "TODO: tanyakan kepada bagian organisasi"|> }
`,
    },
    {
      title: { id: 'Isian yang tidak berisi apa-apa', en: 'A property that says nothing' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  <|definition "TODO: tanyakan"|> }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes }
`,
    },
    {
      title: { id: 'Tulisan biasa', en: 'Ordinary text' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  definition "Rata-rata tertimbang... dari sembilan unsur (lihat [1])." }
`,
    },
  ],
  check(parts, report) {
    for (const kind of kindNames) judge(parts[kind], report);
  },
});

const judge = judgeEach((element: PlanElement, report) => {
  for (const { path, text } of elementTexts(element)) {
    const [found] = leftover.exec(text) ?? [];
    if (found === undefined) continue;
    report(
      { element: element.id, path },
      {
        id: `“${found}” tertinggal di “${element.title}”. Lengkapi, atau hapus.`,
        en: `“${found}” is left in “${element.title}”. Complete it, or take it out.`,
      },
      { fixes: isTitle(path) || !saysNothing.test(text) ? [] : takeOut(element, path) },
    );
  }
});

function takeOut({ id }: PlanElement, path: string): readonly Fix[] {
  return offerFix({ id: 'Hapus isian ini', en: 'Take this property out' }, [
    { kind: 'remove', place: { element: id, path } },
  ]);
}
