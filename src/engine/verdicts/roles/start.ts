import type { RoleClaim } from '../../claims/roles/claim';
import type { DateMention } from '../../mentions/mention';
import type { Sentence } from '../../reading';

const FARTHEST = 40;

/** The date given for the start of an office: "became … in July 2024", "… since 2019", right after the title. */
export function startOf(claim: RoleClaim, { dates, text }: Sentence): DateMention | undefined {
  if (claim.tie !== 'began' && claim.tie !== 'since') return undefined;
  return dates.find(
    ({ start, relation }) =>
      start >= claim.end &&
      start - claim.end <= FARTHEST &&
      /^(?:in|since|from)$/.test(relation) &&
      !/[,;.]/.test(text.slice(claim.end, start)),
  );
}
