import { reportSections, type Text } from '@rencana/model';
import { definePlanRule } from '../rule.ts';
import { tellUnknownWord } from './tell-unknown-word.ts';

export const unknownReportWord = definePlanRule({
  code: 'unknown-report-word',
  family: 'names',
  severity: 'error',
  summary: {
    id: 'Laporan atau bagian dokumen yang disebut tidak ada.',
    en: 'A report or a section of a document is named that does not exist.',
  },
  explanation: {
    id: 'Dokumen dengan laporan yang tidak dikenal tidak dibuat, dan narasi untuk bagian yang tidak dikenal tidak pernah tercetak; keduanya tanpa terlihat di layar. Daftar laporan dan bagiannya ada dalam panduan bahasa.',
    en: 'A document with a report that is not known is not made, and a narrative for a section that is not known is never printed, and nobody sees that on the screen. The reports and their sections are listed in the guide to the language.',
  },
  basis: {
    kind: 'language',
    text: {
      id: 'report menyebut nama sebuah laporan; section dan sections menyebut bagian laporan.',
      en: 'report names a report; section and sections name sections of reports.',
    },
  },
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: true,
  reads: ['document', 'narrative'],
  examples: [
    {
      title: { id: 'Nama laporan yang salah eja', en: 'A misspelt report' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
document buku "Buku Indikator" { report <|indikator-book|> }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
document buku "Buku Indikator" { report indicator-book }
`,
    },
    {
      title: { id: 'Bagian yang tidak dicetak laporan mana pun', en: 'A section that no report prints' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
narrative pengantar "Kata Pengantar" { section <|foreward|>  text "Puji syukur." }
`,
      fixed: `plan contoh "Contoh" { period 2022..2026 }
narrative pengantar "Kata Pengantar" { section foreword  text "Puji syukur." }
`,
    },
    {
      title: {
        id: 'Narasi untuk dokumen yang tidak memuat bagiannya',
        en: 'A narrative for a document without its section',
      },
      bad: `plan contoh "Contoh" { period 2022..2026 }
document indikator "Buku Indikator" { report indicator-book }
narrative pengantar "Kata Pengantar" { section foreword  documents <|indikator|>  text "Puji syukur." }
`,
      good: `plan contoh "Contoh" { period 2022..2026 }
document induk "Masterplan" { report masterplan }
narrative pengantar "Kata Pengantar" { section foreword  documents induk  text "Puji syukur." }
`,
    },
    {
      title: { id: 'Bagian dari laporan lain', en: 'A section of another report' },
      bad: `plan contoh "Contoh" { period 2022..2026 }
document buku "Buku Indikator" { report indicator-book  sections sheets, <|strategy|> }
`,
      good: `plan contoh "Contoh" { period 2022..2026 }
document buku "Buku Indikator" { report indicator-book  sections sheets, scales }
narrative pengantar "Kata Pengantar" { section foreword  text "Puji syukur." }
`,
    },
  ],
  check({ document: documents, narrative: narratives }, report) {
    for (const { id, report: name, sections } of documents) {
      if (name === undefined) continue;
      const known = sectionsOf(name);
      if (!known)
        tellUnknownWord(report, {
          place: { element: id, path: 'report#0' },
          word: name,
          known: Object.keys(reportSections),
          what: noReport(name),
        });
      else
        for (const [index, word] of sections.entries())
          if (!known.includes(word))
            tellUnknownWord(report, {
              place: { element: id, path: `sections#${index}` },
              word,
              known,
              what: noSectionOf(word, name),
            });
    }
    for (const { id, section, documents: named } of narratives) {
      if (section === undefined) continue;
      for (const [index, { id: target }] of named.entries()) {
        const name = documents.find((document) => document.id === target)?.report;
        if (name === undefined || !allSections.includes(section) || sectionsOf(name)?.includes(section) !== false)
          continue;
        report({ element: id, path: `documents#${index}` }, notInDocument(section, name));
      }
      if (!allSections.includes(section))
        tellUnknownWord(report, {
          place: { element: id, path: 'section#0' },
          word: section,
          known: allSections,
          what: noSection(section),
          otherwise: inGuide,
        });
    }
  },
});

/** The sections of a report; undefined where there is no such report. */
function sectionsOf(report: string): readonly string[] | undefined {
  return Object.hasOwn(reportSections, report) ? reportSections[report] : undefined;
}

const allSections = [...new Set(Object.values(reportSections).flat())].sort();

const noReport = (name: string): Text => ({
  id: `Tidak ada laporan “${name}”, jadi dokumen ini tidak dibuat.`,
  en: `There is no report “${name}”, so that this document is not made.`,
});

const noSectionOf = (section: string, name: string): Text => ({
  id: `Laporan ${name} tidak memiliki bagian “${section}”.`,
  en: `The report ${name} has no section “${section}”.`,
});

const noSection = (section: string): Text => ({
  id: `Tidak ada laporan yang mencetak bagian “${section}”, jadi narasi ini tidak muncul di dokumen mana pun.`,
  en: `No report prints a section “${section}”, so that this narrative appears in no document.`,
});

const notInDocument = (section: string, report: string): Text => ({
  id: `Laporan ${report} tidak memiliki bagian “${section}”, jadi narasi ini tidak muncul dalam dokumen itu. Hapus dokumennya dari documents, atau pilih bagian yang dimuatnya.`,
  en: `The report ${report} has no section “${section}”, so that this narrative does not appear in that document. Take the document out of documents, or choose a section that it has.`,
});

/** There are too many sections of all reports to list them. */
const inGuide: Text = {
  id: 'Tulis bagian dari laporan yang akan memuatnya, misalnya foreword atau background; panduan bahasa mendaftar semuanya.',
  en: 'Write a section of the report that is to print it, such as foreword or background; the guide to the language lists them all.',
};
