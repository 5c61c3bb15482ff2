import { themeFields } from './theme-definition.ts';

/** The JSON Schema of a theme file, for completion in editors. */
export function themeSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rencana: tema',
    description:
      'Tampilan dokumen sebuah daerah: warna, huruf, lambang. Yang tidak ditulis tetap bawaan.\nThe look of the documents of a region: colours, fonts, crest. What is left out stays as it is.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(Object.entries(themeFields).map(([name, { schema }]) => [name, schema])),
    },
  };
}
