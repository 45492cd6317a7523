/** Caps on a pack from outside, each checked before the work it saves. */
export const limits = {
  /** A zip as it lies on the disk. */
  zipBytes: 20_000_000,
  files: 40,
  fileBytes: 20_000_000,
  /** All files of a pack, unpacked. */
  totalBytes: 60_000_000,
  /** Unpacked bytes for one packed: tables of figures stay below 30; a bomb reaches 1,000. */
  ratio: 200,
  rows: 200_000,
  columns: 400,
  /** Values of one measure for one entity, and holders of one office: a check may have to look at all of them. */
  crowd: 2_000,
  holders: 500,
  fieldCharacters: 4_000,
  aliasesOfOne: 200,
  aliases: 20_000,
  /** Problems that are listed; the rest is counted. */
  problems: 100,
} as const;
