/** The end of an exhaustive `switch`: a new case of the union then fails to compile here. */
export function unreachable(value: never): never {
  throw new Error(`unhandled case of type ${typeof value}`);
}
