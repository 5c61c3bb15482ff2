import { themeSchema } from '../../packages/api/src/theme/theme-schema.ts';

/** `docs/theme.schema.json`, the JSON Schema of a theme file, from the fields of a theme. */
export function writeThemeSchema(): string {
  return `${JSON.stringify(themeSchema(), undefined, 2)}\n`;
}
