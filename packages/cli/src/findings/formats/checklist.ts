import { type ChecklistPart, type OpenElement, type PlanChecklist, planChecklist, type Share } from '@rencana/api';
import type { Text } from '@rencana/model';
import type { FindingFormat } from '../finding-format.ts';

type Say = (text: Text) => string;

const words = {
  title: { id: 'Daftar kelengkapan', en: 'Checklist' },
  stage: { id: 'sampai tahap', en: 'up to stage' },
  asked: { id: 'Yang diminta', en: 'What is asked for' },
  of: { id: 'dari', en: 'of' },
  met: { id: 'Terpenuhi', en: 'Met' },
  percent: { id: 'Persen', en: 'Per cent' },
  byDimension: { id: 'Menurut dimensi', en: 'By dimension' },
  dimension: { id: 'Dimensi', en: 'Dimension' },
  noDimension: { id: 'Seluruh rencana', en: 'The plan as a whole' },
  byOwner: { id: 'Menurut perangkat daerah', en: 'By agency' },
  owner: { id: 'Perangkat daerah', en: 'Agency' },
  noOwner: { id: 'Tanpa perangkat daerah', en: 'Without an agency' },
  missing: { id: 'Yang belum ada', en: 'What is missing' },
  from: { id: 'sejak tahap', en: 'from stage' },
  source: { id: 'sumber', en: 'source' },
  allowed: { id: 'dikecualikan', en: 'excepted' },
  nothingAsked: {
    id: 'Pada tahap ini tidak ada syarat yang berlaku bagi rencana ini.',
    en: 'No requirement holds for this plan at this stage.',
  },
  complete: { id: 'Semua yang diminta sudah ada.', en: 'All that is asked for is there.' },
} as const satisfies Record<string, Text>;

/** What is still missing by the stage of each plan, as Markdown that also reads well as plain text. */
export const checklist: FindingFormat = {
  summary: {
    id: 'Yang belum ada menurut syarat sampai tahap itu: per dimensi dan per perangkat daerah, dalam persen (Markdown).',
    en: 'What the requirements up to the stage still miss: by dimension and by agency, in per cent (Markdown).',
  },
  isDocument: true,
  write: ({ states, shell }) =>
    states
      .filter(({ plan }) => plan.parts.plan.length > 0)
      .map((state) => writeChecklist(planChecklist(state), (text) => shell.say(text, state.language)))
      .join('\n'),
};

function writeChecklist(checked: PlanChecklist, say: Say): string {
  const title = `# ${say(words.title)}: ${checked.title} – ${say(words.stage)} ${checked.stage}`;
  if (checked.asked === 0) return `${title}\n\n${say(words.nothingAsked)}\n`;
  const isComplete = checked.met === checked.asked;
  return `${[
    title,
    `${say(words.met)}: ${shareText(checked, say)}${isComplete ? `. ${say(words.complete)}` : ''}`,
    `## ${say(words.byDimension)}`,
    table(checked.dimensions, say(words.dimension), say(words.noDimension), say),
    `## ${say(words.byOwner)}`,
    table(checked.owners, say(words.owner), say(words.noOwner), say),
    ...(isComplete ? [] : [`## ${say(words.missing)}`, ...checked.dimensions.flatMap((part) => openPart(part, say))]),
  ].join('\n\n')}\n`;
}

/** `12 dari 15 (80 %)`; a hundred only where nothing is missing. */
function shareText(share: Share, say: Say): string {
  return `${share.met} ${say(words.of)} ${share.asked} (${percentOf(share)} %)`;
}

function percentOf({ met, asked }: Share): number {
  return Math.floor((met * 100) / asked);
}

/** A table whose columns are padded, so that it reads well unrendered too. */
function table(parts: readonly ChecklistPart[], name: string, none: string, say: Say): string {
  const rows = [
    [name, say(words.met), say(words.asked), say(words.percent)],
    ...parts.map((part) => [
      escapeCell(part.title ?? none),
      String(part.met),
      String(part.asked),
      `${percentOf(part)} %`,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const ruler = `|${widths.map((width, column) => (column === 0 ? `-${'-'.repeat(width)}-` : `-${'-'.repeat(width)}:`)).join('|')}|`;
  const [head = [], ...body] = rows;
  return [line(head), ruler, ...body.map(line)].join('\n');
}

function openPart(part: ChecklistPart, say: Say): readonly string[] {
  if (part.open.length === 0) return [];
  return [
    `### ${part.title ?? say(words.noDimension)}: ${shareText(part, say)}`,
    part.open.map((element) => openElement(element, say)).join('\n'),
  ];
}

/** `- [ ] Quick win “Layanan Satu Pintu” (DPMPTSP)` and below it, a line a requirement, what is missing. */
function openElement({ kind, title, owner, allowed, demands }: OpenElement, say: Say): string {
  const notes = [owner, allowed === undefined ? undefined : `${say(words.allowed)}: ${allowed}`].filter(Boolean);
  const head = `- [ ] ${capitalize(say(kind))} “${oneLine(title)}”${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
  const lines = demands.map(({ requirement, from, source, properties }) => {
    const named = properties.map(({ keyword, label }) => {
      const word = say(label);
      return word === keyword ? `\`${keyword}\`` : `${word} (\`${keyword}\`)`;
    });
    const origin = source === undefined ? '' : `; ${say(words.source)}: ${oneLine(source)}`;
    return `  - ${named.join(', ')} – ${oneLine(say(requirement))} (${say(words.from)} ${from}${origin})`;
  });
  return [head, ...lines].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeCell(text: string): string {
  return oneLine(text).replaceAll('|', '\\|');
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
