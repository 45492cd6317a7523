import type { Reading } from '../reading';
import type { Reference } from '../reference/reference';
import type { Draft } from './draft';

/** Office-holders against dated tenures. */
export function judgeRoles(_reading: Reading, _reference: Reference): Draft[] {
  return [];
}
