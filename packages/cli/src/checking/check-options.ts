import type { CommandOption } from '../command.ts';
import { findingFormats } from '../findings/finding-formats.ts';

/** What `rencana check` may be told. */
export const checkOptions: readonly CommandOption[] = [
  {
    flags: '--format <name[=file]>',
    summary: {
      id: 'Bentuk temuan, ke stdout atau ke berkas; boleh berulang. Tanpa ini pretty di terminal, selain itu compact.',
      en: 'The form of findings, to stdout or to a file; may be repeated. Without it pretty on a terminal, else compact.',
    },
    values: Object.keys(findingFormats),
    isRepeatable: true,
  },
  {
    flags: '--fail-on <severity>',
    summary: {
      id: 'Tingkat temuan mulai dari mana kode keluar 1.',
      en: 'The severity from which the exit code is 1.',
    },
    choices: ['error', 'warning', 'info'],
    default: 'error',
  },
  {
    flags: '--max-warnings <count>',
    summary: {
      id: 'Kode keluar 1 juga bila peringatan lebih banyak dari ini.',
      en: 'The exit code is 1 also where there are more warnings than this.',
    },
  },
  {
    flags: '--stage <number>',
    summary: {
      id: 'Menilai menurut tahap ini, 1 sampai 4; tanpa ini tahap dari konfigurasi, lalu current-stage rencana.',
      en: "Judges by this stage, 1 to 4; without it by that of the configuration, else by the plan's current-stage.",
    },
    choices: ['1', '2', '3', '4'],
  },
  {
    flags: '--baseline <file>',
    summary: {
      id: 'Menyembunyikan temuan lama yang dicatat dalam berkas ini; yang baru selalu ditampilkan.',
      en: 'Hides the old findings that are recorded in this file; new ones are always shown.',
    },
  },
  {
    flags: '--write-baseline <file>',
    summary: {
      id: 'Mencatat semua temuan sekarang dalam berkas ini sebagai temuan lama.',
      en: 'Records all findings of now in this file as old ones.',
    },
  },
  {
    flags: '--fix',
    summary: {
      id: 'Menerapkan semua perbaikan yang pasti, lalu memeriksa yang tersisa.',
      en: 'Applies all certain fixes, then checks what is left.',
    },
  },
  {
    flags: '--dry-run',
    summary: {
      id: 'Bersama --fix: hanya menampilkan perubahannya sebagai diff, tidak menulis.',
      en: 'With --fix: only shows the change as a diff, writes nothing.',
    },
  },
  {
    flags: '--rule-pages <url>',
    summary: {
      id: 'Alamat tempat halaman aturan diterbitkan; sarif menautkan setiap aturan ke sana.',
      en: 'The address where the pages of the rules are published; sarif links each rule to it.',
    },
  },
  {
    flags: '--stats',
    summary: {
      id: 'Menampilkan waktu setiap tahap dan lima aturan paling lambat.',
      en: 'Shows the time of each phase and the five slowest rules.',
    },
  },
];
