/** One mistake as somebody types it who has never written a program. `<| |>` marks where it should be found. */
export interface BeginnerSnippet {
  readonly title: string;
  readonly text: string;
}

/** A sound plan around every snippet, in a file of its own. */
export const soundPlan = `plan contoh "Masterplan Smart City Kabupaten Contoh" {
  uses           kominfo-2021
  region         "Kabupaten Contoh"
  period         2022..2026
  current-stage  2
}

sopd diskominfo "Dinas Komunikasi dan Informatika" { kind dinas }
sopd dpmptsp "Dinas Penanaman Modal dan PTSP" { kind dinas }
person bupati "Bupati Contoh"
partner bank-daerah "Bank Daerah" { kind business }
stage tahap-2 "Bimtek Tahap II" { order 2  schedule 2022-07-13..2022-07-14 }
scale predikat "Predikat" {
  grade  b "B" { range 60..70 }
  grade  bb "BB" { range 70..80 }
}

indicator ikm "Indeks Kepuasan Masyarakat" in governance.public-service {
  kind       index
  unit       "poin"
  direction  up
  baseline   2021 = 78,4
  target     2022 = 80   2023 = 82
  owner      dpmptsp
}
`;

/** An indicator with one line to spoil. */
const indicator = (lines: string): string => `indicator spbe "Indeks SPBE" in governance.bureaucracy {
  kind index
  unit "poin"
  direction up
${lines}
}
`;

/** A quick win with one line to spoil. */
const quickwin = (lines: string): string => `quickwin izin "Izin Tiga Hari" in governance.public-service {
  owner dpmptsp
  contributes-to ikm
${lines}
}
`;

export const beginnerSnippets: readonly BeginnerSnippet[] = [
  // Quotes
  { title: 'curly quotes from Word', text: 'sopd dinkes <|“Dinas Kesehatan”|> { kind dinas }\n' },
  { title: 'single quotes', text: "sopd dinkes <|'Dinas Kesehatan'|> { kind dinas }\n" },
  { title: 'a title without quotes', text: 'sopd dinkes <|Dinas Kesehatan|> { kind dinas }\n' },
  {
    title: 'a quote that is not closed',
    text: 'sopd dinkes <|"Dinas Kesehatan|> {\n  kind dinas\n}\nperson sekda "Sekretaris Daerah"\n',
  },
  {
    title: 'a unit without quotes',
    text: 'fact penduduk "Penduduk" {\n  unit <|jiwa|>\n  value 2021 = 1.250.000\n}\n',
  },
  { title: 'a sentence without quotes', text: quickwin('  problem <|Izin usaha mikro selesai dalam 14 hari|>') },
  { title: 'a name in quotes', text: indicator('  baseline 2021 = 2,1\n  <|owner "diskominfo"|>') },
  {
    title: 'a long text that is not closed',
    text: 'quickwin izin "Izin Tiga Hari" in governance.public-service {\n  owner dpmptsp\n  contributes-to ikm\n  problem <|"""\n    Izin lama.|>\n}\nperson sekda "Sekretaris Daerah"\n',
  },

  // Numbers
  { title: 'a decimal point', text: indicator('  baseline 2021 = <|2.1|>\n  owner diskominfo') },
  { title: 'thousands with commas', text: 'fact penduduk "Penduduk" { unit "jiwa"  value 2021 = <|1,250,000|> }\n' },
  {
    title: 'a number with a space in it',
    text: 'fact penduduk "Penduduk" {\n  unit "jiwa"\n  value 2021 = <|1 250 000|>\n}\n',
  },
  { title: 'a range with a hyphen', text: indicator('  <|bounds 1-5|>\n  baseline 2021 = 2,1\n  owner diskominfo') },
  { title: 'a value in words', text: indicator('  baseline 2021 = <|dua|>\n  owner diskominfo') },
  { title: 'N/A for a missing value', text: indicator('  baseline 2021 = <|N/A|>\n  owner diskominfo') },
  { title: 'a hyphen for a missing value', text: indicator('  baseline <|2021 =|> -\n  owner diskominfo') },
  {
    title: 'a unit behind a number',
    text: 'fact penduduk "Penduduk" {\n  unit "jiwa"\n  value 2021 = 1.250.000 <|jiwa|>\n}\n',
  },
  { title: 'persen in words', text: indicator('  baseline 2021 = 70 <|persen|>\n  owner diskominfo') },

  // Money
  { title: 'Rp with a point', text: quickwin('  budget apbd-kabupaten 2023 = <|Rp. 750.000.000|>') },
  { title: 'money without Rp', text: quickwin('  budget apbd-kabupaten 2023 = <|750.000.000|>') },
  { title: 'money in juta without Rp', text: quickwin('  budget apbd-kabupaten 2023 = <|750 juta|>') },
  { title: 'money with ,- at its end', text: quickwin('  budget apbd-kabupaten 2023 = <|Rp 750.000.000,-|>') },
  { title: 'jt for juta', text: quickwin('  budget apbd-kabupaten 2023 = <|Rp 750 jt|>') },
  { title: 'IDR for Rp', text: quickwin('  budget apbd-kabupaten 2023 = <|IDR 750.000.000|>') },
  { title: 'a budget without a fund', text: quickwin('  <|budget 2023 = Rp 750 juta|>') },
  { title: 'a budget without a year', text: quickwin('  <|budget apbd-kabupaten Rp 750 juta|>') },
  { title: 'a budget by span', text: quickwin('  budget apbd-kabupaten <|2022..2023 = Rp 750 juta|>') },
  { title: 'sen behind the comma', text: quickwin('  budget apbd-kabupaten 2023 = <|Rp 750.000,50|>') },

  // Dates
  { title: 'a date with slashes', text: 'decree sk "Dewan" {\n  kind council\n  date <|2022/07/13|>\n}\n' },
  { title: 'a date from the day', text: 'decree sk "Dewan" {\n  kind council\n  date <|13/07/2022|>\n}\n' },
  { title: 'a date in words', text: 'decree sk "Dewan" {\n  kind council\n  date <|13 Juli 2022|>\n}\n' },
  { title: 'a month in words', text: 'decree sk "Dewan" {\n  kind council\n  date <|Juli 2022|>\n}\n' },
  { title: 'a month that no calendar has', text: 'decree sk "Dewan" {\n  kind council\n  date <|2022-13|>\n}\n' },
  { title: 'a span with a hyphen', text: 'stage tahap-3 "Bimtek Tahap III" {\n  schedule <|2022-2023|>\n}\n' },
  { title: 'a span with s.d.', text: 'stage tahap-3 "Bimtek Tahap III" {\n  schedule 2022 <|s|>.d. 2023\n}\n' },
  {
    title: 'a quarter as TW1',
    text: indicator('  baseline 2021 = 2,1\n  <|target TW1 2023 = 2,4|>\n  owner diskominfo'),
  },

  // Punctuation
  { title: 'a semicolon', text: indicator('  baseline 2021 = 2,1<|;|>\n  owner diskominfo') },
  { title: 'a comma at the end of a line', text: indicator('  baseline 2021 = 2,1<|,|>\n  owner diskominfo') },
  { title: 'a full-width colon', text: 'sopd dinkes "Dinas Kesehatan" {\n  kind<|：|>dinas\n}\n' },
  { title: 'a colon after a keyword', text: 'sopd dinkes "Dinas Kesehatan" {\n  kind<|:|> dinas\n}\n' },
  { title: 'an equals sign after a keyword', text: indicator('  baseline 2021 = 2,1\n  owner <|=|> diskominfo') },
  { title: 'a colon in a series', text: indicator('  baseline 2021<|:|> 2,1\n  owner diskominfo') },
  { title: 'a series without equals signs', text: indicator('  baseline 2021 <|2,1|>\n  owner diskominfo') },
  { title: 'a baseline without a year', text: indicator('  baseline <|2,1|>\n  owner diskominfo') },
  { title: 'brackets for braces', text: 'sopd dinkes "Dinas Kesehatan" <|(|> kind dinas )\n' },
  { title: 'a bullet before a property', text: indicator('  baseline 2021 = 2,1\n  <|•|> owner diskominfo') },
  { title: 'a hyphen before a property', text: indicator('  baseline 2021 = 2,1\n  <|-|> owner diskominfo') },
  { title: 'a comment with a hash', text: '<|#|> dinas\nsopd dinkes "Dinas Kesehatan" { kind dinas }\n' },

  // Braces
  {
    title: 'a missing closing brace',
    text: 'stage tahap-3 "Bimtek Tahap III" {\n  schedule <|2022-08-22|>\n\nsopd dinkes "Dinas Kesehatan" { kind dinas }\n',
  },
  { title: 'a missing opening brace', text: 'stage tahap-3 <|"Bimtek Tahap III"|>\n  schedule 2022-08-22\n}\n' },
  { title: 'a closing brace too many', text: 'sopd dinkes "Dinas Kesehatan" { kind dinas }\n<|}|>\n' },
  { title: 'no braces at all', text: 'stage tahap-3 <|"Bimtek Tahap III"|>\n' },
  { title: 'a block without braces', text: quickwin('  risk <|"Jaringan terputus"|>') },

  // Words
  { title: 'a misspelt keyword', text: indicator('  baseline 2021 = 2,1\n  <|ownr|> diskominfo') },
  { title: 'a misspelt kind', text: '<|indikaotr|> spbe "Indeks SPBE" {\n  direction up\n  owner diskominfo\n}\n' },
  { title: 'a capital letter in a keyword', text: indicator('  baseline 2021 = 2,1\n  <|Owner|> diskominfo') },
  { title: 'a capital letter in a kind', text: '<|Sopd|> dinkes "Dinas Kesehatan" { kind dinas }\n' },
  { title: 'a name with spaces', text: 'sopd <|dinas kesehatan|> "Dinas Kesehatan" { kind dinas }\n' },
  { title: 'a missing name', text: 'sopd <|"Dinas Kesehatan"|> { kind dinas }\n' },
  { title: 'a property of another kind', text: 'sopd dinkes "Dinas Kesehatan" {\n  <|baseline|> 2021 = 2\n}\n' },
  {
    title: 'a closed word that is not known',
    text: indicator('  baseline 2021 = 2,1\n  <|frequency tahun|>\n  owner diskominfo'),
  },
  { title: 'an Indonesian keyword', text: indicator('  baseline 2021 = 2,1\n  <|pemilik|> diskominfo') },
  { title: 'a property without its value', text: indicator('  baseline 2021 = 2,1\n  <|owner|>') },
  { title: 'a misspelt name', text: indicator('  baseline 2021 = 2,1\n  owner <|diskominfoo|>') },
  { title: 'a name with a capital letter', text: indicator('  baseline 2021 = 2,1\n  owner <|Diskominfo|>') },
  {
    title: 'a title where a name belongs',
    text: indicator('  baseline 2021 = 2,1\n  owner Dinas <|Komunikasi|> dan Informatika'),
  },
  { title: 'dan between two names', text: quickwin('  supports diskominfo <|dan|> dpmptsp') },
  { title: 'a dimension by its title', text: 'person sekda "Sekretaris Daerah" in <|"Smart Governance"|>\n' },
  { title: 'a dimension without its parent', text: 'service izin "Izin" in <|public-service|> { owner dpmptsp }\n' },
  { title: 'a property outside of any element', text: '<|owner|> diskominfo\n' },
  { title: 'the same name twice', text: 'person <|bupati|> "Bupati Contoh"\n' },
  {
    title: 'the same property twice',
    text: 'sopd dinkes "Dinas Kesehatan" {\n  <|kind dinas|>\n  <|kind badan|>\n}\n',
  },
  { title: 'a mention without its end', text: quickwin('  problem <|"Nilai [[ikm baru rendah."|>') },
  { title: 'a mention of nothing', text: quickwin('  problem "Nilai [[<|ikmm|>]] baru rendah."') },
  { title: 'a figure that is not there', text: quickwin('  problem "Nilai [[<|ikm.basline|>]] baru rendah."') },
  { title: 'a stage as a roman number', text: 'extend plan contoh {\n  <|wave II|>\n}\n' },
  {
    title: 'text of a letter pasted in',
    text: '<|Berikut|> daftar perangkat daerah.\nsopd dinkes "Dinas Kesehatan" { kind dinas }\n',
  },
  // Seen in the second trial by a planner
  { title: 'quotes inside of a text', text: quickwin('  problem "Program "<|Satu|> Pintu" masih di atas kertas."') },
  {
    title: 'a block without braces behind its title',
    text: quickwin('  output "Loket" <|unit|> "loket"'),
  },
  { title: 'a property behind an element without braces', text: 'sopd dinkes "Dinas Kesehatan" <|kind|> dinas\n' },
  { title: 'di before a dimension', text: 'service izin "Izin" <|di|> governance { owner dpmptsp }\n' },
  { title: 'progress of a title', text: 'progress <|"Indeks Kepuasan Masyarakat"|> { date 2022-12 }\n' },
  { title: 'none in place of the year', text: indicator('  <|baseline none|> "Belum disurvei"\n  owner diskominfo') },
  { title: 'two owners', text: indicator('  baseline 2021 = 2,1\n  owner diskominfo<|,|> dpmptsp') },
  { title: 'a keyword of two words', text: indicator('  baseline 2021 = 2,1\n  <|penanggung|> jawab diskominfo') },
  {
    title: 'a sub-dimension by its title',
    text: 'service izin "Izin" in <|governance.pelayanan-publik|> { owner dpmptsp }\n',
  },
  { title: 'a name in capitals', text: indicator('  baseline 2021 = 2,1\n  owner <|DPMPTSP|>') },
  {
    title: 'a grade without its scale',
    text: 'indicator rb "Predikat Reformasi" in governance { kind ordinal  direction up  baseline 2021 = <|b|>  owner dpmptsp }\n',
  },
];
