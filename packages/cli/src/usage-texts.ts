import type { Text } from '@rencana/model';

export const mainSummary: Text = {
  id: 'Memeriksa rencana Smart City dan membuat dokumennya.',
  en: 'Checks Smart City plans and builds their documents.',
};

export const sentences = {
  version: { id: 'Menampilkan versi.', en: 'Prints the version.' },
  help: { id: 'Menampilkan bantuan.', en: 'Prints help.' },
  usage: { id: '[pilihan] [perintah]', en: '[options] [command]' },
  options: { id: '[pilihan]', en: '[options]' },
  choices: { id: 'pilih dari', en: 'one of' },
  default: { id: 'bawaan', en: 'default' },
  paths: {
    id: 'Folder rencana atau berkas .rencana; folder ini bila tidak disebut.',
    en: 'Folders of plans or .rencana files; this folder if none is given.',
  },
  language: {
    id: 'Bahasa pesan; tanpa ini bahasa rencana, lalu Indonesia.',
    en: "Language of messages; without it the plan's language, else Indonesian.",
  },
} as const satisfies Record<string, Text>;

/** Headings of help as commander writes them, in both languages. */
export const helpTitles: Readonly<Record<string, Text>> = {
  'Usage:': { id: 'Pemakaian:', en: 'Usage:' },
  'Arguments:': { id: 'Argumen:', en: 'Arguments:' },
  'Options:': { id: 'Pilihan:', en: 'Options:' },
  'Commands:': { id: 'Perintah:', en: 'Commands:' },
};

const seeHelp = {
  id: 'Jalankan "rencana --help" untuk melihat pemakaian.',
  en: 'Run "rencana --help" to see the usage.',
};

export const usageProblem = {
  noCommand: (known: readonly string[]): Text => ({
    id: `Sebutkan perintahnya: ${known.join(', ')}. ${seeHelp.id}`,
    en: `Name a command: ${known.join(', ')}. ${seeHelp.en}`,
  }),
  unknownCommand: (name: string, known: readonly string[]): Text => ({
    id: `Perintah "${name}" tidak ada. Perintah yang ada: ${known.join(', ')}.`,
    en: `There is no command "${name}". The commands are: ${known.join(', ')}.`,
  }),
  unknownOption: (name: string): Text => ({
    id: `Pilihan "${name}" tidak ada. ${seeHelp.id}`,
    en: `There is no option "${name}". ${seeHelp.en}`,
  }),
  fromCommander: (code: string, message: string): Text => {
    const named = [...message.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
    const make = commanderProblems[code];
    const choices = /Allowed choices are (.+)\.$/.exec(message)?.[1];
    return make
      ? make(named, choices)
      : { id: `Pemakaian keliru (${message}). ${seeHelp.id}`, en: `Wrong usage (${message}). ${seeHelp.en}` };
  },
};

const commanderProblems: Readonly<Record<string, (named: readonly string[], choices?: string) => Text>> = {
  'commander.unknownOption': ([name = '']) => usageProblem.unknownOption(name),
  'commander.optionMissingArgument': ([name = '']) => ({
    id: `Pilihan "${name}" memerlukan nilai. ${seeHelp.id}`,
    en: `The option "${name}" needs a value. ${seeHelp.en}`,
  }),
  'commander.invalidArgument': ([flags = '', value = ''], choices) => ({
    id: `Nilai "${value}" tidak cocok untuk pilihan "${flags}". ${choices ? `Pilih salah satu: ${choices}.` : seeHelp.id}`,
    en: `The value "${value}" does not fit the option "${flags}". ${choices ? `Choose one of: ${choices}.` : seeHelp.en}`,
  }),
  'commander.missingArgument': ([name = '']) => ({
    id: `Argumen "${name}" belum disebut. ${seeHelp.id}`,
    en: `The argument "${name}" is missing. ${seeHelp.en}`,
  }),
  'commander.excessArguments': () => ({
    id: `Terlalu banyak argumen. ${seeHelp.id}`,
    en: `Too many arguments. ${seeHelp.en}`,
  }),
};
