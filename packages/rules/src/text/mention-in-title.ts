import { type Figure, type Prose, proseText, type TitleMention } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';

/** What stands otherwise in the file than it reads. */
const unsafe = /["\\[\n]/;

export const mentionInTitle = definePlanRule({
  code: 'mention-in-title',
  family: 'text',
  severity: 'warning',
  summary: {
    id: 'Sebuah judul memuat rujukan.',
    en: 'A title holds a reference.',
  },
  explanation: {
    id: 'Judul tercetak di daftar isi, daftar tabel dan tabel sebagai teks biasa, jadi [[ikm]] di dalamnya tercetak sebagai “ikm”. Tulis nama atau angkanya di judul, dan simpan rujukan untuk isian yang berupa tulisan (description, goal, problem, text …).',
    en: 'A title is printed in contents, lists and tables as plain text, so that [[ikm]] in it is printed as “ikm”. Write the name or figure in the title, and keep references for the properties that are prose (description, goal, problem, text …).',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['titleMentions', 'figures'],
  examples: [
    {
      title: { id: 'Rujukan ke indikator dalam judul', en: 'A reference to an indicator in a title' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 78  target 2022 = 80 }
objective puas <|"Naiknya [[ikm]]"|> { description "Menjadi [[ikm.target.2022]]" }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 78  target 2022 = 80 }
objective puas "Naiknya Indeks Kepuasan Masyarakat" { description "Menjadi [[ikm.target.2022]]" }
`,
    },
    {
      title: { id: 'Rujukan dalam tulisan', en: 'A reference in prose' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
objective sehat "Warga sehat" { description "Dipimpin [[dinkes]]" }
`,
    },
  ],
  check({ titleMentions, figures }, report) {
    for (const title of titleMentions) {
      const paths = title.prose.flatMap((part) => (typeof part === 'string' ? [] : [`[[${part.path}]]`])).join(', ');
      report(
        title.place,
        {
          id: `Judul dicetak sebagai teks biasa, jadi ${paths} tidak menjadi nama atau angkanya. Tulis nama atau angkanya di sini.`,
          en: `A title is printed as plain text, so that ${paths} does not become a name or figure. Write the name or figure here.`,
        },
        { fixes: writeTitles(title, figures) },
      );
    }
  },
});

/** The title with the titles of what it refers to, where it refers to nothing else. */
function writeTitles({ place, prose }: TitleMention, figures: ReadonlyMap<string, Figure>) {
  const parts = prose.map((part) => (typeof part === 'string' ? part : readTitle(figures.get(part.path))));
  if (parts.some((part) => part === undefined || unsafe.test(part))) return [];
  const text = proseText(parts as Prose);
  return offerFix({ id: `Tulis “${text}”`, en: `Write “${text}”` }, [{ kind: 'replace', place, text: `"${text}"` }]);
}

function readTitle(figure: Figure | undefined): string | undefined {
  return figure?.kind === 'title' ? figure.text : undefined;
}
