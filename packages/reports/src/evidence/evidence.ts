import type { BlockDraft } from '@rencana/document';
import { compareMomentEnds, type Evidence, type Regulation } from '@rencana/model';
import { heading, paragraph } from '../content/block.ts';
import { countAlone, countWord } from '../content/count-word.ts';
import { reference } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { assemble } from '../frame/assemble.ts';
import { identityBlocks } from '../frame/identity.ts';
import { regionName } from '../frame/region.ts';
import { signatures } from '../frame/signatures.ts';
import { sortRegulations } from '../plan-text/regulation-text.ts';
import { defineReport, type FileFingerprint, type ReportOptions } from '../report.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import { claimTable } from './claim-table.ts';
import { type Claim, findClaims } from './claims.ts';
import { evidenceParts } from './evidence-parts.ts';
import { fingerprintTable } from './fingerprint-table.ts';
import { registerTable } from './register-table.ts';
import { regulationTable } from './regulation-table.ts';

const texts = {
  subject: { id: 'Register Bukti', en: 'Evidence Register' },
  series: { id: 'Masterplan Smart City', en: 'Smart City Master Plan' },
  volume: { id: 'Bahan Penilaian', en: 'For Assessment' },
  cover: { id: 'Register\nBukti', en: 'Evidence\nRegister' },
  register: { id: 'Register Bukti', en: 'Register' },
  lead: {
    id: (region: string, count: string) =>
      `Pelaksanaan Smart City ${region} didukung oleh ${count} bukti sebagaimana disajikan pada `,
    en: (region: string, count: string) =>
      `The Smart City of ${region} rests on ${plural(count, 'piece')} of evidence, see `,
  },
  none: {
    id: 'Bukti pelaksanaan belum dicatat pada saat dokumen ini disusun.',
    en: 'No evidence has been recorded at the time of writing.',
  },
  claims: { id: 'Pernyataan dan Buktinya', en: 'Claims and Their Evidence' },
  claimLead: {
    id: (proven: string, count: string) =>
      `Dari ${count} pernyataan tentang keluaran tahap, kemajuan, rapat, dan penilaian, ${proven} di antaranya didukung bukti. Rinciannya disajikan pada `,
    en: (proven: string, count: string) =>
      `Of ${plural(count, 'claim')} on deliverables, progress, meetings and assessments, evidence supports ${proven}. Details are in `,
  },
  regulations: { id: 'Regulasi', en: 'Regulations' },
  regulationLead: {
    id: 'Regulasi yang mendasari dan yang melaksanakan masterplan ini disajikan pada ',
    en: 'The regulations that the plan rests on and those that carry it out are listed in ',
  },
  fingerprints: { id: 'Sidik Jari Berkas', en: 'Fingerprints of the Files' },
  fingerprintLead: {
    id: 'Sidik jari SHA-256 dihitung dari isi berkas pada saat dokumen ini dibuat. Berkas yang sidik jarinya sama dengan yang tercantum pada ',
    en: 'The SHA-256 fingerprint is computed from the content of a file when this document is made. A file whose fingerprint equals that in ',
  },
  unchanged: { id: ' tidak berubah sejak itu.', en: ' has not changed since.' },
  approval: { id: 'Pernyataan', en: 'Statement' },
  approvalText: {
    id: 'Bukti yang tercantum dalam register ini disimpan oleh perangkat daerah yang bersangkutan dan dapat ditunjukkan kepada penilai.',
    en: 'The evidence in this register is kept by the agencies concerned and can be shown to the assessors.',
  },
} as const;

/** The evidence with what it proves, the claims with their evidence, and the fingerprints of the files at hand. */
export const evidence = defineReport({
  name: 'evidence',
  title: texts.subject,
  summary: {
    id: 'Bukti dengan nomor, tanggal, berkas, dan sidik jarinya; pernyataan dengan buktinya.',
    en: 'Evidence with number, date, file and fingerprint; claims with their evidence.',
  },
  sections: ['register', 'claims', 'regulations', 'fingerprints', 'approval'],
  languages: ['id', 'en'],
  reads: evidenceParts,
  readsFiles: true,
  build(parts, options) {
    const view = createView(parts, options);
    const elements = inOrder(view, parts.evidence).toSorted((left, right) =>
      compareMomentEnds(left.date ?? '9999', right.date ?? '9999'),
    );
    const claims = findClaims(view, parts);
    return assemble(view, {
      subject: view.say(texts.subject),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      body: [
        ...(wantsSection(view, 'register') ? registerChapter(view, elements, claims, options.files) : []),
        ...(wantsSection(view, 'claims') ? claimChapter(view, claims) : []),
        ...(wantsSection(view, 'regulations') ? regulationChapter(view, parts.regulation) : []),
        ...(wantsSection(view, 'fingerprints') ? fingerprintChapter(view, elements, options.files) : []),
        ...(wantsSection(view, 'approval') && elements.length > 0 ? approvalChapter(view) : []),
      ],
    });
  },
});

function registerChapter(
  view: View,
  elements: readonly Evidence[],
  claims: readonly Claim[],
  files: ReportOptions['files'],
): readonly BlockDraft[] {
  const head = heading(1, 'register', view.say(texts.register));
  if (elements.length === 0) return [head, paragraph(view.say(texts.none)), ...identityBlocks(view)];
  const lead = view.say(texts.lead)(regionName(view), countWord(elements.length, view.language));
  return [
    {
      kind: 'landscape',
      children: [
        head,
        paragraph(lead, reference('evidence-table'), '.'),
        ...identityBlocks(view),
        registerTable(view, elements, claims, files),
      ],
    },
  ];
}

function claimChapter(view: View, claims: readonly Claim[]): readonly BlockDraft[] {
  if (claims.length === 0) return [];
  const proven = claims.filter(({ provenBy }) => provenBy.length > 0).length;
  const lead = view.say(texts.claimLead)(countAlone(proven, view.language), countWord(claims.length, view.language));
  return [
    heading(1, 'claims', view.say(texts.claims)),
    paragraph(lead, reference('claim-table'), '.'),
    claimTable(view, claims),
  ];
}

function regulationChapter(view: View, regulations: readonly Regulation[]): readonly BlockDraft[] {
  if (regulations.length === 0) return [];
  return [
    heading(1, 'regulations', view.say(texts.regulations)),
    paragraph(view.say(texts.regulationLead), reference('regulation-table'), '.'),
    regulationTable(view, sortRegulations(view, regulations)),
  ];
}

function fingerprintChapter(
  view: View,
  elements: readonly Evidence[],
  files: ReadonlyMap<string, FileFingerprint> | undefined,
): readonly BlockDraft[] {
  const named = elements.filter(({ file }) => file);
  if (!files || named.length === 0) return [];
  return [
    heading(1, 'fingerprints', view.say(texts.fingerprints)),
    paragraph(view.say(texts.fingerprintLead), reference('fingerprint-table'), view.say(texts.unchanged)),
    fingerprintTable(view, named, files),
  ];
}

function approvalChapter(view: View): readonly BlockDraft[] {
  return [
    heading(1, 'approval', view.say(texts.approval), { unnumbered: true }),
    paragraph(view.say(texts.approvalText)),
    signatures(view),
  ];
}
