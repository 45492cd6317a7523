/** English words of verdicts/dates/anniversaries, as forms of the gaps between dates. Data only. */

export const pattern =
  /\b(\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)[ -](anniversary|birthday)\b|\b(bi|tri|sesqui)?(centenary|centennial|bicentennial)\b|\b(silver|pearl|ruby|golden|diamond|platinum)[ -](wedding|jubilee)\b/gi;

export const present =
  /\b(?:marks?|marking|celebrat(?:es|ing|e)|today|this (?:year|month|week|weekend|autumn|spring|summer|winter)|is the|is its|commemorat(?:es|ing|e)|ahead of|falls|comes on|on the)\b/i;

/** Years by the names that weddings and reigns have for them. */
export const jubilees: Readonly<Record<string, number>> = {
  'silver wedding': 25,
  'pearl wedding': 30,
  'ruby wedding': 40,
  'golden wedding': 50,
  'diamond wedding': 60,
  'platinum wedding': 70,
  'silver jubilee': 25,
  'golden jubilee': 50,
  'diamond jubilee': 60,
  'platinum jubilee': 70,
};

export const founded = /\b(?:founded|established|created|opened|launched|set up|built)\b/;

export const ofPerson = /^,? (?:he|she|who|the [\p{L}'-]+)\b/u;

export const bornBefore = /\bborn (?:on |in )?(?:the )?$/i;

export const ofEdition = /^ (?:edition|issue|series|season|match|race|show|festival)\b/;

export const ofElse = /^ of (?!(?:its|his|her|their|the (?:founding|birth|opening|foundation|creation))\b)/;

export const occasion = /nniversar|centen|birthday|wedding|jubilee/;

/** "of the moon landing in 1969", "of the 1989 uprising": the year stands in the phrase that tells what is remembered. */
export const ofOccasion =
  /^ of (?:(?!since\b|from\b|until\b)[\p{L}'’-]+ (?:(?:\d{1,2} )(?=\p{L}|\d{4}))?){0,8}?(\d{4})\b/u;
