import type { BlockDraft, Draft, InlineDraft, ProfileFact, RowDraft } from '@rencana/document';
import type { GroupBlock, Intersection, PlanElement, Reference } from '@rencana/model';
import { chooseScale } from '../budget/budget-lines.ts';
import { moneyCell } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { inlines, text } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { spanText } from '../content/span-text.ts';
import { cell, table } from '../content/table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { shortNames, titleLines, titlesText } from '../plan-text/references-text.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { findHome } from '../view/home.ts';
import { shortName, titleOfReference } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { IntersectionsParts } from './intersections-parts.ts';

const terms = {
  between: { id: 'Antara', en: 'Between' },
  coordinator: { id: 'Koordinator', en: 'Coordinator' },
  stage: { id: 'Disepakati pada', en: 'Agreed on in' },
  group: { id: 'Kelompok pembahas', en: 'Studied by' },
  reason: { id: 'Alasan', en: 'Reason' },
  shares: { id: 'Dipakai bersama', en: 'Shared' },
  indicators: { id: 'Indikator', en: 'Indicators' },
} as const;

const texts = {
  badge: { id: 'Irisan', en: 'Intersection' },
  caption: { id: (title: string) => `Pelaksana irisan ${title}`, en: (title: string) => `What carries ${title}` },
  summary: {
    id: 'Setiap baris satu unsur dengan dimensi, pelaksana, jadwal, dan anggarannya.',
    en: 'One element a row, with its dimension, lead agency, schedule and budget.',
  },
  columns: {
    id: ['No', 'Diwujudkan melalui', 'Dimensi', 'SOPD pelaksana', 'Jadwal'],
    en: ['No', 'Carried by', 'Dimension', 'Lead agency', 'Schedule'],
  },
  total: { id: 'Jumlah', en: 'Total' },
} as const;

const widths = [3, 28, 17, 15, 20];

/** The anchor of the sheet of an intersection. */
export function sheetId({ name }: Intersection): string {
  return `sheet-${name}`;
}

/** The anchor of the table of what carries an intersection. */
export function carriersId({ name }: Intersection): string {
  return `carriers-${name}`;
}

/** One intersection, a section of its chapter: a card of what was agreed on, then what carries it with who leads it and its money. */
export function intersectionSheet(
  view: View,
  parts: IntersectionsParts,
  intersection: Intersection,
): readonly BlockDraft[] {
  const title = titleOf(intersection, view.language);
  const carriers = intersection.through.map((each) => view.find(each)).filter((each) => each !== undefined);
  return [
    card(view, parts, intersection),
    ...(carriers.length > 0 ? [carrierTable(view, parts, carriers, { id: carriersId(intersection), title })] : []),
  ];
}

/** All of a group, a lead who is not among its members first. */
function participantsOf({ lead, members }: GroupBlock): readonly Reference[] {
  return lead && !members.some(({ id }) => id === lead.id) ? [lead, ...members] : members;
}

function card(view: View, parts: IntersectionsParts, intersection: Intersection): BlockDraft {
  const groups = parts.stage.flatMap((stage) =>
    stage.group
      .filter(({ studies }) => studies.some(({ id }) => id === intersection.id))
      .map((group) => `${group.title ?? group.name ?? ''} (${shortNames(view, participantsOf(group))})`),
  );
  const fact = (
    term: keyof typeof terms,
    property: string,
    content: string | readonly InlineDraft[] | undefined,
    wide = false,
  ): readonly Draft<ProfileFact>[] => {
    const shown = typeof content === 'string' ? inlines(content) : (content ?? []);
    if (shown.length === 0) return [];
    return [
      { term: view.say(terms[term]), content: shown, place: placeOf(intersection, property), ...(wide && { wide }) },
    ];
  };
  const { coordinator, inStage, reason, shares, between } = intersection;
  const [first] = between;
  const home = view.allDimensions.find(({ element, subdimensions }) =>
    [element.id, ...subdimensions.map(({ id }) => id)].includes(first?.id ?? ''),
  );
  return {
    kind: 'profile',
    id: sheetId(intersection),
    level: 2,
    tone: home?.tone ?? 'neutral',
    title: titleOf(intersection, view.language),
    badge: [view.say(texts.badge), ...dimensionTitles(view, intersection)].join(' · '),
    facts: [
      ...fact('between', 'between', titleLines(view, between)),
      ...fact('coordinator', 'coordinator', coordinator && titleOfReference(view, coordinator)),
      ...fact('stage', 'in-stage', inStage && titleOfReference(view, inStage)),
      ...fact('group', '', groups.join('; ')),
      ...fact('reason', 'reason', proseInlines(view, reason), true),
      ...fact('shares', 'shares', stack(shares.map((shared) => proseInlines(view, shared))), true),
      ...fact('indicators', 'through', titlesText(view, indicatorsOf(view, intersection)), true),
    ],
    place: placeOf(intersection),
  };
}

/** The dimensions that meet, each once. */
function dimensionTitles(view: View, { between }: Intersection): readonly string[] {
  const titles = between.flatMap(({ id }) => {
    const found = view.allDimensions.find(
      ({ element, subdimensions }) => element.id === id || subdimensions.some((child) => child.id === id),
    );
    return found ? [found.title] : [];
  });
  return [...new Set(titles)];
}

/** The indicators that what carries the intersection contributes to, each once. */
function indicatorsOf(view: View, { through }: Intersection): readonly Reference[] {
  const found = through.flatMap((each) => {
    const carrier = view.find(each);
    return carrier && 'contributesTo' in carrier ? carrier.contributesTo : [];
  });
  return [...new Map(found.map((each) => [each.id ?? each.name, each])).values()];
}

/** Who takes part in an intersection: the owners of what carries it, then who supports it; each once. */
export function agenciesOf(view: View, { through }: Intersection): readonly Reference[] {
  const carriers = through.map((each) => view.find(each)).filter((each) => each !== undefined);
  const owners = carriers.map((carrier) => view.ownerOf(carrier)).filter((owner) => owner !== undefined);
  const supporters = carriers.flatMap((carrier) => ('supports' in carrier ? carrier.supports : []));
  return [...new Map([...owners, ...supporters].map((each) => [each.id ?? each.name, each])).values()];
}

function carrierTable(
  view: View,
  parts: IntersectionsParts,
  carriers: readonly PlanElement[],
  { id, title }: { readonly id: string; readonly title: string },
): BlockDraft {
  const ids = new Set(carriers.map((carrier) => carrier.id));
  const lines = parts.budgets.filter(({ carrier }) => ids.has(carrier));
  const scale = chooseScale(lines);
  const row = (carrier: PlanElement, index: number): RowDraft => {
    const owner = view.ownerOf(carrier);
    const home = findHome(view, carrier);
    return {
      role: 'body',
      place: placeOf(carrier),
      cells: [
        cell(String(index + 1), { align: 'center' }),
        cell(titleOf(carrier, view.language), { header: true }),
        cell(home?.title ?? '–', home ? { tone: home.tone } : {}),
        cell(owner ? shortName(view, owner) : '–'),
        cell('schedule' in carrier && carrier.schedule ? [text(spanText(carrier.schedule, view.language))] : '–'),
        moneyCell(
          view,
          lines.filter((line) => line.carrier === carrier.id),
          scale,
        ),
      ],
    };
  };
  return table({
    id,
    caption: view.say(texts.caption)(title),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: [
      ...numberedColumns(view.say(texts.columns), widths),
      { title: view.say(vocabulary.budget[scale]), width: 14, align: 'end' },
    ],
    rows: [
      ...carriers.map(row),
      {
        role: 'total',
        cells: [cell(view.say(texts.total), { colspan: widths.length }), moneyCell(view, lines, scale)],
      },
    ],
  });
}
