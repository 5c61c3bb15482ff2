import {
  type Fix,
  type Id,
  type Indicator,
  isStanding,
  ownerOf,
  type PlanElement,
  type PlanParts,
  type Reference,
  type Severity,
} from '@rencana/model';
import { selectEach } from '../checker/select-each.ts';
import { definePlanRule } from '../rule.ts';
import { capitalize, kindWords } from '../wording/kind-words.ts';

/** Who moves nothing without an owner is an error; what is only measured or described, a warning. */
const severities = {
  programme: 'error',
  action: 'error',
  quickwin: 'error',
  indicator: 'warning',
  service: 'warning',
} as const satisfies { readonly [kind: string]: Severity };

type OwnedKind = keyof typeof severities;
type Owned = Extract<PlanElement, { type: OwnedKind }>;

export const missingOwner = definePlanRule({
  code: 'missing-owner',
  family: 'responsibility',
  severity: 'error',
  summary: {
    id: 'Program, kegiatan, quick win, atau indikator tidak memiliki pemilik.',
    en: 'A programme, action, quick win or indicator has no owner.',
  },
  explanation: {
    id: 'Yang tidak dimiliki perangkat daerah mana pun tidak masuk Renja siapa pun, dan tidak akan jalan. Tidak adanya SOPD pengelola adalah sebab nyata quick win berhenti. Tulis owner dengan nama perangkat daerahnya; kegiatan tanpa owner mengikuti programnya. Nominasi quick win yang belum dipilih atau yang ditolak belum memerlukan pemilik.',
    en: 'What no agency owns is in nobody’s annual work plan and will not happen. The lack of a managing agency is a real cause of quick wins that stalled. Write owner with the name of the agency; an action without one takes its programme’s. Quick wins that are only nominated, or rejected, need none yet.',
  },
  basis: {
    kind: 'practice',
    text: {
      id: 'Kegagalan nyata quick win: tanpa SOPD pengelola, tidak ada dalam Renja pemiliknya.',
      en: 'Real failures of quick wins: no managing agency; not in the owner’s own annual plan.',
    },
  },
  covers: ['D7', 'D17'],
  stage: 1,
  supersedes: [],
  tellsMissing: ['owner'],
  fixable: true,
  reads: ['programme', 'action', 'quickwin', 'indicator', 'service', 'stage'],
  examples: [
    {
      title: { id: 'Quick win tanpa pemilik', en: 'A quick win without an owner' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dpmptsp }
quickwin <|satu-pintu|> "Layanan Satu Pintu" in governance.public-service {
  contributes-to ikm
  nomination { decision chosen  proposed-by dpmptsp }
}
`,
      fixed: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dpmptsp }
quickwin satu-pintu "Layanan Satu Pintu" in governance.public-service {
  contributes-to ikm
  nomination { decision chosen  proposed-by dpmptsp }
  owner dpmptsp
}
`,
    },
    {
      title: { id: 'Indikator tanpa pemilik', en: 'An indicator without an owner' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
indicator <|ikm|> "Indeks Kepuasan Masyarakat" { direction up }
`,
    },
    {
      title: { id: 'Kegiatan mengikuti programnya', en: 'An action takes its programme’s owner' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Dinas Komunikasi dan Informatika"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner diskominfo }
programme layanan "Program Layanan Digital" in governance.public-service { owner diskominfo  contributes-to ikm }
action portal "Portal layanan" { under layanan }
`,
    },
    {
      title: { id: 'Nominasi yang belum dipilih atau ditolak', en: 'Nominations not yet chosen, or rejected' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dpmptsp "DPMPTSP"
quickwin antrean "Antrean daring" in living.health { nomination { decision nominated  proposed-by dpmptsp } }
quickwin videotron "Videotron alun-alun" in branding { nomination { decision rejected  proposed-by dpmptsp } }
`,
    },
  ],
  check(parts, report) {
    for (const element of ownerless(parts)) {
      if (ownerOf(element, parts)) continue;
      const kind = kindWords[element.type];
      const owners = likelyOwners(element, parts);
      report(
        { element: element.id, path: 'name' },
        {
          id: `${capitalize(kind.id)} “${element.title}” belum memiliki pemilik. Tulis owner dengan nama perangkat daerah yang menjalankannya.`,
          en: `The ${kind.en} “${element.title}” has no owner. Write owner with the name of the agency that runs it.`,
        },
        {
          needsWhole: true,
          severity: severities[element.type],
          fixes: owners.map((owner) => addOwner(element.id, owner)),
        },
      );
    }
  },
});

type Parts = Pick<PlanParts, OwnedKind | 'stage'>;

/** What names no owner itself; it may still have that of the programme above it. */
function ownerless(parts: Parts): readonly Owned[] {
  const all = [parts.programme, parts.action, parts.quickwin, parts.indicator, parts.service];
  return all.flatMap(withoutOwner).filter((element) => element.type !== 'quickwin' || isStanding(element, parts));
}

const withoutOwner = selectEach(({ owner }: Owned) => owner === undefined);

/** Names of agencies that the plan itself brings together with the element; one of them is probably the owner. */
function likelyOwners(element: Owned, parts: Parts): readonly string[] {
  const names = new Set<string>();
  const add = (reference: Reference | undefined): void => {
    if (reference?.type === 'sopd') names.add(reference.name);
  };
  if (element.type === 'quickwin') for (const { proposedBy } of element.nomination) add(proposedBy);
  if (element.type === 'indicator') for (const owner of ownersOfContributors(element, parts)) add(owner);
  if ('supports' in element) for (const supporter of element.supports) add(supporter);
  return [...names];
}

function ownersOfContributors({ id }: Indicator, parts: Parts): readonly (Reference | undefined)[] {
  return [...parts.programme, ...parts.action, ...parts.quickwin]
    .filter(({ contributesTo }) => contributesTo.some((reference) => reference.id === id))
    .map((carrier) => ownerOf(carrier, parts));
}

function addOwner(element: Id, owner: string): Fix {
  return {
    title: { id: `Tambahkan owner ${owner}`, en: `Add owner ${owner}` },
    certain: false,
    edits: [{ kind: 'add-property', place: { element, path: '' }, text: `owner ${owner}` }],
  };
}
