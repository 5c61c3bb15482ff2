import type { Text } from '@rencana/model';
import { type Rule, type RuleOption, rules } from '@rencana/rules';
import type { PlanConfig } from './plan-config.ts';
import { severitiesFor } from './read-rule-settings.ts';

/** A JSON Schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

const fields: { readonly [K in keyof PlanConfig]-?: Schema } = {
  stage: {
    ...described({
      id: 'Tahap pendampingan yang dipakai untuk menilai, 1 sampai 4; tanpa ini current-stage rencana.',
      en: "The coaching stage to judge by, 1 to 4; without it the plan's current-stage.",
    }),
    enum: [1, 2, 3, 4],
  },
  lang: {
    ...described({
      id: 'Bahasa pesan; tanpa ini bahasa rencana.',
      en: "The language of messages; without it the plan's language.",
    }),
    enum: ['id', 'en'],
  },
  baseline: {
    ...described({
      id: 'Berkas temuan lama yang tidak ditampilkan lagi, dari folder berkas ini.',
      en: 'The file of old findings that are no longer shown, from the folder of this file.',
    }),
    type: 'string',
    minLength: 1,
  },
  theme: {
    ...described({
      id: 'Berkas tampilan dokumen (warna, huruf, lambang), dari folder berkas ini; skemanya theme.schema.json.',
      en: 'The file of the look of documents (colours, fonts, crest), from the folder of this file; its schema is theme.schema.json.',
    }),
    type: 'string',
    minLength: 1,
  },
  rules: {
    ...described({
      id: 'Tingkat dan pilihan setiap aturan menurut kodenya.',
      en: 'Severity and options of rules, by their codes.',
    }),
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.code, ruleSchema(rule)])),
  },
};

/** The JSON Schema of `rencana.config.json`, from the registry of rules: for completion in editors. */
export function configSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rencana: rencana.config.json',
    ...described({
      id: 'Cara sebuah rencana dinilai. Berkas ini terletak di sebelah plan.rencana.',
      en: 'How a plan is judged. The file lies beside plan.rencana.',
    }),
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...fields },
  };
}

/** A severity, or an object with severity and options. */
function ruleSchema(rule: Rule): Schema {
  const severity = {
    ...described({
      id: `Tingkat temuan; tanpa ini ${rule.offByDefault ? 'off' : rule.severity}.`,
      en: `The severity of its findings; without it ${rule.offByDefault ? 'off' : rule.severity}.`,
    }),
    enum: severitiesFor(rule),
  };
  const options = (rule.options ?? []).map((option) => [option.name, optionSchema(option)] as const);
  return {
    ...described(rule.summary),
    anyOf: [
      { enum: severitiesFor(rule) },
      {
        type: 'object',
        additionalProperties: false,
        properties: { severity, ...Object.fromEntries(options) },
      },
    ],
  };
}

function optionSchema({ summary, type, default: initial, minimum, maximum }: RuleOption): Schema {
  return { ...described(summary), type, default: initial, minimum, maximum };
}

function described({ id, en }: Text): Schema {
  return { description: `${id}\n${en}` };
}
