import type { KindName, Text } from '@rencana/model';

/** What a planner calls each kind, inside a sentence. */
export const kindWords: { readonly [K in KindName]: Text } = {
  plan: { id: 'rencana', en: 'plan' },
  library: { id: 'pustaka', en: 'library' },
  requirement: { id: 'persyaratan', en: 'requirement' },
  narrative: { id: 'narasi', en: 'narrative' },
  picture: { id: 'gambar', en: 'picture' },
  mission: { id: 'misi', en: 'mission' },
  objective: { id: 'sasaran', en: 'objective' },
  regulation: { id: 'peraturan', en: 'regulation' },
  dimension: { id: 'dimensi', en: 'dimension' },
  subdimension: { id: 'subdimensi', en: 'sub-dimension' },
  fund: { id: 'sumber dana', en: 'fund' },
  sopd: { id: 'perangkat daerah (SOPD)', en: 'agency (SOPD)' },
  partner: { id: 'mitra', en: 'partner' },
  person: { id: 'orang', en: 'person' },
  service: { id: 'layanan', en: 'service' },
  fact: { id: 'fakta', en: 'fact' },
  readiness: { id: 'kesiapan', en: 'readiness' },
  swot: { id: 'butir SWOT', en: 'SWOT item' },
  gap: { id: 'kesenjangan', en: 'gap' },
  scale: { id: 'skala', en: 'scale' },
  indicator: { id: 'indikator', en: 'indicator' },
  programme: { id: 'program', en: 'programme' },
  action: { id: 'kegiatan', en: 'action' },
  quickwin: { id: 'quick win', en: 'quick win' },
  intersection: { id: 'irisan', en: 'intersection' },
  decree: { id: 'keputusan', en: 'decree' },
  stage: { id: 'tahap', en: 'stage' },
  evidence: { id: 'bukti', en: 'evidence' },
  progress: { id: 'kemajuan', en: 'progress' },
  revision: { id: 'perubahan', en: 'revision' },
  remark: { id: 'tanggapan', en: 'remark' },
  evaluation: { id: 'evaluasi', en: 'evaluation' },
  document: { id: 'dokumen', en: 'document' },
};

/** Several kinds as one phrase: "kegiatan atau quick win", "action or quick win"; more than three are "unsur", "element". */
export function kindPhrase(kinds: readonly KindName[]): Text {
  if (kinds.length === 0 || kinds.length > 3) return { id: 'unsur', en: 'element' };
  return {
    id: kinds.map((kind) => kindWords[kind].id).join(' atau '),
    en: kinds.map((kind) => kindWords[kind].en).join(' or '),
  };
}

/** A word of an English message with its article; a word with “or” has that of its first. */
export function withArticle(word: string): string {
  return `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`;
}

/** A word of a message with its first letter in upper case. */
export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
