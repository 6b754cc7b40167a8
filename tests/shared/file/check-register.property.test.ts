import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registerProblem } from '../../../shared/file/check-register'
import type { FieldSpecs } from '../../../shared/model/field'
import { isSetField, registerSchema } from '../../../shared/model/field'
import { recordKinds } from '../../../shared/model/record-kinds'

const registers = Object.entries(recordKinds).flatMap(([kind, fields]: [string, FieldSpecs]) =>
  Object.entries(fields).map(([field, spec]) => ({
    kind,
    register: isSetField(spec) ? `${field}/élément` : field,
    spec,
  })),
)

/** Values that fields hold, and those just beyond. */
const value = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, 2, 3, 4, 5, -1, 1.5, 1e300, '', [], {}),
  fc.constantFrom('2015', '2015-03', '2015-03-21', '2015-3', '2015-13', '2015-03-32', '201'),
  fc.constantFrom(20, 21, 200, 201, 100_000, 100_001).map((length) => 'x'.repeat(length)),
  fc.string(),
  fc.double(),
  fc.jsonValue(),
)

describe('the checks of registers', () => {
  it('accept what the schemas of the model accept, and nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...registers), value, ({ kind, register, spec }, said) => {
        const isAccepted = registerProblem(kind, register, [said]) === null
        expect(isAccepted).toBe(registerSchema(spec).safeParse(said).success)
      }),
      { numRuns: 5000 },
    )
  })
})
