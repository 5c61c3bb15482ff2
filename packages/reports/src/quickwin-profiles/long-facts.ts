import { dateText, type InlineDraft } from '@rencana/document';
import { type Partner, proseText, type Quickwin } from '@rencana/model';
import { strong, text } from '../content/inline.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { outputInlines } from '../plan-text/output-inlines.ts';
import { titlesText } from '../plan-text/references-text.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { type Fact, filledFacts } from './fact.ts';
import type { QuickwinParts } from './quickwin-parts.ts';

const terms = {
  problem: { id: 'Masalah', en: 'Problem' },
  description: { id: 'Rumusan inovasi', en: 'Innovation' },
  goal: { id: 'Tujuan', en: 'Goal' },
  attraction: { id: 'Daya tarik', en: 'Attraction' },
  unique: { id: 'Keunikan', en: 'Uniqueness' },
  benefit: { id: 'Manfaat', en: 'Benefit' },
  partners: { id: 'Kemitraan', en: 'Partnership' },
  output: { id: 'Keluaran', en: 'Output' },
  outcome: { id: 'Hasil', en: 'Outcome' },
  indicators: { id: 'Indikator yang didukung', en: 'Indicators served' },
  aligns: { id: 'Keselarasan', en: 'Alignment' },
  intersections: { id: 'Irisan antardimensi', en: 'Intersections' },
  milestones: { id: 'Tonggak', en: 'Milestones' },
  after: { id: 'Setelah', en: 'Follows' },
  potential: { id: 'Potensi pengembangan', en: 'Potential' },
  continuity: { id: 'Keberlanjutan', en: 'Continuity' },
  risk: { id: 'Risiko dan penanganan', en: 'Risks' },
  note: { id: 'Keterangan', en: 'Note' },
} as const;

const riskTexts = {
  likelihood: { id: 'kemungkinan', en: 'likelihood' },
  effect: { id: 'dampak', en: 'effect' },
} as const;

/** The long fields of a profile, one a row, from the problem to the risks. */
export function longFacts(view: View, parts: QuickwinParts, quickwin: Quickwin): readonly Fact[] {
  const prose = (value: Quickwin['problem']) => proseInlines(view, value);
  const proses = (values: Quickwin['goal']) => stack(values.map(prose));
  const crossings = parts.intersection.filter(({ through }) => through.some(({ id }) => id === quickwin.id));
  return filledFacts(
    view,
    quickwin,
    [
      { term: terms.problem, property: 'problem', content: prose(quickwin.problem) },
      { term: terms.description, property: 'description', content: prose(quickwin.description) },
      { term: terms.goal, property: 'goal', content: proses(quickwin.goal) },
      { term: terms.attraction, property: 'attraction', content: prose(quickwin.attraction) },
      { term: terms.unique, property: 'unique', content: prose(quickwin.unique) },
      { term: terms.benefit, property: 'benefit', content: benefitLines(view, quickwin) },
      { term: terms.partners, property: 'partners', content: partnerLines(view, quickwin) },
      {
        term: terms.output,
        property: 'output',
        content: quickwin.output.length > 0 ? outputInlines(view, quickwin) : [],
      },
      { term: terms.outcome, property: 'outcome', content: proses(quickwin.outcome) },
      { term: terms.indicators, property: 'contributes-to', content: titlesText(view, quickwin.contributesTo) },
      { term: terms.aligns, property: 'aligns', content: titlesText(view, quickwin.aligns) },
      {
        term: terms.intersections,
        property: '',
        content: crossings.map((crossing) => titleOf(crossing, view.language)).join('; '),
      },
      { term: terms.milestones, property: 'milestone', content: milestoneLines(view, quickwin) },
      { term: terms.after, property: 'after', content: titlesText(view, quickwin.after) },
      { term: terms.potential, property: 'potential', content: prose(quickwin.potential) },
      { term: terms.continuity, property: 'continuity', content: continuityLines(view, quickwin) },
      { term: terms.risk, property: 'risk', content: riskLines(view, quickwin) },
      { term: terms.note, property: 'note', content: prose(quickwin.note) },
    ],
    true,
  );
}

/** `Bagi masyarakat: izin selesai dalam tiga hari`. */
function benefitLines(view: View, quickwin: Quickwin): readonly InlineDraft[] {
  const lines = quickwin.benefit.map((benefit) => [
    ...(benefit.for ? [strong(view.say(vocabulary.benefitFor[benefit.for])), text(': ')] : []),
    ...proseInlines(view, benefit.description),
  ]);
  return stack(lines);
}

function continuityLines(view: View, quickwin: Quickwin): readonly InlineDraft[] {
  const lines = quickwin.continuity.map((continuity) => [
    ...(continuity.by ? [strong(view.say(vocabulary.continuityBy[continuity.by])), text(': ')] : []),
    ...proseInlines(view, continuity.description),
  ]);
  return stack(lines);
}

/** Partners by kind, with the form of the partnership in brackets. */
function partnerLines(view: View, quickwin: Quickwin): readonly InlineDraft[] {
  const partners = quickwin.partners
    .map((reference) => view.find(reference))
    .filter((each) => each?.type === 'partner');
  const byKind = Map.groupBy(partners, ({ kind }) => kind);
  const lines = [...byKind].map(([kind, members]) => [
    ...(kind ? [strong(view.say(vocabulary.partnerKind[kind])), text(': ')] : []),
    text(members.map((partner) => partnerText(view, partner)).join('; ')),
  ]);
  return stack(lines);
}

function partnerText(view: View, partner: Partner): string {
  const title = titleOf(partner, view.language);
  return partner.form ? `${title} (${proseText(partner.form)})` : title;
}

function milestoneLines(view: View, quickwin: Quickwin): readonly InlineDraft[] {
  const lines = quickwin.milestone.map(({ due, title, result }) => [
    ...(due ? [strong(dateText(due, view.language)), text(': ')] : []),
    text(title ?? ''),
    ...(result ? [text(' ('), ...proseInlines(view, result), text(')')] : []),
  ]);
  return stack(lines);
}

/** `Jaringan terputus (kemungkinan tinggi, dampak sedang): layanan luring`. */
function riskLines(view: View, quickwin: Quickwin): readonly InlineDraft[] {
  const lines = quickwin.risk.map(({ title, likelihood, effect, mitigation }) => {
    const extents = [
      likelihood && `${view.say(riskTexts.likelihood)} ${view.say(vocabulary.extent[likelihood])}`,
      effect && `${view.say(riskTexts.effect)} ${view.say(vocabulary.extent[effect])}`,
    ].filter(Boolean);
    const graded = extents.length > 0 ? ` (${extents.join(', ')})` : '';
    return [strong(title ?? ''), text(`${graded}${mitigation ? ': ' : ''}`), ...proseInlines(view, mitigation)];
  });
  return stack(lines);
}
