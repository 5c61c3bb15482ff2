import { describe, expect, test } from 'vitest';
import { checkExample } from './check-example.ts';

const header = `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinkes "Dinas Kesehatan"
`;

/** How often a rule speaks of a text after a small plan. */
function countOf(code: string, text: string): number {
  const { findings } = checkExample([{ path: 'plan.rencana', text: header + text, marks: [] }], 4);
  return findings.filter((finding) => finding.code === code).length;
}

const twoQuickwins = 'quickwin satu "Antrean" { }\nquickwin dua "Izin" { }\n';
const narrative = (text: string): string => `narrative latar "Latar" { section background  text "${text}" }`;

describe('what is sound is not found, and what is nearly the same is', () => {
  test.each([
    ['field-misspelling', 'a word in the name of a file', 'evidence e "E" { file "bukti/quickwin-2022.pdf" }', 0],
    ['field-misspelling', 'a word in a link', 'evidence e "E" { link "https://contoh.go.id/perijinan" }', 0],
    [
      'field-misspelling',
      'a word in an address',
      narrative('Surel ijin@contoh.go.id, situs perijinan.contoh.go.id.'),
      0,
    ],
    ['field-misspelling', 'a word before a full stop', narrative('Perijinan. Perizinan'), 1],
    ['alias-in-prose', 'an alias in the name of a file', 'evidence e "E" { file "bukti/Smart People.pdf" }', 0],
    ['alias-in-prose', 'an alias in prose', narrative('Smart People menjadi perhatian.'), 1],
    ['quickwin-count', 'a share of each', `${twoQuickwins}${narrative('Setiap dimensi memiliki satu quick win.')}`, 0],
    ['quickwin-count', 'a least number', `${twoQuickwins}${narrative('Minimal satu quick win dilaksanakan.')}`, 0],
    [
      'quickwin-count',
      'one of all',
      `${twoQuickwins}${narrative('Dari dua quick win, satu quick win sudah selesai.')}`,
      0,
    ],
    [
      'quickwin-count',
      'flagships of another document',
      `${twoQuickwins}${narrative('RPJMD memuat 12 program unggulan.')}`,
      0,
    ],
    ['quickwin-count', 'a number of all', `${twoQuickwins}${narrative('Rencana ini memuat tiga quick win.')}`, 1],
    [
      'output-in-time',
      'hours that are counted themselves',
      'indicator jam "Jumlah jam gangguan listrik" { direction down  owner dinkes  unit "jam" }',
      0,
    ],
    [
      'output-in-time',
      'documents counted in hours',
      'indicator jam "Jumlah dokumen" { direction up  owner dinkes  unit "jam" }',
      1,
    ],
    [
      'programme-ceiling',
      'actions of which an amount is of several years',
      'programme p "P" { budget apbn 2022 = Rp 9 juta  2023 = Rp 9 juta }\naction a "A" { under p  budget apbn 2022..2023 = Rp 18 juta }',
      0,
    ],
    [
      'programme-ceiling',
      'an excess beside an amount of several years',
      'programme p "P" { budget apbn 2022 = Rp 9 juta }\naction a "A" { under p  budget apbn 2022..2023 = Rp 18 juta }\naction b "B" { under p  budget apbn 2022 = Rp 10 juta }',
      1,
    ],
    [
      'number-typed-by-hand',
      'the figure with another sign',
      `indicator padi "Pertumbuhan padi" { direction up  owner dinkes  baseline 2021 = 5,7 % }\n${narrative('Pertumbuhan padi -5,7 persen, lalu −5,7 persen.')}`,
      0,
    ],
    [
      'number-typed-by-hand',
      'the figure of a fall',
      `indicator padi "Pertumbuhan padi" { direction up  owner dinkes  baseline 2021 = -5,7 % }\n${narrative('Pertumbuhan padi -5,7 persen.')}`,
      1,
    ],
  ])('%s: %s', (code, _, text, expected) => {
    expect(countOf(code, text)).toBe(expected);
  });
});

describe('an exception is not called needless while something cannot be read', () => {
  const allowed = 'allow target-equals-baseline "Sementara"';
  test.each([
    [
      'its own figure',
      `indicator ikm "IKM" { direction up  owner dinkes  baseline 2021 = 76,5  target 2022 = 76.5  ${allowed} }`,
      0,
    ],
    [
      'a figure elsewhere, on which what it allows may rest',
      `indicator ikm "IKM" { direction up  owner dinkes  baseline 2021 = 76,5  target 2022 = 77  ${allowed} }\nindicator lain "Lain" { direction up  owner dinkes  baseline 2021 = 76.5 }`,
      0,
    ],
    [
      'nothing',
      `indicator ikm "IKM" { direction up  owner dinkes  baseline 2021 = 76,5  target 2022 = 77  ${allowed} }`,
      1,
    ],
  ])('%s', (_, text, expected) => {
    expect(countOf('unused-allow', text)).toBe(expected);
  });
});

test('a report of a name that every object has is unknown', () => {
  expect(countOf('unknown-report-word', 'document d "D" { report constructor  sections cover }')).toBe(1);
  expect(countOf('internal-error', 'document d "D" { report constructor  sections cover }')).toBe(0);
});

test.each(['🇮🇩', '👍🏽', '👨‍👩‍👧', '🏥️'])('the fix takes out the whole sign %s', (sign) => {
  const { findings, apply } = checkExample([
    { path: 'plan.rencana', text: header + narrative(`Maju ${sign} terus`), marks: [] },
  ]);
  const [fix] = findings.find(({ code }) => code === 'missing-glyph')?.fixes ?? [];
  expect(fix && apply(fix)[0]?.text).toBe(header + narrative('Maju terus'));
});

test('the fix of a count leaves what counts something else', () => {
  const { findings, apply } = checkExample([
    {
      path: 'plan.rencana',
      text: `${header}${twoQuickwins}${narrative('Ada tiga quick win. Setiap dimensi memiliki satu quick win.')}`,
      marks: [],
    },
  ]);
  const [fix] = findings.find(({ code }) => code === 'quickwin-count')?.fixes ?? [];
  expect(fix && apply(fix)[0]?.text).toContain(
    '"Ada [[quickwins.count]] quick win. Setiap dimensi memiliki satu quick win."',
  );
});
