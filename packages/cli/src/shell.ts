import type { Language, Text } from '@rencana/model';

/** The world as commands see it: streams, the folder they run in, the language asked for. */
export interface Shell {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly cwd: string;
  /** The version of the tool. */
  readonly version: string;
  /** Colours and code frames are for a terminal. */
  readonly isTerminal: boolean;
  /** The language of `--lang`, else of the plan, else Indonesian. */
  readonly say: (text: Text, planLanguage?: Language) => string;
  /** True where `--lang` was given. */
  readonly language?: Language;
}

/** The shell of this process. */
export function createShell(language: Language | undefined, version: string): Shell {
  return {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    cwd: process.cwd(),
    version,
    isTerminal: process.stdout.isTTY === true,
    say: (text, planLanguage) => text[language ?? planLanguage ?? 'id'],
    ...(language && { language }),
  };
}
