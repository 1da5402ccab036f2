/** What `readings()` returns, as a JSON Schema. */
export const readingsSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'station', 'kind', 'value', 'at', 'quality'],
    properties: {
      id: { type: 'string', pattern: '^r-[0-9]{6}$' },
      station: { type: 'string', minLength: 1, maxLength: 40 },
      kind: { enum: ['temperature', 'wind', 'rain'] },
      value: { type: 'number', minimum: -60, maximum: 80 },
      at: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' },
      quality: {
        type: 'object',
        required: ['checked', 'score', 'flags'],
        properties: {
          checked: { type: 'boolean' },
          score: { type: 'number', minimum: 0, maximum: 1 },
          flags: { type: 'array', items: { type: 'string' }, uniqueItems: true },
        },
      },
      remark: { type: 'string' },
    },
  },
}
