import {
  type ChecklistParts,
  checklistOf,
  findById,
  kindNames,
  type PlanElement,
  proseText,
  type Requirement,
  standsAlone,
  type Text,
} from '@rencana/model';
import { judgeEach } from '../checker/judge-each.ts';
import { selectEach } from '../checker/select-each.ts';
import { definePlanRule, type Report } from '../rule.ts';
import { capitalize, kindWords } from '../wording/kind-words.ts';

export const requirementMissing = definePlanRule({
  code: 'requirement-missing',
  family: 'requirements',
  severity: 'warning',
  summary: {
    id: 'Yang diminta pedoman pada tahap ini belum ada.',
    en: 'What a guide asks for by this stage is not there.',
  },
  explanation: {
    id: 'Pustaka yang dipakai rencana, dan rencana itu sendiri, dapat menetapkan syarat (requirement): apa yang harus ada pada suatu jenis unsur sejak tahap berapa, menurut sumber mana, dan seberapa berat bila belum ada. Sebelum tahap itu tidak ada yang ditegur. Lihat semuanya sebagai daftar dengan rencana check --format checklist.',
    en: 'The libraries that a plan uses, and the plan itself, may lay down requirements: what elements of a kind must have from which stage on, by which source, and how grave it is if they do not. Before that stage nobody is scolded. See them all as a list by rencana check --format checklist.',
  },
  basis: {
    kind: 'guide',
    text: {
      id: 'Syarat itu sendiri menyebut sumbernya.',
      en: 'The requirement itself names its source.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: kindNames,
  examples: [
    {
      title: { id: 'Layanan tanpa pengguna', en: 'A service without users' },
      stage: 2,
      bad: `plan contoh "Contoh" { period 2022..2026 }
sopd dukcapil "Dinas Dukcapil"
requirement pengguna-layanan "Layanan menyebut penggunanya" { about service  needs users  from 2  source "Ilustrasi" }
service <|ktp|> "KTP elektronik" { owner dukcapil  existing "Tiga hari"  desired "Satu hari" }
`,
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dukcapil "Dinas Dukcapil"
requirement pengguna-layanan "Layanan menyebut penggunanya" { about service  needs users  from 2  source "Ilustrasi" }
service ktp "KTP elektronik" { owner dukcapil  users "Warga"  existing "Tiga hari"  desired "Satu hari" }
`,
    },
    {
      title: { id: 'Belum tahapnya', en: 'Not the stage yet' },
      stage: 1,
      good: `plan contoh "Contoh" { period 2022..2026 }
sopd dukcapil "Dinas Dukcapil"
requirement pengguna-layanan "Layanan menyebut penggunanya" { about service  needs users  from 2  source "Ilustrasi" }
service ktp "KTP elektronik" { owner dukcapil  existing "Tiga hari"  desired "Satu hari" }
`,
    },
    {
      title: {
        id: 'Aturan lain sudah mengatakannya dengan lebih tepat',
        en: 'Another rule says it better',
      },
      good: `plan contoh "Contoh" { period 2022..2026 }
requirement pemilik "Quick win ada pengelolanya" { about quickwin  needs owner  source "Ilustrasi" }
quickwin antrean "Antrean daring" { description "Antrean puskesmas" }
`,
    },
  ],
  check(parts, report) {
    const { requirement, plan, library, stage, revision, subdimension } = parts;
    const asked = new Set(requirement.map(({ about }) => about));
    for (const kind of kindNames.filter((name) => asked.has(name))) {
      judgeAlone(parts[kind], report, requirement, plan, library, stage, revision, subdimension);
      for (const element of bound(parts[kind])) tellMissing(element, report, parts);
    }
  },
});

/** What elements say themselves; after an edit most of them say the same as before. */
const judgeAlone = judgeEach(
  (
    element: PlanElement,
    report,
    requirement: ChecklistParts['requirement'],
    plan: ChecklistParts['plan'],
    library: ChecklistParts['library'],
    stage: ChecklistParts['stage'],
    revision: ChecklistParts['revision'],
    subdimension: ChecklistParts['subdimension'],
  ) => {
    if (!standsAlone(element)) return;
    tellMissing(element, report, { ...noParts, requirement, plan, library, stage, revision, subdimension });
  },
);

const noParts = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as ChecklistParts;

/** What is judged also by what it stands under or is about. */
const bound = selectEach<PlanElement>((element) => !standsAlone(element));

function tellMissing(element: PlanElement, report: Report, parts: ChecklistParts): void {
  for (const { requirement: id, property, from, severity, met } of checklistOf(element, parts)) {
    const requirement = findById(parts.requirement, id);
    if (met || !requirement) continue;
    const source = sourceOf(requirement);
    const words = kindWords[element.type];
    report(
      { element: element.id, path: element.name === undefined ? 'about' : 'name' },
      {
        id: `${capitalize(words.id)} “${element.title}” belum memiliki ${property}, padahal sejak tahap ${from} diminta: ${requirement.title}${source.id}. Tulis ${property}.`,
        en: `The ${words.en} “${element.title}” has no ${property}, which is asked for from stage ${from}: ${englishTitle(requirement)}${source.en}. Write ${property}.`,
      },
      { needsWhole: true, severity, from, missing: property, subject: `${id} ${property}` },
    );
  }
}

function sourceOf({ source }: Requirement): Text {
  const text = source ? proseText(source).trim().replace(/\.$/, '') : '';
  return text === '' ? { id: '', en: '' } : { id: ` (sumber: ${text})`, en: ` (source: ${text})` };
}

function englishTitle({ english, title }: Requirement): string {
  return english ? proseText(english) : title;
}
