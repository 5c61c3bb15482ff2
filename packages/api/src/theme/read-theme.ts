import type { Finding } from '@rencana/model';
import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { configFinding } from '../config/config-findings.ts';
import { findPlaces } from '../config/find-places.ts';
import { findRange, toLocation } from '../locate.ts';
import type { ParsedFile } from '../workspace.ts';
import { checkContrast } from './check-contrast.ts';
import type { Theme } from './theme.ts';
import { themeFields } from './theme-definition.ts';
import { readMembers } from './theme-fields.ts';

/** A theme, and what is wrong with its file, each with its line. */
export interface ReadTheme {
  readonly theme: Theme;
  readonly findings: readonly { readonly line: number; readonly message: Finding['message'] }[];
}

/** Reads a theme: JSON with comments. Never throws: what is wrong is told, and the rest counts. */
export function readTheme(path: string, text: string): ReadTheme {
  const errors: ParseError[] = [];
  const root = parse(text, errors);
  const findings: Finding[] = [];
  if (errors.length > 0 || root?.type !== 'object') {
    findings.push(
      configFinding('config-syntax', errors.length > 0 ? 'config!0' : 'config', {
        id: 'Berkas tema ini bukan JSON yang utuh. Periksa tanda kutip, koma dan kurung kurawalnya.',
        en: 'This theme is not sound JSON. Check its quotes, commas and braces.',
      }),
    );
  }
  const theme: Theme = root?.type === 'object' ? readMembers(root, 'config', themeFields, findings) : {};
  findings.push(...checkContrast(theme));
  const file: ParsedFile = {
    path,
    text,
    fragment: { elements: [], problems: [] },
    places: findPlaces(root, text, errors),
  };
  return {
    theme,
    findings: findings.map(({ place, message }) => {
      const range = 'file' in place ? findRange(file, place.key) : undefined;
      return { line: range ? toLocation(file, range).line : 1, message };
    }),
  };
}

/** The parser recurses: text that is nested beyond all measure is no theme. */
function parse(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch {
    errors.push({ error: 1, offset: 0, length: text.length });
    return undefined;
  }
}
