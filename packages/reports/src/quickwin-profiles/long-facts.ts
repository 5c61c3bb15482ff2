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
  results: { id: 'Keluaran dan hasil', en: 'Output and outcome' },
  alignment: { id: 'Keselarasan', en: 'Alignment' },
  target: { id: 'Sasaran penerima', en: 'Target group' },
  milestones: { id: 'Tonggak', en: 'Milestones' },
  after: { id: 'Setelah', en: 'Follows' },
  potential: { id: 'Potensi pengembangan', en: 'Potential' },
  continuity: { id: 'Keberlanjutan', en: 'Continuity' },
  risk: { id: 'Risiko dan penanganan', en: 'Risks' },
  note: { id: 'Keterangan', en: 'Note' },
} as const;

const alignmentTexts = {
  indicators: { id: 'Indikator', en: 'Indicators' },
  objectives: { id: 'Misi dan sasaran', en: 'Missions and objectives' },
  intersections: { id: 'Irisan', en: 'Intersections' },
} as const;

const riskTexts = {
  likelihood: { id: 'kemungkinan', en: 'likelihood' },
  effect: { id: 'dampak', en: 'effect' },
} as const;

/** The long fields of a profile, one a row, from the problem to the risks. */
export function longFacts(view: View, parts: QuickwinParts, quickwin: Quickwin): readonly Fact[] {
  const prose = (value: Quickwin['problem']) => proseInlines(view, value);
  const proses = (values: Quickwin['goal']) => stack(values.map(prose));
  return filledFacts(
    view,
    quickwin,
    [
      { term: terms.problem, property: 'problem', content: prose(quickwin.problem) },
      { term: terms.description, property: 'description', content: prose(quickwin.description) },
      { term: terms.goal, property: 'goal', content: proses(quickwin.goal) },
      { term: terms.target, property: 'target-group', content: prose(quickwin.targetGroup) },
      { term: terms.attraction, property: 'attraction', content: prose(quickwin.attraction) },
      { term: terms.unique, property: 'unique', content: prose(quickwin.unique) },
      { term: terms.benefit, property: 'benefit', content: benefitLines(view, quickwin) },
      { term: terms.partners, property: 'partners', content: partnerLines(view, quickwin) },
      { term: terms.results, property: 'output', content: resultLines(view, quickwin) },
      { term: terms.alignment, property: 'aligns', content: alignmentLines(view, parts, quickwin) },
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

function resultLines(view: View, quickwin: Quickwin): readonly InlineDraft[] {
  const outputs = quickwin.output.length > 0 ? outputInlines(view, quickwin) : [];
  return stack([outputs, ...quickwin.outcome.map((outcome) => proseInlines(view, outcome))]);
}

/** What the quick win serves: indicators, objectives and missions, agreed intersections. */
function alignmentLines(view: View, parts: QuickwinParts, quickwin: Quickwin): readonly InlineDraft[] {
  const crossings = parts.intersection.filter(({ through }) => through.some(({ id }) => id === quickwin.id));
  const crossed = crossings.map((crossing) => titleOf(crossing, view.language)).join('; ');
  const line = (label: string, content: string) => (content ? [strong(label), text(`: ${content}`)] : []);
  return stack([
    line(view.say(alignmentTexts.indicators), titlesText(view, quickwin.contributesTo)),
    line(view.say(alignmentTexts.objectives), titlesText(view, quickwin.aligns)),
    line(view.say(alignmentTexts.intersections), crossed),
  ]);
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
