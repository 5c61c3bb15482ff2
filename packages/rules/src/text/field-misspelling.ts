import { type Fix, kindNames, type PlanElement } from '@rencana/model';
import { foundInPlans } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { definePlanRule } from '../rule.ts';
import { type ElementText, elementTexts } from './element-texts.ts';
import { rightSpelling } from './field-words.ts';
import { rewriteText } from './rewrite-text.ts';

/** Words, and whole addresses of the internet or of mail, which are written as they are: none of them is a word. */
const words = /\S*(?:@|:\/\/|\p{L}\.\p{L})\S*|\p{L}{4,}/gu;

export const fieldMisspelling = definePlanRule({
  code: 'field-misspelling',
  family: 'text',
  severity: 'info',
  summary: { id: 'Istilah bidang salah eja.', en: 'A term of the field is misspelt.' },
  explanation: {
    id: '“Environtment”, “Pemeriintah”, “Prosentase”: ejaan yang salah pada istilah yang paling sering dipakai terlihat pertama kali oleh pembaca, dan membuat dua nama untuk hal yang sama. Hanya kata yang pasti salah yang ditemukan.',
    en: '“Environtment”, “Pemeriintah”, “Prosentase”: the most used terms misspelt are what a reader sees first, and make two names for one thing. Only what is certainly wrong is found.',
  },
  basis: foundInPlans,
  covers: ['D16'],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: kindNames,
  examples: [
    {
      title: { id: 'Dalam judul', en: 'In a title' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinas <|"Dinas Komunikasi Pemeriintah"|>
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinas "Dinas Komunikasi Pemerintah"
`,
    },
    {
      title: { id: 'Dalam uraian', en: 'In a description' },
      bad: `plan contoh "Contoh" { period 2022..2026  <|vision "Smart Environtment untuk semua"|> }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026  vision "Smart Environment untuk semua" }
`,
    },
    {
      title: { id: 'Ejaan yang benar', en: 'Right spelling' },
      good: `plan contoh "Contoh" { period 2022..2026  vision "Smart Environment bagi masyarakat, dengan analisis risiko dan izin daring" }
`,
    },
  ],
  check(parts, report) {
    for (const kind of kindNames) judge(parts[kind], report);
  },
});

const judge = judgeEach((element: PlanElement, report) => {
  for (const text of elementTexts(element)) {
    const wrong = (text.text.match(words) ?? []).find((word) => rightSpelling(word) !== undefined);
    if (wrong === undefined) continue;
    report(
      { element: element.id, path: text.path },
      {
        id: `“${wrong}” seharusnya “${rightSpelling(wrong)}”. Perbaiki ejaannya.`,
        en: `“${wrong}” should be “${rightSpelling(wrong)}”. Mend the spelling.`,
      },
      { fixes: spellingFix(element, text) },
    );
  }
});

function spellingFix(element: PlanElement, text: ElementText): readonly Fix[] {
  const mend = (written: string): string => written.replace(words, (word) => rightSpelling(word) ?? word);
  const edits = rewriteText(element, text, mend);
  if (edits.length === 0) return [];
  const right = mend(text.text);
  return [{ title: { id: `Ganti dengan “${right}”`, en: `Replace by “${right}”` }, certain: true, edits }];
}
