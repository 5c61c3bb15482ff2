import { type Fix, type KindName, type PlanElement, yearOf } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';
import { type ElementText, elementTexts } from './element-texts.ts';
import { isTitle, rewriteText } from './rewrite-text.ts';

/** What speaks of the plan as a whole; work and indicators have years of their own. */
const readKinds = ['plan', 'narrative', 'document', 'decree', 'stage'] as const satisfies readonly KindName[];

/** “Masterplan Smart City … 2017–2021”: the plan's own name, then two years, with nothing of another plan between. */
const ownPeriod =
  /(?<!Gerakan Menuju )(?:masterplan|master plan|rencana induk|smart city|quick win|peta jalan|road ?map)(?:(?![.;:()\n]|\b(?:RPJ|RKPD|Renstra|Renja|RTRW|SPBE))[^\d]){0,70}?(?<years>(?<from>20\d\d)\s*[-–—]\s*(?<until>20\d\d))/giu;

/** Words by which a text says itself that it speaks of the plan before. */
const former = /\b(sebelumnya|terdahulu|yang lalu|lama|berakhir|dievaluasi|pertama)\b/iu;

export const staleYear = definePlanRule({
  code: 'stale-year',
  family: 'text',
  severity: 'warning',
  summary: {
    id: 'Tulisan menyebut masa berlaku rencana yang lama.',
    en: 'A text names a former period of the plan.',
  },
  explanation: {
    id: 'Judul dan pengantar yang disalin dari rencana sebelumnya membawa tahunnya: “Masterplan Smart City 2017–2021” dalam rencana 2022–2031. Tahun RPJMD atau dokumen lain tidak ditemukan, begitu pula kalimat yang mengatakan bahwa rencana itu yang sebelumnya. Dalam tulisan, [[nama-rencana.period]] selalu mencetak masa yang berlaku.',
    en: 'Titles and forewords copied from the plan before bring its years along: “Masterplan Smart City 2017–2021” in a plan of 2022–2031. Years of the RPJMD or of another document are not found, nor is a sentence that says itself that it is about the plan before. In prose, [[name-of-the-plan.period]] always prints the period that stands.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: readKinds,
  examples: [
    {
      title: { id: 'Pengantar dari rencana sebelumnya', en: 'A foreword of the plan before' },
      bad: `plan contoh "Contoh" { period 2022..2031 }
narrative pengantar "Kata Pengantar" { section foreword  <|text "Masterplan Smart City Kabupaten Contoh 2017–2021 disusun bersama."|> }
`,
      fixed: `plan contoh "Contoh" { period 2022..2031 }
narrative pengantar "Kata Pengantar" { section foreword  text "Masterplan Smart City Kabupaten Contoh [[contoh.period]] disusun bersama." }
`,
    },
    {
      title: { id: 'Judul rencana', en: 'The title of the plan' },
      bad: `plan contoh <|"Masterplan Smart City Kabupaten Contoh Tahun 2017-2021"|> { period 2022..2031 }
`,
      fixed: `plan contoh "Masterplan Smart City Kabupaten Contoh Tahun 2022–2031" { period 2022..2031 }
`,
    },
    {
      title: { id: 'Masa yang berlaku, atau dokumen lain', en: 'The period that stands, or another document' },
      good: `plan contoh "Masterplan Smart City Kabupaten Contoh 2022-2031" { period 2022..2031 }
narrative latar "Latar" { section background  text "Masterplan Smart City ini mengacu pada RPJMD 2021–2026. Gerakan Menuju Smart City dimulai 2017. Peta jalan jangka pendek 2022–2024." }
narrative sejarah "Sejarah" { section background  text "Gerakan Menuju Smart City 2017–2019 diikuti 100 daerah. Masterplan Smart City 2017–2021 yang terdahulu sudah selesai." }
`,
    },
  ],
  check(parts, report) {
    const [plan] = parts.plan;
    if (!plan?.period || !plan.name) return;
    const { from, until } = plan.period;
    for (const kind of readKinds) judge(parts[kind], report, yearOf(from), yearOf(until), plan.name);
  },
});

const judge = judgeEach((element: PlanElement, report, first: string, last: string, plan: string) => {
  for (const written of elementTexts(element)) {
    const stale = former.test(written.text) ? undefined : findStale(written.text, first, last);
    if (!stale) continue;
    report(
      { element: element.id, path: written.path },
      {
        id: `Tulisan ini menyebut ${stale}, sedangkan rencana berlaku ${first}–${last}. Perbaiki tahunnya.`,
        en: `This text says ${stale}, but the plan is for ${first}–${last}. Mend the years.`,
      },
      { fixes: bringUpToDate(element, written, stale, `${first}–${last}`, plan) },
    );
  }
});

/** Years that begin and end outside the period: a part of it may well be a stage of the plan. */
function findStale(text: string, first: string, last: string): string | undefined {
  for (const { groups } of text.matchAll(ownPeriod)) {
    const { years = '', from = '', until = '' } = groups ?? {};
    const isPart = from >= first && until <= last;
    if (!isPart && from < until) return years;
  }
  return undefined;
}

function bringUpToDate(
  element: PlanElement,
  written: ElementText,
  stale: string,
  period: string,
  plan: string,
): readonly Fix[] {
  const right = isTitle(written.path) ? period : `[[${plan}.period]]`;
  const edits = rewriteText(element, written, (text) => text.replaceAll(stale, right));
  return offerFix({ id: `Ganti dengan ${right}`, en: `Replace by ${right}` }, edits);
}
