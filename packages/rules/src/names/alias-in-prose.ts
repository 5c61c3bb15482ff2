import { type Dimension, type Fix, kindNames, type PlanElement, proseText, remember } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { judgeEach } from '../checker/judge-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';
import { type ElementText, elementTexts } from '../text/element-texts.ts';
import { isTitle, rewriteText } from '../text/rewrite-text.ts';

/** Dimensions name their own aliases. */
const readKinds = kindNames.filter((kind) => kind !== 'dimension' && kind !== 'subdimension');

export const aliasInProse = definePlanRule({
  code: 'alias-in-prose',
  family: 'names',
  severity: 'info',
  summary: {
    id: 'Tulisan memakai nama lain dari sebuah dimensi.',
    en: 'A text uses another name of a dimension.',
  },
  explanation: {
    id: 'Satu hal dengan dua nama membingungkan pembaca: judulnya “Smart Society”, tulisannya “Smart People”. Pakai nama yang tercetak sebagai judul, atau ganti judul dimensinya dengan extend dimension. Rujukan [[society]] selalu mencetak judul yang berlaku.',
    en: 'One thing under two names confuses the reader: the heading says “Smart Society”, the prose “Smart People”. Use the name that is printed as heading, or change the title of the dimension with extend dimension. A reference [[society]] always prints the title that stands.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: kindNames,
  examples: [
    {
      title: { id: '“Smart People” dalam tulisan', en: '“Smart People” in the prose' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
narrative latar "Latar" { section background  <|text "Smart People menjadi perhatian utama."|> }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
narrative latar "Latar" { section background  text "[[society]] menjadi perhatian utama." }
`,
    },
    {
      title: { id: 'Judulnya yang diganti', en: 'The title is changed' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
extend dimension society "Smart People" { }
narrative latar "Latar" { section background  text "Smart People menjadi perhatian utama, juga Smart Economy." }
`,
    },
  ],
  check(parts, report) {
    const aliases = aliasesOf(parts.dimension);
    if (aliases.length > 0) for (const kind of readKinds) judge(parts[kind], report, aliases);
  },
});

interface Alias {
  readonly name: string | undefined;
  readonly title: string;
  readonly alias: string;
}

const aliasesOf = remember((dimensions: readonly Dimension[]): readonly Alias[] =>
  dimensions.flatMap(({ name, title, alias }) =>
    alias.map((each) => ({ name, title, alias: proseText(each) })).filter((each) => isOtherName(each.alias, title)),
  ),
);

const judge = judgeEach((element: PlanElement, report, aliases: readonly Alias[]) => {
  for (const written of elementTexts(element)) {
    const { path, text } = written;
    const found = aliases.find(({ alias }) => text.includes(alias));
    if (!found) continue;
    report(
      { element: element.id, path },
      {
        id: `“${found.alias}” di sini bernama “${found.title}” dalam rencana ini. Pakai satu nama, atau tulis [[${found.name}]].`,
        en: `What is “${found.alias}” here is called “${found.title}” in this plan. Use one name, or write [[${found.name}]].`,
      },
      { fixes: useOneName(element, written, found) },
    );
  }
});

/** Only names of two words or more are peculiar enough to look for in prose. */
function isOtherName(alias: string, title: string): boolean {
  return alias.includes(' ') && alias !== title && !title.includes(alias);
}

/** In prose a reference, which follows the title; in a title the title itself. */
function useOneName(element: PlanElement, written: ElementText, { name, title, alias }: Alias): readonly Fix[] {
  const right = isTitle(written.path) || name === undefined ? title : `[[${name}]]`;
  const edits = rewriteText(element, written, (text) => text.replaceAll(alias, right));
  return offerFix({ id: `Ganti “${alias}” dengan ${right}`, en: `Replace “${alias}” by ${right}` }, edits);
}
