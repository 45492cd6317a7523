import type { ReportFault } from './messages';

/** The sentence for each way in which a page could not be checked. */
export const faultSentence = {
  restricted: 'fault_restricted',
  'no-access': 'fault_no_access',
  'no-reference': 'fault_no_reference',
  engine: 'fault_engine',
  storage: 'fault_storage',
} as const satisfies Record<ReportFault, string>;
