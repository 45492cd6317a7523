/** Slots of an open-addressed table for `entries`: a power of two, at most half full. */
export function slotCount(entries: number): number {
  let slots = 2;
  while (slots < entries * 2) slots *= 2;
  return slots;
}
