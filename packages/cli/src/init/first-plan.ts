import { formatText } from '@rencana/api';
import type { Language } from '@rencana/model';
import { comments } from './comments.ts';

export type Level = 'regency' | 'city' | 'province';

/** What somebody says about a plan that begins. */
export interface FirstPlan {
  /** The short name of the plan, in kebab-case: `kotim`. */
  readonly name: string;
  /** The full name of the region: `Kabupaten Kotawaringin Timur`. */
  readonly region: string;
  readonly level: Level;
  /** The first and last year. */
  readonly period: readonly [string, string];
}

/** The head of the region, and the fund of its own budget, by level. */
const levels: Readonly<Record<Level, { readonly head: string; readonly fund: string }>> = {
  regency: { head: 'Bupati', fund: 'apbd-kabupaten' },
  city: { head: 'Wali Kota', fund: 'apbd-kota' },
  province: { head: 'Gubernur', fund: 'apbd-provinsi' },
};

/** The files of a first plan, one a matter, laid out by the formatter; comments are in the language asked for. */
export function firstPlan(plan: FirstPlan, language: Language): ReadonlyMap<string, string> {
  const say = (matter: keyof typeof comments): string =>
    comments[matter][language]
      .split('\n')
      .map((line) => `// ${line}\n`)
      .join('');
  const { head, fund } = levels[plan.level];
  const region = escapeProse(plan.region);
  const place = escapeProse(plan.region.replace(/^(Kabupaten|Kota|Provinsi)\s+/i, ''));
  const files: Readonly<Record<string, string>> = {
    'plan.rencana': `${say('plan')}plan ${plan.name} "Masterplan Smart City ${region}" {
  uses kominfo-2021
  region "${region}"
  level ${plan.level}
  period ${plan.period[0]}..${plan.period[1]}
  current-stage 1
  language id
  leader kepala-daerah
}
`,
    'organisation.rencana': `${say('organisation')}sopd diskominfo "Dinas Komunikasi dan Informatika" {
  short "Diskominfo"
  kind dinas
}

sopd bappeda "Badan Perencanaan Pembangunan Daerah" {
  short "Bappeda"
  kind badan
}

person kepala-daerah "${head} ${place}" { position "${head} ${place}" }
`,
    'services.rencana': say('services'),
    'indicators.rencana': say('indicators'),
    'actions.rencana': say('actions').replaceAll('apbd-kabupaten', fund),
    'quickwins.rencana': say('quickwins').replaceAll('apbd-kabupaten', fund),
    'documents.rencana': `${say('documents')}extend document buku-2 {
  signatory kepala-daerah
  cover {
    title "Masterplan Smart City"
    subtitle "${region}"
  }
}
`,
  };
  return new Map(Object.entries(files).map(([file, text]) => [file, formatText(text)]));
}

/** Text from outside as prose on one line. */
function escapeProse(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\"[]/g, '\\$&');
}
