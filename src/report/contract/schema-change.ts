import { z } from 'zod'

const end = z.number().min(0)

/** JSON knows no infinity: the upper end of an interval from too few rounds is written as null. */
export const upperEnd = z.codec(
  end.nullable(),
  z.custom<number>((high) => typeof high === 'number' && high >= 0),
  {
    decode: (written) => written ?? Infinity,
    encode: (high) => (high === Infinity ? null : high),
  },
)

export const changeShape = {
  ratio: z.number().positive(),
  low: end,
  high: upperEnd.meta({ description: 'Null where the rounds were too few to bound it.' }),
}

/** A ratio with its 95 % interval; above 1 is worse. */
export const changeSchema = z.object(changeShape).readonly()
