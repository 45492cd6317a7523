/** English words of verdicts/page/joint: how a sentence reckons with the figures of the one before. Data only. */

/** "That makes", "In all", "Of these 145 beds", "All 32 will go back", "Of the union's 413 branches". */
export const takesUp =
  /^(?:that|this|together|altogether|overall|combined|all told|in (?:all|total)|of (?:these|those)|(?:the|its|their|a) (?:total|sum|difference|rise|increase|fall|drop|gap|average)|so|at that)\b|^all (?:of )?(?:the |these |those )?\d|^of (?:the|its|their|all)(?: [\p{L}'’-]+)? \d|^with [^,.;]{3,30},? (?:that|this|it) (?:comes|works|makes|means|is|amounts)\b/iu;
