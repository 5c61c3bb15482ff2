import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';

/** The problems of a text, each with the marked place `<|…|>` where it should stand. */
function read(marked: string): { at: string; expected: string; en: string; id: string; repair: string | undefined }[] {
  const start = marked.indexOf('<|');
  const text = marked.replace('<|', '').replace('|>', '');
  const expected = text.slice(start, marked.indexOf('|>') - 2);
  const { fragment, places } = readText(text);
  return fragment.problems.map(({ key, message, repair }) => ({
    at: text.slice(...(places.get(key) ?? [])),
    expected,
    ...message,
    repair,
  }));
}

test.each([
  ['indicator a "A" {\n  <|baseline|>\n}', '“baseline” needs a year and a value: baseline 2021 = 2,1', undefined],
  ['indicator a "A" {\n  <|ownr|> x\n}', '“ownr” is not a property of indicator. Did you mean “owner”?', 'owner'],
  ['indicator a "A" {\n  <|Owner|> x\n}', '“Owner” is not a property of indicator. Did you mean “owner”?', 'owner'],
  ['indicator a "A" {\n  <|own|> x\n}', '“own” is not a property of indicator. Did you mean “owner”?', 'owner'],
  ['indicator a "A" {\n  <|pemilk|> x\n}', '“pemilk” is not a property of indicator. Did you mean “owner”?', 'owner'],
  ['sopd a "A" {\n  <|penerus|> x\n}', '“penerus” is not a property of sopd. Did you mean “successor”?', 'successor'],
  [
    'quickwin a "A" {\n  <|anggarann|> x\n}',
    '“anggarann” is not a property of quickwin. Did you mean “budget”?',
    'budget',
  ],
  [
    'indicator a "A" {\n  <|participants|> 3\n}',
    '“participants” is not a property of indicator; it belongs to stage.',
    undefined,
  ],
  [
    'indicator a "A" {\n  <|level outcme|>\n}',
    '“outcme” is not known. “level” needs one of these words: impact, outcome, output.',
    'level outcome',
  ],
  [
    'indicator a "A" {\n  <|direction|>\n  owner b\n}',
    '“direction” needs one of these words: up (rising), down (falling), maintain (maintained), within (within a range).',
    undefined,
  ],
  ['indicator a "A" {\n  owner <|=|> b\n}', 'No “=” is needed after “owner”. Remove it.', ''],
  [
    'indicator a "A" {\n  target 2023<|:|> 3\n}',
    'No “:” is needed: write the keyword and its value (owner diskominfo), or year = value (2023 = 2,6).',
    ' =',
  ],
  ['indicator a "A" {\n  owner b<|;|>\n}', 'No “;” is needed. Remove it; the end of the line ends a property.', ''],
  [
    'indicator a "A" {\n  aligns b<|,|>\n}',
    'This comma is one too many: commas only separate the names of a list. Remove it.',
    '',
  ],
  [
    'action a "A" {\n  owner b<|,|> c\n}',
    'This comma is one too many: this property holds one name only. Choose one; several names are for properties that hold a list, such as supports.',
    undefined,
  ],
  [
    'fact a "A" {\n  value 2021..2023 = 80<|,|> 81\n}',
    'This comma is one too many. Remove it; every year is written with its own value, without commas: 2023 = 80   2024 = 82',
    '',
  ],
  [
    'action a "A" {\n  description "Teks "<|kutip|>" lagi"\n}',
    'A quote inside of a text ends it here. Write \\" in its place: "… \\"kutipan\\" …"',
    undefined,
  ],
  [
    'action a "A" {\n  output "Aplikasi" <|unit|> "buah"\n}',
    'What output says stands between braces: output … { unit … }',
    undefined,
  ],
  [
    'sopd a "A" <|kind|> badan\n',
    '“kind” is a property. What an element says stands between braces: … { kind … }',
    undefined,
  ],
  [
    'action a "A" <|di|> governance { owner b }\n',
    '“di” is written “in”: in governance or in governance.public-service',
    'in',
  ],
  [
    'progress <|"Portal"|> { percent 3 }\n',
    'progress needs the name of an element that exists, without quotes: progress nama-unsur { … }',
    undefined,
  ],
  [
    'document a "A" {\n  table "T" { rows action  where owner = b or owner <|=|> c }\n}',
    'After “or” stands only the value: owner = dinkes or disdik; another property follows after “and”.',
    undefined,
  ],
  [
    'indicator a "A" {\n  <|baseline none|> "x"\n}',
    'The year comes first: baseline 2021 = none "alasannya"',
    undefined,
  ],
  [
    'action a "A" {\n  <|penanggungjawab|> b\n}',
    '“penanggungjawab” is not a property of action. Did you mean “owner”?',
    'owner',
  ],
  [
    'action a "A" {\n  <|penanggung|> jawab b\n}',
    '“penanggung” is not a property of action. Did you mean “owner”?',
    'owner',
  ],
  ['fact a "A" {\n  value 2021 = 120 <|juta|>\n}', 'Money is written with Rp: Rp 120 juta', undefined],
  [
    'fact a "A" {\n  value <|13/07/2021|> = 1\n}',
    '“13/07/2021” is not a moment we can read. Write: 2021-07-13.',
    '2021-07-13',
  ],
  ['sopd a "A" {\n  short <|"S"|>\nsopd b "B"\n', 'The closing “}” of sopd is missing here.', '"S"\n}'],
  ['sopd a "A" {\n  short <|"S"|>', 'The closing “}” of sopd is missing here.', '"S"\n}'],
  [
    'quickwin a "A" {\n  risk "R" { likelihood <|high|>\n  owner b\n}',
    'The closing “}” of risk is missing here.',
    undefined,
  ],
  ['sopd a "A"\n<|}|>\n', 'This “}” closes nothing. Remove it.', ''],
  ['<|sop|> a "A"\n', '“sop” is not a kind of element. Did you mean “sopd”?', 'sopd'],
  [
    '<|owner|> a\n',
    '“owner” is a property (of service, indicator, programme, action, quickwin, …), but no element is open here. Check the braces above it.',
    undefined,
  ],
  [
    'indicator <|"A"|> { owner b }\n',
    'indicator needs a name, then perhaps a title and dimensions: indicator nama-singkat "Judul" { … }',
    'a "A"',
  ],
  ['indicator <|a|>\n', 'What indicator says stands between braces; “{” is missing here: indicator … { … }', undefined],
  [
    'sopd a "A" { <|@@|> short "S" }',
    '“@@” means nothing here. Remove it, or put the text between quotes "…".',
    undefined,
  ],
  [
    '<|<<<<<<< a\nsopd a\n=======\nsopd b\n>>>>>>> b|>\n',
    'Git left two conflicting versions here. Keep one version and remove the lines <<<<<<<, ======= and >>>>>>>.',
    undefined,
  ],
])('%j says what to do, at its place', (marked, en, repair) => {
  const problems = read(marked);
  expect(problems.map((problem) => problem.en)).toEqual([en]);
  expect(problems[0]?.at).toBe(problems[0]?.expected);
  expect(problems[0]?.repair).toBe(repair);
  expect(problems[0]?.id).toMatch(/\p{L}/u);
  expect(problems[0]?.id).not.toBe(en);
});
