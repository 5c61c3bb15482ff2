import type { BlockDraft, InlineDraft } from '@rencana/document';
import { carriersOf, proseText, type Stage } from '@rencana/model';
import { sumLines } from '../budget/budget-lines.ts';
import { list, paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { enumerate } from '../content/enumerate.ts';
import { reference, text, valueInline } from '../content/inline.ts';
import { spanText } from '../content/span-text.ts';
import { toldMoneyValue } from '../content/value.ts';
import { governmentName, headOfRegion, periodText } from '../frame/region.ts';
import { shownBudgets, shownCarriers } from '../masterplan/carriers.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { CommitmentParts } from './commitment-parts.ts';

/** Which tables follow, so that the statement points only at what is there. */
export interface Following {
  readonly quickwins: boolean;
  readonly agencies: boolean;
}

/** Who promises what: the sentences above the signatures, each with the figures of the plan. */
export function statement(view: View, parts: CommitmentParts, following: Following): readonly BlockDraft[] {
  const points = [
    planPoint(view, parts),
    quickwinPoint(view, parts, following),
    budgetPoint(view, parts, following),
    peoplePoint(parts),
    [text('melaporkan kemajuan secara berkala dan memperbaiki pelaksanaannya berdasarkan hasil evaluasi.')],
  ].filter((point) => point.length > 0);
  return [
    paragraph(
      `${occasion(parts.stage)} kami yang bertanda tangan di bawah ini, ${headOfRegion(view)} beserta para kepala perangkat daerah di lingkungan ${governmentName(view)}, menyatakan komitmen untuk:`,
    ),
    list(points, 'decimal'),
    paragraph('Komitmen ini dibuat dengan penuh tanggung jawab untuk dilaksanakan bersama.'),
  ];
}

/** `Pada Bimtek Tahap IV, 21–22 September 2022, di Sampit,`; of the stage only what the plan says. */
function occasion(stages: readonly Stage[]): string {
  const last = stages.filter(({ order }) => order === '4').at(-1);
  if (!last) return 'Pada hari ini,';
  const known = [
    last.title.split(':')[0],
    last.schedule && spanText(last.schedule, 'id'),
    last.place && `di ${proseText(last.place)}`,
  ].filter(Boolean);
  return `Pada ${known.join(', ')},`;
}

function planPoint(view: View, parts: CommitmentParts): readonly InlineDraft[] {
  const carriers = carriersOf(parts);
  const actions = carriers.filter(({ type }) => type === 'action').length;
  const counts = [
    parts.programme.length > 0 ? `${parts.programme.length} program` : '',
    actions > 0 ? `${actions} kegiatan` : '',
  ].filter(Boolean);
  const content = counts.length > 0 ? ` yang memuat ${enumerate(counts, 'id')}` : '';
  const title = [view.plan ? titleOf(view.plan, 'id') : 'Masterplan Smart City', periodText(view)].filter(Boolean);
  return [text(`melaksanakan ${title.join(' Tahun ')}${content};`)];
}

function quickwinPoint(view: View, parts: CommitmentParts, following: Following): readonly InlineDraft[] {
  const count = shownCarriers(view, parts).filter(({ type }) => type === 'quickwin').length;
  if (count === 0) return [];
  const start = `menyelesaikan ${countWord(count, view.language)} quick win dalam waktu kurang dari dua belas bulan`;
  if (!following.quickwins) return [text(`${start};`)];
  return [text(`${start} sebagaimana tercantum dalam `), reference('committed-quickwins'), text(';')];
}

function budgetPoint(view: View, parts: CommitmentParts, following: Following): readonly InlineDraft[] {
  const lines = shownBudgets(view, parts);
  if (lines.length === 0) return [];
  const amount = valueInline(toldMoneyValue(sumLines(lines), view.language));
  const start = [text('menganggarkan '), amount, text(' selama masa rencana sesuai dengan kemampuan keuangan daerah')];
  if (!following.agencies) return [...start, text(';')];
  return [
    ...start,
    text(', dengan pembagian sebagaimana tercantum dalam '),
    reference('committed-agencies'),
    text(';'),
  ];
}

/** The people whom the team's decree names; left out where there is none. */
function peoplePoint({ decree }: CommitmentParts): readonly InlineDraft[] {
  const teams = decree.filter(({ kind, member }) => kind === 'team' && member.length > 0);
  if (teams.length === 0) return [];
  const titles = enumerate(
    teams.map((team) => titleOf(team, 'id')),
    'id',
  );
  return [text(`menugaskan penggerak pada setiap perangkat daerah melalui ${titles};`)];
}
