import {
  type BarsDrawing,
  type CoverageDrawing,
  type Decimal,
  type Document,
  type Drawing,
  dateText,
  type GraphDrawing,
  type OrganisationDrawing,
  type PictureDrawing,
  type RoadmapDrawing,
  type StackedBarsDrawing,
  type TrajectoryDrawing,
  type TrajectoryPanel,
} from '@rencana/document';

/** The data of a drawing as a table of texts; a row with `isGroup` names the group of those that follow. */
export interface DrawingTable {
  readonly header: readonly string[];
  readonly rows: readonly DrawingRow[];
}

export interface DrawingRow {
  readonly cells: readonly string[];
  readonly isGroup?: true;
  /** The numbers that the texts print, cell by cell, for spreadsheets. */
  readonly values?: readonly (Decimal | undefined)[];
}

type Language = Document['language'];

const headers = {
  id: {
    roadmap: ['Program', 'Mulai', 'Selesai', 'Tonggak', 'Tanda'],
    trajectory: 'Indikator',
    bars: 'Uraian',
    sum: 'Jumlah',
    coverage: ['Subdimensi', 'Cakupan'],
    organisation: ['Kedudukan', 'Keterangan'],
    graph: ['Antara', 'Dan', 'Jumlah', 'Keterangan'],
    picture: ['Berkas gambar'],
  },
  en: {
    roadmap: ['Programme', 'Start', 'End', 'Milestones', 'Mark'],
    trajectory: 'Indicator',
    bars: 'Item',
    sum: 'Total',
    coverage: ['Sub-dimension', 'Coverage'],
    organisation: ['Seat', 'Note'],
    graph: ['Between', 'And', 'Count', 'Note'],
    picture: ['Picture file'],
  },
} as const;

function roadmapTable(drawing: RoadmapDrawing, language: Language): DrawingTable {
  const hasMarks = drawing.groups.some((group) => group.bars.some((bar) => bar.text));
  const header = headers[language].roadmap.slice(0, hasMarks ? 5 : 4);
  const rows = drawing.groups.flatMap((group) => [
    { isGroup: true as const, cells: [group.title, ...header.slice(1).map(() => '')] },
    ...group.bars.map((bar) => {
      const milestones = bar.milestones.map((month) => dateText(month, language)).join(', ');
      const cells = [bar.title, dateText(bar.from, language), dateText(bar.to, language), milestones, bar.text ?? ''];
      return { cells: cells.slice(0, header.length) };
    }),
  ]);
  return { header, rows };
}

/** Times of all panels in order, each with its label. */
function timesOf(panels: readonly TrajectoryPanel[]): (readonly [at: number, label: string])[] {
  const points = panels.flatMap(({ baseline, targets, actuals }) => [
    ...(baseline ? [baseline] : []),
    ...targets,
    ...actuals,
  ]);
  return [...new Map(points.map(({ at, label }) => [at, label]))].sort(([a], [b]) => a - b);
}

function trajectoryTable(drawing: TrajectoryDrawing, language: Language): DrawingTable {
  const times = timesOf(drawing.panels);
  const { baseline, target, actual } = drawing.legend;
  const rows = drawing.panels.flatMap((panel) => {
    const series = [
      { name: baseline, points: panel.baseline ? [panel.baseline] : [] },
      { name: target, points: panel.targets },
      { name: actual, points: panel.actuals },
    ];
    const filled = series
      .filter(({ points }) => points.length > 0)
      .map(({ name, points }) => {
        const byTime = new Map(points.map((point) => [point.at, point]));
        return {
          cells: [name, ...times.map(([at]) => byTime.get(at)?.text ?? '–')],
          values: [undefined, ...times.map(([at]) => byTime.get(at)?.value)],
        };
      });
    const title = panel.subtitle ? `${panel.title} (${panel.subtitle})` : panel.title;
    return [{ isGroup: true as const, cells: [title, ...times.map(() => '')] }, ...filled];
  });
  return { header: [headers[language].trajectory, ...times.map(([, label]) => label)], rows };
}

function barsTable(drawing: BarsDrawing, language: Language): DrawingTable {
  return {
    header: [headers[language].bars, drawing.unit],
    rows: drawing.bars.map((bar) => ({ cells: [bar.title, bar.text], values: [undefined, bar.value] })),
  };
}

function organisationTable(drawing: OrganisationDrawing, language: Language): DrawingTable {
  const header = headers[language].organisation;
  const rows = drawing.levels
    .flat()
    .flatMap((group): readonly DrawingRow[] => [
      { isGroup: true, cells: [group.title, ''] },
      ...group.seats.map(({ title, text }) => ({ cells: [title, text ?? ''] })),
    ]);
  return { header, rows };
}

function graphTable(drawing: GraphDrawing, language: Language): DrawingTable {
  const { agreed, derived } = drawing.legend;
  const titleOf = (index: number) => drawing.nodes[index]?.title ?? '';
  const rows = drawing.links.map(({ from, to, text, isAgreed }) => ({
    cells: [titleOf(from), titleOf(to), text, isAgreed ? agreed : derived],
    values: [undefined, undefined, /^\d+$/.test(text) ? text : undefined],
  }));
  return { header: headers[language].graph, rows };
}

function stackedBarsTable(drawing: StackedBarsDrawing, language: Language): DrawingTable {
  const { bars, sum } = headers[language];
  const rows = drawing.bars.map(({ title, value, text, parts }) => ({
    cells: [title, ...parts.map((part) => part.text), text],
    values: [undefined, ...parts.map((part) => part.value), value],
  }));
  const first = drawing.unit ? `${bars} (${drawing.unit})` : bars;
  return { header: [first, ...drawing.series.map(({ title }) => title), sum], rows };
}

function coverageTable(drawing: CoverageDrawing, language: Language): DrawingTable {
  const rows = drawing.groups.flatMap(({ title, tiles }) => [
    { isGroup: true as const, cells: [title, ''] },
    ...tiles.map((tile) => ({ cells: [tile.title, tile.text], values: [undefined, tile.value] })),
  ]);
  return { header: headers[language].coverage, rows };
}

function pictureTable({ file }: PictureDrawing, language: Language): DrawingTable {
  return { header: headers[language].picture, rows: [{ cells: [file] }] };
}

const tables: {
  [K in Drawing['kind']]: (drawing: Extract<Drawing, { kind: K }>, language: Language) => DrawingTable;
} = {
  roadmap: roadmapTable,
  trajectory: trajectoryTable,
  bars: barsTable,
  'stacked-bars': stackedBarsTable,
  coverage: coverageTable,
  organisation: organisationTable,
  graph: graphTable,
  picture: pictureTable,
};

/** What a drawing shows, for formats of text and for spreadsheets. */
export function drawingTable(drawing: Drawing, language: Language): DrawingTable {
  return (tables[drawing.kind] as (drawing: Drawing, language: Language) => DrawingTable)(drawing, language);
}
