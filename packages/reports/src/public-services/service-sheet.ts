import type { BlockDraft } from '@rencana/document';
import type { Service } from '@rencana/model';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { missingValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { proseLine } from '../prose/prose-line.ts';
import { titleOfReference } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { carrierTable } from './carrier-table.ts';
import { measureTable } from './measure-table.ts';
import type { PublicServicesParts } from './public-services-parts.ts';

const texts = {
  owned: {
    id: (owner: string) => `Layanan ini diselenggarakan oleh ${owner}`,
    en: (owner: string) => `The service is run by ${owner}`,
  },
  unowned: { id: 'Penyelenggara layanan ini belum ditetapkan', en: 'No agency has been named for this service' },
  users: {
    id: (users: string) => ` bagi ${users}`,
    en: (users: string) => ` for ${users}`,
  },
  change: {
    id: '. Keadaan sebelum dan sesudah peningkatan disajikan pada ',
    en: '. What it is and what it is to be is shown in ',
  },
  caption: {
    id: (title: string) => `Keadaan layanan “${title}”`,
    en: (title: string) => `State of the service “${title}”`,
  },
  columns: {
    id: ['Keadaan sekarang', 'Keadaan yang dituju'],
    en: ['Existing state', 'Desired state'],
  },
  carriers: {
    id: 'Peningkatannya dibawa oleh kegiatan dan quick win pada ',
    en: 'It is improved by the actions and quick wins in ',
  },
  noCarriers: {
    id: 'Kegiatan yang meningkatkan layanan ini belum ditetapkan.',
    en: 'No action that improves this service has been named.',
  },
  measures: { id: 'Keberhasilannya diukur dengan indikator pada ', en: 'Success is measured by the indicators in ' },
  noMeasures: {
    id: 'Indikator layanan ini belum ditetapkan.',
    en: 'No indicator of this service has been named.',
  },
} as const;

/** One public service: before and after, what carries the change, and how it is measured. */
export function serviceSheet(view: View, parts: PublicServicesParts, service: Service): readonly BlockDraft[] {
  const title = titleOf(service, view.language);
  const state = `state-${service.name}`;
  const carriers = carrierTable(view, parts, service);
  const measures = measureTable(view, parts, service);
  return [
    heading(3, `service-${service.name}`, title, { place: placeOf(service) }),
    paragraph(introduce(view, service), view.say(texts.change), reference(state), '.'),
    stateTable(view, service, state),
    ...(carriers
      ? [paragraph(view.say(texts.carriers), reference(carriers.id), '.'), carriers]
      : [paragraph(view.say(texts.noCarriers))]),
    ...(measures
      ? [paragraph(view.say(texts.measures), reference(measures.id), '.'), measures]
      : [paragraph(view.say(texts.noMeasures))]),
  ];
}

function introduce(view: View, service: Service): string {
  const owner = view.ownerOf(service);
  const owned = owner ? view.say(texts.owned)(titleOfReference(view, owner)) : view.say(texts.unowned);
  if (!service.users) return owned;
  const users = proseLine(view, service.users);
  const inSentence = /^\p{Lu}\p{Ll}/u.test(users) ? users.charAt(0).toLowerCase() + users.slice(1) : users;
  return `${owned}${view.say(texts.users)(inSentence)}`;
}

function stateTable(view: View, service: Service, id: string): BlockDraft {
  const caption = view.say(texts.caption)(titleOf(service, view.language));
  const columns = view.say(texts.columns).map((title) => ({ title, width: 50 }));
  const missing = valueCell(missingValue(view.say(vocabulary.missing.notFilled)));
  const prose = (value: Service['existing']) => (value ? cell(proseInlines(view, value)) : missing);
  return table({
    id,
    caption,
    summary: caption,
    columns,
    header: [{ role: 'header', cells: columns.map(({ title }) => cell(title, { header: true })) }],
    rows: [{ role: 'body', place: placeOf(service), cells: [prose(service.existing), prose(service.desired)] }],
  });
}
