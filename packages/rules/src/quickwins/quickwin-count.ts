import { type Fix, isStanding, type PlanElement } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';
import { type ElementText, elementTexts } from '../text/element-texts.ts';
import { isTitle, rewriteText } from '../text/rewrite-text.ts';
import { announcedCounts, replaceCounts } from './count-words.ts';

export const quickwinCount = definePlanRule({
  code: 'quickwin-count',
  family: 'quickwins',
  severity: 'warning',
  summary: {
    id: 'Jumlah quick win dalam tulisan berbeda dengan daftarnya.',
    en: 'The number of quick wins in the prose is not that of the list.',
  },
  explanation: {
    id: '“Enam” diumumkan dan lima yang didaftar: itu terjadi, dan pembaca pertama yang menghitung menemukannya. Perbaiki kalimatnya, atau lengkapi daftarnya. Yang dihitung adalah quick win yang terpilih atau tidak melalui nominasi.',
    en: '“Six” are announced and five are listed: it happens, and the first reader who counts finds it. Mend the sentence, or complete the list. What counts are quick wins that are chosen or were never nominated.',
  },
  basis: foundInPlans,
  covers: ['D17'],
  stage: 3,
  supersedes: [],
  fixable: true,
  reads: ['quickwin', 'stage', 'plan', 'narrative', 'document'],
  examples: [
    {
      title: { id: 'Diumumkan tiga, didaftar satu', en: 'Three announced, one listed' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes }
narrative pengantar "Kata Pengantar" { section foreword  <|text "Tiga program unggulan dipilih karena manfaatnya langsung dirasakan."|> }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes }
narrative pengantar "Kata Pengantar" { section foreword  text "[[quickwins.count]] program unggulan dipilih karena manfaatnya langsung dirasakan." }
`,
    },
    {
      title: { id: 'Sesuai, atau bukan tentang jumlah', en: 'It fits, or is about something else' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
quickwin antrean "Antrean daring" in living.health { owner dinkes }
quickwin videotron "Videotron" in branding { nomination { decision rejected } }
narrative pengantar "Kata Pengantar" { section foreword  text "Satu program unggulan dipilih. Quick win selesai dalam 12 bulan; semua quick win dilaporkan." }
`,
    },
  ],
  check(parts, report) {
    const count = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts)).length;
    if (count === 0) return;
    // A document of some dimensions shows only their quick wins.
    const documents = parts.document.filter(({ dimensions }) => dimensions.length === 0);
    for (const element of [...parts.plan, ...parts.narrative, ...documents]) {
      for (const written of elementTexts(element)) {
        const { path, text } = written;
        const [announced, ...more] = announcedCounts(text);
        // Where several numbers are named, those after the first, or before the right one, are some of all.
        if (announced === undefined || announced === count || more.includes(count)) continue;
        report(
          { element: element.id, path },
          {
            id: `Tulisan ini menyebut ${announced} quick win, sedangkan rencana memuat ${count}. Perbaiki kalimatnya, atau lengkapi daftarnya.`,
            en: `This text speaks of ${announced} quick wins, but the plan has ${count}. Mend the sentence, or complete the list.`,
          },
          { fixes: isTitle(path) || more.length > 0 ? [] : countItself(element, written) },
        );
      }
    }
  },
});

/** The plan counts them itself, also after the next change. */
function countItself(element: PlanElement, written: ElementText): readonly Fix[] {
  const mention = '[[quickwins.count]]';
  const edits = rewriteText(element, written, (text) => replaceCounts(text, mention));
  return offerFix({ id: `Tulis ${mention}`, en: `Write ${mention}` }, edits);
}
