import type { InlineDraft, TableDraft } from '@rencana/document';
import { placeOf } from '../content/block.ts';
import { emphasis, inlines } from '../content/inline.ts';
import { itemTable } from '../content/item-table.ts';
import type { Carrier } from '../masterplan/carriers.ts';
import { shortNames, titleLines } from '../plan-text/references-text.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { AgencyWork } from './agency-work.ts';

const texts = {
  caption: {
    id: (name: string) => `Rincian kegiatan ${name}`,
    en: (name: string) => `Details of the actions of ${name}`,
  },
  summary: {
    id: 'Setiap baris satu kegiatan dengan uraian, tujuan, hasil, lokasi, mitra, dan prasyaratnya.',
    en: 'One action a row, with what it is, its goals and outcomes, place, partners and what comes before.',
  },
  action: { id: 'Kegiatan', en: 'Action' },
  description: { id: 'Uraian dan tujuan', en: 'Description and goals' },
  goal: { id: 'Tujuan: ', en: 'Goal: ' },
  outcome: { id: 'Hasil yang dirasakan', en: 'Outcome' },
  place: { id: 'Lokasi', en: 'Place' },
  partners: { id: 'Mitra', en: 'Partners' },
  after: { id: 'Didahului oleh', en: 'Comes after' },
  note: { id: 'Catatan', en: 'Note' },
} as const;

/** What the table of work has no room for: description, goals, outcomes, place, partners and what must be done before. */
export function detailTable(view: View, { sopd, carriers }: AgencyWork, name: string): TableDraft | undefined {
  const items = carriers.filter(saysMore);
  if (items.length === 0) return undefined;
  return itemTable<Carrier>({
    id: `details-${sopd.name}`,
    caption: view.say(texts.caption)(name),
    summary: view.say(texts.summary),
    density: 'compact',
    items,
    rowPlace: (carrier) => placeOf(carrier),
    columns: [
      { title: view.say(texts.action), width: 20, header: true, content: (carrier) => titleOf(carrier, view.language) },
      { title: view.say(texts.description), width: 28, optional: true, content: (carrier) => aims(view, carrier) },
      { title: view.say(texts.outcome), width: 20, optional: true, content: (carrier) => outcomes(view, carrier) },
      { title: view.say(texts.place), width: 13, optional: true, content: (carrier) => placeInlines(view, carrier) },
      { title: view.say(texts.partners), width: 13, optional: true, content: (carrier) => partnersText(view, carrier) },
      { title: view.say(texts.after), width: 16, optional: true, content: (carrier) => former(view, carrier) },
      { title: view.say(texts.note), width: 16, optional: true, content: (carrier) => noteInlines(view, carrier) },
    ],
  });
}

type Said = Exclude<Carrier, { readonly type: 'programme' }>;

const isSaid = (carrier: Carrier): carrier is Said => carrier.type !== 'programme';

function saysMore(carrier: Carrier): boolean {
  if (!isSaid(carrier)) return carrier.goal.length > 0;
  const { description, goal, outcome, place, partners, after, note } = carrier;
  return [description, place, note].some(Boolean) || [goal, outcome, partners, after].some(({ length }) => length > 0);
}

function aims(view: View, carrier: Carrier): readonly InlineDraft[] {
  const description = isSaid(carrier) ? proseInlines(view, carrier.description) : [];
  const goals = carrier.goal.map((goal) => inlines(emphasis(view.say(texts.goal)), ...proseInlines(view, goal)));
  return stack([description, ...goals]);
}

function outcomes(view: View, carrier: Carrier): readonly InlineDraft[] {
  if (!isSaid(carrier)) return [];
  return stack(carrier.outcome.map((outcome) => proseInlines(view, outcome)));
}

const placeInlines = (view: View, carrier: Carrier) => (isSaid(carrier) ? proseInlines(view, carrier.place) : []);

const partnersText = (view: View, carrier: Carrier) => (isSaid(carrier) ? shortNames(view, carrier.partners) : '');

const former = (view: View, carrier: Carrier) => (isSaid(carrier) ? titleLines(view, carrier.after) : []);

const noteInlines = (view: View, carrier: Carrier) => (isSaid(carrier) ? proseInlines(view, carrier.note) : []);
