import { ownJudgement } from '../basis/common-bases.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { propertyPath } from '../place/property-place.ts';
import { definePlanRule } from '../rule.ts';

export const personInTwoRoles = definePlanRule({
  code: 'person-in-two-roles',
  family: 'responsibility',
  severity: 'warning',
  summary: {
    id: 'Satu orang memegang dua peran dalam satu keputusan.',
    en: 'One person has two roles in one decree.',
  },
  explanation: {
    id: 'Orang yang tercantum dua kali dalam satu tim biasanya salah salin: satu kursi sebenarnya milik orang lain. Hapus salah satunya atau perbaiki who. Menjadi anggota Dewan sekaligus tim pelaksana itu wajar dan tidak ditemukan.',
    en: 'A person who stands twice in one team is mostly a slip of copying: one of the seats belongs to someone else. Remove one or mend who. To be in the council and in the team as well is usual and not found.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['decree'],
  examples: [
    {
      title: { id: 'Sekretaris yang juga anggota', en: 'A secretary who is also a member' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
person kadis "Kepala Diskominfo"
person sekda "Sekretaris Daerah"
decree sk "Tim Pelaksana" { kind team  member { who sekda  role chair }  member { who kadis  role secretary }  member { <|who kadis|>  role member } }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
person kadis "Kepala Diskominfo"
person sekda "Sekretaris Daerah"
decree sk "Tim Pelaksana" { kind team  member { who sekda  role chair }  member { who kadis  role secretary } }
`,
    },
    {
      title: { id: 'Dalam Dewan dan dalam tim', en: 'In the council and in the team' },
      good: `plan contoh "Contoh" { period 2022..2026 }
person kadis "Kepala Diskominfo"
decree dewan "Dewan" { kind council  member { who kadis  role member } }
decree tim "Tim Pelaksana" { kind team  member { who kadis  role secretary } }
`,
    },
  ],
  check({ decree: decrees }, report) {
    for (const { id, title, member } of decrees) {
      const seats = new Map<string, number>();
      for (const [index, { who }] of member.entries()) {
        if (who?.id === undefined) continue;
        const first = seats.get(who.id);
        if (first === undefined) seats.set(who.id, index);
        else
          report(
            { element: id, path: `${propertyPath('member', index)}/who` },
            {
              id: `${who.name} sudah tercantum sebagai anggota dalam “${title}”. Hapus salah satunya, atau perbaiki orangnya.`,
              en: `${who.name} is already a member in “${title}”. Remove one of the two, or mend the person.`,
            },
            {
              related: [
                {
                  place: { element: id, path: `${propertyPath('member', first)}/who` },
                  message: { id: 'Tercantum pertama di sini.', en: 'First named here.' },
                },
              ],
              fixes: offerFix({ id: 'Hapus yang kedua', en: 'Remove the second' }, [
                { kind: 'remove', place: { element: id, path: propertyPath('member', index) } },
              ]),
            },
          );
      }
    }
  },
});
