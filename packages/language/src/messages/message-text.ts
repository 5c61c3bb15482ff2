import type { Text } from '@rencana/model';

/** What a message of the parser carries through the parsing engine, which knows strings only. */
export interface ParserMessage {
  readonly message: Text;
  /** Text that may replace the token. */
  readonly repair?: string;
  /** The repair is the one right answer. */
  readonly isCertain?: true;
  /** The end of the last token that it is about, where they are several: the offset behind it. */
  readonly through?: number;
  /** Whether to show it at the token before: something is missing after that. */
  readonly at?: 'previous';
}

/** Packs a message into the one string that the parsing engine hands on. */
export function writeMessage(message: ParserMessage): string {
  return JSON.stringify(message);
}

/** Unpacks a message; text of the engine itself becomes a general sentence. */
export function readMessage(packed: string): ParserMessage {
  if (packed.startsWith('{"message":')) return JSON.parse(packed) as ParserMessage;
  return {
    message: {
      id: 'Bagian ini tidak dapat dibaca. Periksa kurung kurawal, tanda kutip, dan kata kuncinya.',
      en: 'This part cannot be read. Check its braces, quotes and keywords.',
    },
  };
}
