/** An action that only writes to the console. */
export const told =
  (name: string) =>
  (...given: unknown[]): void =>
    console.info(name, ...given.map((value) => JSON.stringify(value)));
