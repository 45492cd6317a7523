/** English words of verdicts/page/carried, as forms of the gaps between figures. Data only. */

export const ofThese =
  /^(?:out )?(?:of|among) (?:these|those|them|the total|that total|that number)(?: [\p{L}-]+)?,? ?(?:some |about |only |just )?$/u;
export const rest = /\b(?:other|remaining|rest|remainder)(?:,? (?:about|some))? ?$/;
export const ofThem = /^(?: [\p{L}'-]+)? of (?:them|these|those)\b/u;
export const partBeside =
  /^(?: of (?:them|these|those))?(?:,| \(| –| —|, or| or)(?: (?:or|that is|about|some|just|only|nearly|almost|exactly))* ?$/u;
/** Nothing narrows or goes on: the share ends with its clause. */
export const closes = /^(?: of (?:them|these|those|the total)| people| [\p{L}-]+)? ?(?:[),.;:–—]|$)/u;

export const ofTheseNamed = /^(?:out )?of (?:these|those) ([\p{L}-]+)/u;
