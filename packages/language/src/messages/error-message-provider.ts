import { type Grammar, LangiumParserErrorMessageProvider } from 'langium';

/** Says parser errors in a planner's words. */
export function createErrorMessageProvider(_grammar: Grammar): LangiumParserErrorMessageProvider {
  return new LangiumParserErrorMessageProvider();
}
