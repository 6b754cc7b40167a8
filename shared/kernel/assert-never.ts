/** Ends an exhaustive switch: does not compile while a case is missing, throws if a bug reaches it. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`)
}
