/** The fields of the argument of a command, which may be anything; of what has no fields, none. */
export function argumentFields(argument: unknown): Readonly<Record<string, unknown>> {
  return Object(argument) as Readonly<Record<string, unknown>>;
}
