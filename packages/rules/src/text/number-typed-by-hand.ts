import {
  type Fix,
  type Indicator,
  type KindName,
  kindNames,
  type PlanElement,
  proseText,
  rememberEach,
  type Scalar,
} from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { propertyPath } from '../place/property-place.ts';
import { definePlanRule } from '../rule.ts';
import { numberText } from '../wording/number-text.ts';
import { type ElementText, elementTexts } from './element-texts.ts';
import { isTitle, rewriteText } from './rewrite-text.ts';

/** A figure with a decimal comma or with points for thousands, with its sign: of others there are too many alike. */
const figure = /(?<![\d.,])[-−]?(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)(?![\d.,]*\d)/g;

/** An indicator's own definition may well say how its figure came about. */
const readKinds = kindNames.filter(
  (kind): kind is Exclude<KindName, 'indicator' | 'fact'> => kind !== 'indicator' && kind !== 'fact',
);

export const numberTypedByHand = definePlanRule({
  code: 'number-typed-by-hand',
  family: 'text',
  severity: 'info',
  summary: {
    id: 'Angka diketik dalam tulisan, padahal rencana mengetahuinya.',
    en: 'A figure is typed in prose although the plan knows it.',
  },
  explanation: {
    id: 'Angka yang diketik ulang tidak ikut berubah bila targetnya direvisi. Tulis rujukannya, misalnya [[ikm.baseline.2021]]: dokumen selalu mencetak angka yang berlaku. Hanya angka yang sama persis, dalam tulisan yang menyebut indikatornya, yang ditemukan.',
    en: 'A figure typed again does not change with the target when it is revised. Write a reference such as [[ikm.baseline.2021]]: documents then print the figure that stands. Only exactly equal figures, in a text that names the indicator, are found.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: kindNames,
  examples: [
    {
      title: { id: 'Baseline yang diketik ulang', en: 'A baseline typed again' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 78,42  target 2022 = 80 }
narrative latar "Latar Belakang" { section background  <|text "Indeks Kepuasan Masyarakat baru mencapai 78,42 pada tahun 2021."|> }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 78,42  target 2022 = 80 }
narrative latar "Latar Belakang" { section background  text "Indeks Kepuasan Masyarakat baru mencapai [[ikm.baseline.2021]] pada tahun 2021." }
`,
    },
    {
      title: { id: 'Rujukan, atau angka tentang hal lain', en: 'A reference, or a figure of something else' },
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  baseline 2021 = 78,42  target 2022 = 80 }
narrative latar "Latar Belakang" { section background  text "[[ikm]] baru mencapai [[ikm.baseline.2021]]. Tinggi curah hujan 78,5 mm." }
narrative iklim "Iklim" { section background  text "Curah hujan 78,42 mm." }
`,
    },
  ],
  check(parts, report) {
    let known: ReturnType<typeof figuresOf> | undefined;
    for (const kind of readKinds) {
      for (const [i, texts] of textsWithFigures(parts[kind]).entries()) {
        const element = parts[kind][i] as PlanElement;
        for (const typed of texts) {
          const { path, text, mentions, figures } = typed;
          for (const written of figures) {
            known ??= figuresOf(parts.indicator);
            const match = known
              .get(written.replace('−', '-'))
              ?.find(({ indicator }) => isAbout(text, mentions, indicator));
            if (!match) continue;
            report(
              { element: element.id, path },
              {
                id: `Angka ${written} adalah ${match.reference} dari “${match.indicator.title}”. Tulis [[${match.indicator.name}.${match.reference}]] supaya ikut berubah.`,
                en: `The figure ${written} is ${match.reference} of “${match.indicator.title}”. Write [[${match.indicator.name}.${match.reference}]], so that it changes with it.`,
              },
              {
                related: [
                  {
                    place: { element: match.indicator.id, path: match.path },
                    message: { id: 'Angkanya ada di sini.', en: 'The figure stands here.' },
                  },
                ],
                fixes: writeReference(element, typed, written, match),
              },
            );
            break;
          }
        }
      }
    }
  },
});

interface TextWithFigures extends ElementText {
  readonly figures: readonly string[];
}

const none: readonly TextWithFigures[] = [];

/** For each element its texts in which figures are written; most have none. */
const textsWithFigures = rememberEach((element: PlanElement): readonly TextWithFigures[] => {
  const found = elementTexts(element).flatMap((text) => {
    const figures = text.text.match(figure);
    return figures ? [{ ...text, figures }] : [];
  });
  return found.length > 0 ? found : none;
});

interface KnownFigure {
  readonly indicator: Indicator;
  /** `baseline.2021` */
  readonly reference: string;
  /** The path of the property that says it. */
  readonly path: string;
}

/** The figures of all indicators that are peculiar enough, by how they are written. */
function figuresOf(indicators: readonly Indicator[]): ReadonlyMap<string, readonly KnownFigure[]> {
  const known = new Map<string, KnownFigure[]>();
  for (const indicator of indicators) {
    const series = [
      { keyword: 'baseline', path: 'baseline', entries: indicator.baseline ?? [] },
      ...indicator.target.map((entries, i) => ({ keyword: 'target', path: propertyPath('target', i), entries })),
    ];
    for (const { keyword, path, entries } of series) {
      for (const { from, value } of entries) {
        const written = writtenFigure(value);
        if (written === undefined) continue;
        const figures = known.get(written) ?? [];
        figures.push({ indicator, reference: `${keyword}.${from}`, path });
        known.set(written, figures);
      }
    }
  }
  return known;
}

function writtenFigure(value: Scalar): string | undefined {
  if (value.kind !== 'number') return undefined;
  const written = numberText(value.number);
  return /[.,]/.test(written) ? written : undefined;
}

/** True where a text names the indicator or refers to it. */
function isAbout(text: string, mentions: readonly string[], { name = '', title }: Indicator): boolean {
  if (mentions.some((path) => path === name || path.startsWith(`${name}.`))) return true;
  return text.toLowerCase().includes(title.toLowerCase());
}

/** The reference prints the unit along, so a unit typed behind the figure goes. Titles cannot hold a reference. */
function writeReference(
  element: PlanElement,
  typed: ElementText,
  written: string,
  { indicator, reference }: KnownFigure,
): readonly Fix[] {
  if (isTitle(typed.path)) return [];
  const mention = `[[${indicator.name}.${reference}]]`;
  const edits = rewriteText(element, typed, (text) => {
    const start = [...text.matchAll(figure)].find(([found]) => found === written)?.index ?? 0;
    const rest = text.slice(start + written.length);
    return `${text.slice(0, start)}${mention}${withoutUnit(rest, indicator)}`;
  });
  return offerFix({ id: `Tulis ${mention}`, en: `Write ${mention}` }, edits);
}

function withoutUnit(rest: string, { unit }: Indicator): string {
  const units = ['%', 'persen', ...(unit ? [proseText(unit)] : [])];
  const typed = units.find((each) => rest.trimStart().toLowerCase().startsWith(each.toLowerCase()));
  return typed === undefined ? rest : rest.trimStart().slice(typed.length);
}
