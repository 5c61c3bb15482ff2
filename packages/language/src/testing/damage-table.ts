/** One kind of damage that a planner's hand does, as a change to the text of one element. */
export interface Damage {
  readonly title: string;
  readonly of: 'indicator' | 'quickwin';
  readonly change: (text: string) => string;
  /** How many findings it may give; one where nothing is said. */
  readonly findings?: number;
}

/** An indicator with every common property, by number. */
export function writeIndicator(number: number): string {
  return `indicator ind-${number} "Indikator ${number}" in governance.bureaucracy {
  level      outcome
  kind       index
  unit       "Indeks"
  direction  up
  baseline   2021 = 2,1
  target     2023 = 2,6   2025 = 3,2
  owner      diskominfo
  source     "Evaluasi"
  frequency  yearly
}
`;
}

/** A quick win with blocks, lists and money, by number. */
export function writeQuickwin(number: number): string {
  return `quickwin ind-${number} "Kerja cepat ${number}" in governance.bureaucracy {
  owner      diskominfo
  supports   dpmptsp, setda
  problem    "Lambat"
  output     "Portal" { unit "buah"  target 2022 = 5   2023 = 17 }
  risk       "Hulu" { likelihood high  mitigation "Luring" }
  budget     csr  2023 = Rp 120 juta
  milestone  "Uji" { due 2023-02  result "Berita acara" }
  schedule   2022-09..2023-06
  nomination { in-stage tahap-2  decision nominated }
}
`;
}

const swap =
  (from: string | RegExp, to: string): ((text: string) => string) =>
  (text) =>
    text.replace(from, () => to);
const owner = 'owner      diskominfo';

const indicatorDamage: readonly Omit<Damage, 'of'>[] = [
  { title: 'a reference without its name', change: swap(owner, 'owner') },
  { title: 'half a range', change: swap('unit       "Indeks"', 'bounds 1..') },
  { title: 'a misspelt keyword', change: swap(owner, 'ownr       diskominfo') },
  { title: 'half a keyword', change: swap(owner, 'own') },
  { title: 'a number of another kind', change: swap(owner, 'participants 3') },
  { title: 'a text of another kind', change: swap(owner, 'place "Aula"') },
  { title: 'a word of another kind', change: swap(owner, 'role chair') },
  { title: 'a block of another kind', change: swap(owner, 'risk "x" { likelihood low  mitigation "m" }') },
  {
    title: 'a block of another kind over three lines',
    change: swap(owner, 'risk "x" {\n    likelihood low\n    mitigation "m"\n  }'),
  },
  { title: 'an unknown block', change: swap(owner, 'resiko "x" { kemungkinan low }') },
  { title: 'a closing brace that is missing', change: swap(/\}\n$/, '\n') },
  { title: 'an opening brace that is missing', change: swap('bureaucracy {', 'bureaucracy') },
  { title: 'a closing brace too many', change: swap(/\}\n$/, '}\n}\n') },
  { title: 'an unknown closed word', change: swap('level      outcome', 'level      hasilnya') },
  { title: 'a comma after the last of a list', change: swap(owner, 'aligns     spbe,') },
  { title: 'an entry without its value', change: swap('2025 = 3,2', '2025 =') },
  { title: 'an entry without its equals sign', change: swap('2025 = 3,2', '2025 3,2') },
  { title: 'an entry with a colon', change: swap('2025 = 3,2', '2025: 3,2') },
  { title: 'an entry with a foreign date', change: swap('2025 = 3,2', '13/07/2025 = 3,2') },
  { title: 'a quote that is not closed', change: swap('source     "Evaluasi"', 'source     "Evaluasi') },
  {
    title: 'a long quote that is not closed',
    change: swap('source     "Evaluasi"', 'source     """Evaluasi'),
  },
  { title: 'a mention that is opened only', change: swap('"Evaluasi"', '"Evaluasi [[" ') },
  { title: 'a mention that ends in a point', change: swap('"Evaluasi"', '"Evaluasi [[ikm. dan lain"') },
  { title: 'a mention and a quote that are not closed', change: swap('"Evaluasi"', '"Evaluasi [[ikm') },
  {
    title: 'a mention that is not closed before another',
    change: swap('"Evaluasi"', '"Kini [[ikm dan [[spbe]] saja"'),
  },
  { title: 'a header that is all', change: swap(/ "Indik[\s\S]*$/, '\n') },
  { title: 'a header that ends after the title', change: swap(/ in governance[\s\S]*$/, '\n') },
  { title: 'a header without a name', change: swap('indicator ind-4 ', 'indicator ') },
  {
    title: 'a title that is not closed',
    change: swap('"Indikator 4" in governance.bureaucracy {', '"Indikator 4 in governance.bureaucracy {'),
  },
  { title: 'a word on a line of its own', change: (text) => `indicat\n${text}` },
  { title: 'a decimal point', change: swap('2,6', '76.5') },
  {
    title: 'a conflict of a property',
    change: swap(`  ${owner}`, `<<<<<<< HEAD\n  ${owner}\n=======\n  owner      setda\n>>>>>>> cabang`),
  },
  { title: 'a colon after a keyword', change: swap(owner, 'owner:     diskominfo') },
  { title: 'an equals sign after a keyword', change: swap(owner, 'owner    = diskominfo') },
  { title: 'a colon before a closed word', change: swap('kind       index', 'kind: index') },
  { title: 'a name on the next line', change: swap(owner, 'owner\n    diskominfo'), findings: 0 },
  { title: 'a closed word on the next line', change: swap('kind       index', 'kind\n    index'), findings: 0 },
  { title: 'a list over two lines', change: swap(owner, 'aligns     spbe,\n    owner, source'), findings: 0 },
  {
    title: 'a conflict of an element',
    change: (text) => `<<<<<<< HEAD\n${text}=======\n${text.replace('ind-4', 'ind-4b')}>>>>>>> x\n`,
  },
  {
    title: 'a conflict of a header',
    change: (text) => text.replace(/^(.*)\n/, '<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> x\n'),
    findings: 2,
  },
  { title: 'an Indonesian keyword', change: swap(owner, 'pemilik    diskominfo') },
  { title: 'an Indonesian keyword that is not ours', change: swap(owner, 'penanggung-jawab diskominfo') },
  { title: 'a semicolon at the end of a line', change: swap(owner, 'owner diskominfo;') },
  { title: 'a comma at the end of a line', change: swap(owner, 'owner diskominfo,') },
  { title: 'a capital keyword', change: swap(owner, 'Owner diskominfo') },
  { title: 'a title without quotes', change: swap('"Indikator 4"', 'Indikator Empat') },
  { title: 'a text without quotes', change: swap('source     "Evaluasi"', 'source     Evaluasi tahunan') },
  { title: 'a text in single quotes', change: swap('"Evaluasi"', "'Evaluasi'") },
  { title: 'a text in curly quotes', change: swap('"Evaluasi"', '“Evaluasi”') },
  { title: 'a text that ends in a curly quote', change: swap('"Evaluasi"', '"Evaluasi”') },
  { title: 'a NUL byte', change: swap('"Evaluasi"', '"Evaluasi" \u0000') },
  { title: 'a keyword that is there twice', change: swap(owner, 'owner owner diskominfo') },
];

const quickwinDamage: readonly Omit<Damage, 'of'>[] = [
  { title: 'an output without braces', change: swap(/("Portal") \{.*\}/, '"Portal"'), findings: 0 },
  { title: 'a block on one line that is not closed', change: swap('"Luring" }', '"Luring"') },
  { title: 'a block that is not opened', change: swap('"Hulu" {', '"Hulu"') },
  { title: 'a block with an unknown property', change: swap('mitigation', 'mitigasinya') },
  { title: 'a budget without its fund', change: swap('csr  2023', '2023') },
  { title: 'a budget without its money', change: swap('csr  2023 = Rp 120 juta', 'csr') },
  { title: 'money without Rp', change: swap('Rp 120 juta', '120 juta') },
  { title: 'a list over lines that ends in a comma', change: swap('dpmptsp, setda', 'dpmptsp,\n    setda,') },
  {
    title: 'a list of names that are keywords',
    change: swap('dpmptsp, setda', 'dpmptsp,\n    owner,\n    problem'),
    findings: 0,
  },
  { title: 'a block whose title stands on the next line', change: swap('"Hulu" {', '\n  "Hulu" {'), findings: 0 },
  { title: 'a span with a hyphen', change: swap('schedule   2022-09..2023-06', 'schedule   2022-2023') },
  { title: 'a date with slashes', change: swap('2023-02', '13/02/2023') },
];

/** Every kind of damage; each may cost its own element, never another. */
export const damages: readonly Damage[] = [
  ...indicatorDamage.map((damage) => ({ ...damage, of: 'indicator' as const })),
  ...quickwinDamage.map((damage) => ({ ...damage, of: 'quickwin' as const })),
];
