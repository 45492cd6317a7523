import { otherwise, takesIn } from '../../language/en/page/qualified';

/** Whether the words behind a figure, up to the end of its clause, say that something else goes into it. */
export function isQualified(behind: string): boolean {
  if (takesIn.test(behind)) return true;
  return otherwise.test(behind.split(/[,;:.–—)]/, 1)[0] ?? '');
}
