/** English words that tabloids print in capitals to stress them: “a VERY worried man”, “we KNOW it”. */

const STRESSED: ReadonlySet<string> = new Set(
  `very not never always know knew you your they them their this that these those there here was were is are be been am an and
  but or if all every everything nothing nobody everyone everybody only just really ever no yes now then still more most must
  will would should could cannot have has had do does did both any so too why how what when where our we my me he she it its
  than the for from with without before after again against too own same even`.split(/\s+/),
);

/** @param norm in comparison form. */
export const isStressed = ({ norm, allCaps }: { norm: string; allCaps: boolean }): boolean =>
  allCaps && norm.length > 1 && STRESSED.has(norm);
