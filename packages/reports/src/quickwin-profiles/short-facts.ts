import type { InlineDraft } from '@rencana/document';
import { proseText, type Quickwin } from '@rencana/model';
import { sumLines } from '../budget/budget-lines.ts';
import { fundNames } from '../budget/funds-of.ts';
import { chip, text, valueInline } from '../content/inline.ts';
import { spanText } from '../content/span-text.ts';
import { moneyValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { shortNames, titlesText } from '../plan-text/references-text.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';
import { type Fact, filledFacts } from './fact.ts';
import type { QuickwinParts } from './quickwin-parts.ts';
import { progressText, statusText } from './quickwin-status.ts';

const terms = {
  subdimension: { id: 'Subdimensi', en: 'Sub-dimension' },
  owner: { id: 'SOPD pelaksana', en: 'Lead agency' },
  supports: { id: 'SOPD pendukung', en: 'Supporting agencies' },
  schedule: { id: 'Jadwal', en: 'Schedule' },
  budget: { id: 'Anggaran dan sumber dana', en: 'Budget and funds' },
  status: { id: 'Status', en: 'Status' },
  kind: { id: 'Jenis inovasi dan bidang', en: 'Kind and area' },
  place: { id: 'Lokasi', en: 'Location' },
  under: { id: 'Program induk', en: 'Programme' },
  code: { id: 'Kode kegiatan', en: 'Activity code' },
} as const;

const progress = { id: (percent: string) => ` kemajuan ${percent}`, en: (percent: string) => ` progress ${percent}` };

/** The short fields of a profile, in two columns at the head of the card. */
export function shortFacts(view: View, parts: QuickwinParts, quickwin: Quickwin): readonly Fact[] {
  const owner = view.ownerOf(quickwin);
  const { schedule, under, code } = quickwin;
  return filledFacts(
    view,
    quickwin,
    [
      { term: terms.subdimension, property: 'in', content: titlesText(view, quickwin.in) },
      { term: terms.owner, property: 'owner', content: owner && titleOfReference(view, owner) },
      { term: terms.supports, property: 'supports', content: shortNames(view, quickwin.supports) },
      { term: terms.schedule, property: 'schedule', content: schedule && spanText(schedule, view.language) },
      { term: terms.budget, property: 'budget', content: budgetInlines(view, parts, quickwin) },
      { term: terms.status, property: 'status', content: statusInlines(view, parts, quickwin) },
      { term: terms.kind, property: 'innovation', content: kindText(view, quickwin) },
      { term: terms.place, property: 'place', content: proseInlines(view, quickwin.place) },
      { term: terms.under, property: 'under', content: under && titleOfReference(view, under) },
      { term: terms.code, property: 'code', content: code && proseText(code) },
    ],
    false,
  );
}

/** `Program · Aplikasi dan Perangkat Lunak`. */
function kindText(view: View, { innovation, area }: Quickwin): string {
  const known = [innovation && view.say(vocabulary.innovation[innovation]), area && view.say(vocabulary.area[area])];
  return known.filter(Boolean).join(' · ');
}

function budgetInlines(view: View, parts: QuickwinParts, quickwin: Quickwin): readonly InlineDraft[] {
  const lines = parts.budgets.filter(({ carrier }) => carrier === quickwin.id);
  if (lines.length === 0) return [];
  return [valueInline(moneyValue(sumLines(lines))), text(` (${fundNames(view, lines)})`)];
}

function statusInlines(view: View, parts: QuickwinParts, quickwin: Quickwin): readonly InlineDraft[] {
  const status = statusText(view, parts, quickwin);
  const percent = progressText(view, parts, quickwin);
  return [...(status ? [chip('warning', status)] : []), ...(percent ? [text(view.say(progress)(percent))] : [])];
}
