import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { entrySourceSchema } from '../schema';

type Override = NonNullable<ConversionConfig['overrideAction']>;

/**
 * The JSON Schema of an entry's YAML, for an editor's completion and red lines: the content of
 * `dictionary/schema.json`. What JSON Schema cannot say (the words of a gist, a day that does
 * not exist) is left to the check.
 */
export function writeJsonSchema(): string {
  const schema = toJsonSchema(entrySourceSchema, { errorMode: 'ignore', overrideAction });
  return `${JSON.stringify({ title: 'Yogo Loupe: an entry', ...schema }, null, 2)}\n`;
}

/** The converter knows no graphemes, and drops every pattern of a text but the first. */
const overrideAction: Override = ({ valibotAction, jsonSchema }) => {
  if (valibotAction.type === 'max_graphemes') {
    const { requirement } = valibotAction as v.MaxGraphemesAction<string, number, undefined>;
    return { ...jsonSchema, maxLength: requirement };
  }
  if (valibotAction.type !== 'regex') return undefined;
  const { requirement } = valibotAction as v.RegexAction<string, undefined>;
  if (jsonSchema.pattern === requirement.source) return undefined;
  return { ...jsonSchema, allOf: [...(jsonSchema.allOf ?? []), { pattern: requirement.source }] };
};
