import { type Fix, kindNames, type PlanElement } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';
import { type ElementText, elementTexts } from './element-texts.ts';
import { rewriteText } from './rewrite-text.ts';

/** Signs that the fonts of the documents lack: other scripts than Latin and Greek, emoji, flags, private signs. */
const foreign =
  /[[\p{Extended_Pictographic}\p{RI}\p{Emoji_Modifier}\p{Co}\p{Cs}]--[©®™↔]]|[\p{L}--[\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]]|\uFFFD/v;

export const missingGlyph = definePlanRule({
  code: 'missing-glyph',
  family: 'text',
  severity: 'warning',
  summary: {
    id: 'Tulisan memuat tanda yang tidak dimiliki huruf dokumen.',
    en: 'A text has a sign that the fonts of the documents lack.',
  },
  explanation: {
    id: 'Emoji, aksara lain, dan “�” tercetak sebagai kotak kosong dalam PDF dan Word. “�” berarti berkasnya pernah dibuka dengan pengodean yang salah. Ganti dengan kata.',
    en: 'Emoji, other scripts and “�” print as empty boxes in PDF and Word. “�” means that the file was once opened in a wrong encoding. Replace them by words.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: kindNames,
  examples: [
    {
      title: { id: 'Emoji dalam judul', en: 'Emoji in a title' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes <|"Dinas Kesehatan 🏥"|>
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
`,
    },
    {
      title: { id: 'Tanda yang ada', en: 'Signs that there are' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan – “Sehat” ≥ 80 % µg/m³ → café Ω © 2022"
`,
    },
  ],
  check(parts, report) {
    for (const kind of kindNames) judge(parts[kind], report);
  },
});

const judge = judgeEach((element: PlanElement, report) => {
  for (const written of elementTexts(element)) {
    const { path, text } = written;
    const [sign] = foreign.exec(text) ?? [];
    if (sign === undefined) continue;
    report(
      { element: element.id, path },
      {
        id: `Tanda “${sign}” tidak ada dalam huruf dokumen dan tercetak sebagai kotak kosong. Ganti dengan kata.`,
        en: `The fonts of the documents lack the sign “${sign}”, which prints as an empty box. Replace it by a word.`,
      },
      { fixes: takeOutPictures(element, written) },
    );
  }
});

/** Small pictures only decorate; letters of other scripts say something and are for the writer to replace. */
const pictures = /\s*[[\p{Extended_Pictographic}\p{RI}]--[©®™↔]][\p{Emoji_Modifier}\p{RI}\uFE0F\u200D]*/gv;

function takeOutPictures(element: PlanElement, written: ElementText): readonly Fix[] {
  const left = written.text.replace(pictures, '');
  if (left.trim() === '' || foreign.test(left)) return [];
  const edits = rewriteText(element, written, () => left.trim());
  return offerFix({ id: 'Hapus gambar kecilnya', en: 'Take the small pictures out' }, edits);
}
