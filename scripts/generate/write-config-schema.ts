import { configSchema } from '../../packages/api/src/config/config-schema.ts';

/** `docs/config.schema.json`, the JSON Schema of `rencana.config.json`, from the registry of rules. */
export function writeConfigSchema(): string {
  return `${JSON.stringify(configSchema(), undefined, 2)}\n`;
}
