import type { BlockDraft, RowDraft } from '@rencana/document';
import type { Mission, Objective } from '@rencana/model';
import { centred, paragraph, placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { reference, strong, text } from '../content/inline.ts';
import { cell, table } from '../content/table.ts';
import { regionName } from '../frame/region.ts';
import { targetTable } from '../indicators/target-table.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { proseBlocks } from '../prose/prose-blocks.ts';
import { proseLine } from '../prose/prose-line.ts';
import { findHome } from '../view/home.ts';
import { titleOfReference } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import { section } from './chapter.ts';
import type { MasterplanParts } from './masterplan-parts.ts';

const texts = {
  vision: { id: 'Visi', en: 'Vision' },
  missions: { id: 'Misi', en: 'Missions' },
  objectives: { id: 'Sasaran', en: 'Objectives' },
  indicators: { id: 'Indikator Kinerja Utama', en: 'Key Indicators' },
  regionVision: {
    id: (region: string) => `Visi pembangunan ${region} adalah:`,
    en: (region: string) => `The development vision of ${region} is:`,
  },
  smartVision: {
    id: (region: string) => `Sejalan dengan visi tersebut, visi Smart City ${region} dirumuskan sebagai berikut:`,
    en: (region: string) => `In line with it, the Smart City vision of ${region} reads:`,
  },
  onlySmartVision: {
    id: (region: string) => `Visi Smart City ${region} dirumuskan sebagai berikut:`,
    en: (region: string) => `The Smart City vision of ${region} reads:`,
  },
  regionMissions: {
    id: 'Visi daerah dijabarkan ke dalam misi pembangunan berikut:',
    en: 'The vision of the region is carried by these missions:',
  },
  smartMissions: {
    id: 'Untuk mewujudkan visi Smart City, ditetapkan misi berikut:',
    en: 'The Smart City vision is carried by these missions:',
  },
  objectiveLead: {
    id: (count: string) => `Misi tersebut diukur melalui ${count} sasaran sebagaimana disajikan pada `,
    en: (count: string) => `The missions are measured by ${count} objectives, see `,
  },
  objectiveCaption: { id: 'Sasaran Smart City dan keselarasannya', en: 'Smart City objectives and what serves them' },
  objectiveColumns: {
    id: ['No', 'Sasaran', 'Misi yang dilayani', 'Indikator dan program yang selaras'],
    en: ['No', 'Objective', 'Mission served', 'Aligned indicators and programmes'],
  },
  objectiveSummary: {
    id: 'Setiap baris satu sasaran dengan misi yang dilayani serta indikator dan program yang selaras.',
    en: 'One objective a row, with the mission it serves and the indicators and programmes aligned with it.',
  },
  indicatorCaption: { id: 'Indikator kinerja utama', en: 'Key indicators' },
  none: {
    id: 'Rumusan visi, misi, dan sasaran Smart City belum ditetapkan pada saat dokumen ini disusun.',
    en: 'Vision, missions and objectives have not been set at the time of writing.',
  },
} as const;

/** BAB II: vision, missions and objectives; a sentence where the plan has none of them. */
export function vision(view: View, parts: MasterplanParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'vision')) return [];
  const content = [
    ...narrativeBlocks(view, parts.narrative, { section: 'vision', level: 3 }),
    ...section(view, 'vision-statement', texts.vision, statements(view)),
    ...section(view, 'missions', texts.missions, missions(view, parts.mission)),
    ...section(view, 'objectives', texts.objectives, objectives(view, parts)),
    ...section(view, 'key-indicators', texts.indicators, keyIndicators(view, parts)),
  ];
  return content.length > 0 ? content : [paragraph(view.say(texts.none))];
}

function statements(view: View): readonly BlockDraft[] {
  const { plan } = view;
  const region = regionName(view);
  const quote = (prose: NonNullable<typeof plan>['vision']) =>
    prose ? [centred(strong(`“${proseLine(view, prose)}”`))] : [];
  const smartLead = plan?.regionVision ? texts.smartVision : texts.onlySmartVision;
  return [
    ...(plan?.regionVision ? [paragraph(view.say(texts.regionVision)(region)), ...quote(plan.regionVision)] : []),
    ...(plan?.vision ? [paragraph(view.say(smartLead)(region)), ...quote(plan.vision)] : []),
  ];
}

function missions(view: View, all: readonly Mission[]): readonly BlockDraft[] {
  const listed = (lead: string, some: readonly Mission[]): readonly BlockDraft[] =>
    some.length === 0
      ? []
      : [
          paragraph(lead),
          { kind: 'list', ordered: 'decimal', items: inOrder(view, some).map((mission) => missionItem(view, mission)) },
        ];
  return [
    ...listed(
      view.say(texts.regionMissions),
      all.filter(({ tier }) => tier === 'region'),
    ),
    ...listed(
      view.say(texts.smartMissions),
      all.filter(({ tier }) => tier !== 'region'),
    ),
  ];
}

function missionItem(view: View, mission: Mission): readonly BlockDraft[] {
  const title: BlockDraft = {
    kind: 'paragraph',
    children: [text(titleOf(mission, view.language))],
    place: placeOf(mission),
  };
  return [title, ...proseBlocks(view, mission.description, { id: `mission-${mission.name}`, caption: mission.title })];
}

function objectives(view: View, parts: MasterplanParts): readonly BlockDraft[] {
  if (parts.objective.length === 0) return [];
  const columns = view.say(texts.objectiveColumns);
  const [number = '', objective = '', mission = '', aligned = ''] = columns;
  return [
    paragraph(
      view.say(texts.objectiveLead)(countWord(parts.objective.length, view.language)),
      reference('objectives-table'),
      '.',
    ),
    table({
      id: 'objectives-table',
      caption: view.say(texts.objectiveCaption),
      summary: view.say(texts.objectiveSummary),
      columns: [
        { title: number, width: 3, align: 'center' },
        { title: objective, width: 22 },
        { title: mission, width: 20 },
        { title: aligned, width: 26 },
      ],
      rows: inOrder(view, parts.objective).map((element, index) => objectiveRow(view, parts, element, index + 1)),
    }),
  ];
}

function objectiveRow(view: View, parts: MasterplanParts, objective: Objective, number: number): RowDraft {
  const aligned = [...parts.indicator, ...parts.programme].filter(({ aligns }) =>
    aligns.some(({ id }) => id === objective.id),
  );
  return {
    role: 'body',
    place: placeOf(objective),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(titleOf(objective, view.language), { header: true }),
      cell(objective.serves ? titleOfReference(view, objective.serves) : '–'),
      cell(
        titleLines(
          view,
          inOrder(view, aligned).map(({ id, title }) => ({ id, name: title })),
        ),
      ),
    ],
  };
}

/** Indicators of the plan as a whole: those without a dimension. */
function keyIndicators(view: View, parts: MasterplanParts): readonly BlockDraft[] {
  const indicators = inOrder(
    view,
    parts.indicator.filter((indicator) => !findHome(view, indicator)),
  );
  if (indicators.length === 0) return [];
  return [
    targetTable(view, parts, indicators, { id: 'key-indicators-table', caption: view.say(texts.indicatorCaption) }),
  ];
}
