import type { Action, Quickwin } from '@rencana/model';
import { findById, isStanding, ownerOf } from '@rencana/model';
import { faultedByAssessors } from '../basis/common-bases.ts';
import { groupAlike } from '../names/group-alike.ts';
import { contentWords, meaningKey } from '../names/meaning-key.ts';
import { definePlanRule } from '../rule.ts';
import { kindWords } from '../wording/kind-words.ts';

export const overlappingWork = definePlanRule({
  code: 'overlapping-work',
  family: 'responsibility',
  severity: 'warning',
  summary: {
    id: 'Dua kegiatan atau quick win sama artinya.',
    en: 'Two actions or quick wins have the same meaning.',
  },
  explanation: {
    id: 'Kegiatan yang sama, ditulis dua kali dengan kata yang sedikit berbeda, dianggarkan dua kali; bila pemiliknya berbeda, kewenangannya tumpang tindih. Gabungkan, atau bedakan judulnya menurut isinya.',
    en: 'The same action, written twice in slightly other words, is budgeted twice; under different owners their authority overlaps. Join them, or make the titles say what differs.',
  },
  basis: faultedByAssessors,
  covers: ['E9'],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['programme', 'action', 'quickwin', 'stage', 'sopd'],
  examples: [
    {
      title: { id: 'Sama artinya, dua pemilik', en: 'The same meaning, two owners' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd disdik "Dinas Pendidikan"
sopd diskominfo "Diskominfo"
action kelas "Pelatihan literasi digital masyarakat" in society.learning { owner diskominfo }
action <|pelatihan|> "Pelatihan Literasi Digital bagi warga" in society.learning { owner disdik }
`,
    },
    {
      title: { id: 'Judul yang membedakan', en: 'Titles that tell them apart' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd disdik "Dinas Pendidikan"
sopd diskominfo "Diskominfo"
action kelas "Pelatihan literasi digital masyarakat" in society.learning { owner diskominfo }
action guru "Pelatihan literasi digital guru" in society.learning { owner disdik }
action rapat-satu "Sosialisasi" in society.learning { owner disdik }
action rapat-dua "Sosialisasi" in society.community { owner diskominfo }
`,
    },
  ],
  check(parts, report) {
    for (const group of groupWork(parts.action, parts.quickwin)) {
      const [first, ...others] = group.filter((each) => each.type === 'action' || isStanding(each, parts));
      for (const other of others) {
        if (!first) continue;
        const owners = [first, other].map((each) => findById(parts.sopd, ownerOf(each, parts)?.id));
        const isTwoOwners = owners[0] !== owners[1];
        const kind = kindWords[first.type];
        report(
          { element: other.id, path: 'name' },
          {
            id: `“${other.title}” sama artinya dengan ${kind.id} “${first.title}”${isTwoOwners ? ', tetapi pemiliknya berbeda' : ''}. Gabungkan, atau bedakan judulnya.`,
            en: `“${other.title}” means the same as the ${kind.en} “${first.title}”${isTwoOwners ? ', but has another owner' : ''}. Join them, or make the titles differ.`,
          },
          {
            related: [
              {
                place: { element: first.id, path: 'name' },
                message: { id: 'Yang pertama di sini.', en: 'The first is here.' },
              },
            ],
          },
        );
      }
    }
  },
});

/** A single word ("Sosialisasi") says too little to be the same. */
const groupWork = groupAlike(({ title }: Action | Quickwin) =>
  contentWords(title).length > 1 ? meaningKey(title) : undefined,
);
