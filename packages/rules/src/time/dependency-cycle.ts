import type { Action, Fix, Quickwin } from '@rencana/model';
import { selectEach } from '../checker/select-each.ts';
import { offerFix } from '../fixes/offer-fix.ts';
import { definePlanRule } from '../rule.ts';

export const dependencyCycle = definePlanRule({
  code: 'dependency-cycle',
  family: 'time',
  severity: 'error',
  summary: { id: 'Kegiatan saling menunggu.', en: 'Actions wait for one another.' },
  explanation: {
    id: 'Bila A sesudah B dan B sesudah A, keduanya tidak pernah dapat dimulai. Hapus salah satu after; biasanya arahnya terbalik.',
    en: 'Where A comes after B and B after A, neither can ever begin. Remove one of the after; mostly its direction is reversed.',
  },
  basis: {
    kind: 'language',
    text: { id: 'Urutan pekerjaan tidak dapat berputar.', en: 'The order of work cannot go in a circle.' },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['action', 'quickwin'],
  examples: [
    {
      title: { id: 'Tiga kegiatan yang saling menunggu', en: 'Three actions that wait for one another' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
action a "Aturan" in living.health { owner dinkes  <|after c|> }
action b "Jaringan" in living.health { owner dinkes  after a }
action c "Aplikasi" in living.health { owner dinkes  after b }
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
action a "Aturan" in living.health { owner dinkes }
action b "Jaringan" in living.health { owner dinkes  after a }
action c "Aplikasi" in living.health { owner dinkes  after b }
`,
    },
    {
      title: { id: 'Berurutan', en: 'One after another' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
action a "Aturan" in living.health { owner dinkes }
action b "Jaringan" in living.health { owner dinkes  after a }
action c "Aplikasi" in living.health { owner dinkes  after a, b }
`,
    },
  ],
  check({ action, quickwin }, report) {
    const work = new Map([...waiting(action), ...waiting(quickwin)].map((each) => [each.id, each]));
    for (const cycle of cyclesOf(work)) {
      const [first] = cycle;
      if (!first) continue;
      const names = [...cycle, first].map(({ title }) => `“${title}”`).join(' → ');
      report(
        { element: first.id, path: 'after' },
        {
          id: `Kegiatan ini saling menunggu: ${names}. Hapus salah satu after.`,
          en: `These actions wait for one another: ${names}. Remove one of the after.`,
        },
        {
          related: cycle.slice(1).map(({ id }) => ({
            place: { element: id, path: 'after' },
            message: { id: 'Bagian dari lingkaran itu.', en: 'Part of the circle.' },
          })),
          fixes: cycle.flatMap((each, i) => breakAt(each, cycle[(i + 1) % cycle.length])),
        },
      );
    }
  },
});

type Work = Action | Quickwin;

/** Each link of the circle may be the wrong one. */
function breakAt({ id, title, after }: Work, next: Work | undefined): readonly Fix[] {
  const index = after.findIndex((reference) => reference.id === next?.id);
  const path = after.length > 1 ? `after#${index}` : 'after';
  const name = after[index]?.name ?? '';
  return offerFix({ id: `Hapus after ${name} pada “${title}”`, en: `Remove after ${name} of “${title}”` }, [
    { kind: 'remove', place: { element: id, path } },
  ]);
}

/** Only what comes after something can be part of a circle. */
const waiting = selectEach<Work>(({ after }) => after.length > 0);

/** Every circle once, from the work with the least id on, in the order of `after`. */
function cyclesOf(work: ReadonlyMap<string, Work>): readonly (readonly Work[])[] {
  const cycles: (readonly Work[])[] = [];
  const done = new Set<string>();
  for (const start of work.values()) {
    const path: Work[] = [];
    // A stack of its own, for a chain may be longer than the call stack.
    const stack: { readonly node: Work; next: number }[] = [];
    const enter = (node: Work): void => {
      path.push(node);
      stack.push({ node, next: 0 });
    };
    if (!done.has(start.id)) enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const reference = top.node.after[top.next];
      top.next += 1;
      const next = work.get(reference?.id ?? '');
      if (!reference) {
        done.add(top.node.id);
        stack.pop();
        path.pop();
      } else if (next && path.includes(next)) cycles.push(path.slice(path.indexOf(next)));
      else if (next && !done.has(next.id)) enter(next);
    }
  }
  return cycles;
}
