import { type Fix, kindNames, type PlanElement } from '@rencana/model';
import { judgeEach } from '../checker/judge-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';
import { type ElementText, elementTexts } from './element-texts.ts';
import { rewriteText } from './rewrite-text.ts';

/** Signs that no key types and no page prints; tab and line end are none. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

export const controlCharacter = definePlanRule({
  code: 'control-character',
  family: 'text',
  severity: 'error',
  summary: {
    id: 'Tulisan memuat tanda kendali yang tidak terlihat.',
    en: 'A text has a control character that nobody sees.',
  },
  explanation: {
    id: 'Tanda kendali, misalnya NUL, biasanya terbawa saat menyalin dari program lain atau karena berkasnya rusak. Tanda itu tidak tercetak, tetapi dapat memotong tulisan di program lain. Hapus, lalu periksa apakah ada huruf yang hilang.',
    en: 'A control character such as NUL usually comes along when a text is copied from another program, or from a damaged file. It prints as nothing, but may cut the text in other programs. Take it out, then see whether letters are missing.',
  },
  basis: {
    kind: 'language',
    text: {
      id: 'Tulisan terdiri atas huruf, angka, dan tanda yang dapat dicetak.',
      en: 'A text consists of letters, figures and signs that can be printed.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: kindNames,
  examples: [
    {
      title: { id: 'Tanda kendali dalam judul', en: 'A control character in a title' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes <|"Dinas\u0090 Kesehatan"|>
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
`,
    },
    {
      title: { id: 'Huruf beraksen dan pergantian baris', en: 'Letters with accents and ends of lines' },
      good: `plan contoh "Contoh" { period 2022..2026 }
action layanan "Layanan kesehatan" { description """
  Menjalankan café sehat.

  Melayani puskesmas.
  """ }
`,
    },
  ],
  check(parts, report) {
    for (const kind of kindNames) judge(parts[kind], report);
  },
});

const judge = judgeEach((element: PlanElement, report) => {
  for (const written of elementTexts(element)) {
    const sign = control.exec(written.text)?.[0];
    if (sign === undefined) continue;
    const name = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    report(
      { element: element.id, path: written.path },
      {
        id: `Tulisan ini memuat tanda kendali yang tidak terlihat (${name}). Hapus tanda itu, lalu periksa apakah ada huruf yang hilang.`,
        en: `This text has a control character that nobody sees (${name}). Take it out, then see whether letters are missing.`,
      },
      { fixes: takeOut(element, written) },
    );
  }
});

function takeOut(element: PlanElement, written: ElementText): readonly Fix[] {
  const edits = rewriteText(element, written, (text) => text.replace(new RegExp(control, 'g'), ''));
  return offerFix({ id: 'Hapus tanda kendali', en: 'Take the control characters out' }, edits);
}
