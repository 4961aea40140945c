import type { JsonSchema } from './JsonSchema.js';

/** The same schema without what a form does not ask about: "or nothing", and parts to be put together. */
export function plainSchema(schema: JsonSchema): JsonSchema {
  const { anyOf, allOf, ...rest } = schema;
  if (allOf) return plainSchema(allOf.map(plainSchema).reduce(together, rest));
  const some = anyOf?.filter((each) => each.type !== 'null');
  if (some?.length === 1) return plainSchema({ ...some[0], ...rest });
  if (Array.isArray(schema.type)) return { ...schema, type: schema.type.find((each) => each !== 'null') };
  return schema;
}

const together = (a: JsonSchema, b: JsonSchema): JsonSchema => ({
  ...a,
  ...b,
  properties: { ...a.properties, ...b.properties },
  required: [...(a.required ?? []), ...(b.required ?? [])],
});
