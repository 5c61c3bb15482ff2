import type { LexerResult } from 'langium';

/** A token of the source as the lexer makes it. */
export type Token = LexerResult['tokens'][number];

/** What kind of token it is: a keyword, a terminal of the grammar, or one that the token builder adds. */
export type TokenType = Token['tokenType'] & { isKeyword?: boolean };

/** What a custom pattern answers: the matched text, and for prose whether its quote is a long one. */
export type PatternMatch = [image: string] & { payload?: 'long' | 'short' };

/** A pattern that looks at the text and at the tokens before. */
export type Pattern = (text: string, offset: number, before: readonly Token[]) => PatternMatch | null;

/** The end of the name of a token that is a keyword in a place where it may be a name. */
export const softSuffix = '~';

/** Whether the token opens a line's keyword only, or may be a name here. */
export function isSoft(type: TokenType): boolean {
  return type.name.endsWith(softSuffix);
}
