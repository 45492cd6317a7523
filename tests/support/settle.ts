/** Lets everything that is under way go on for many turns of the event loop: turns are counted, not time, since machines differ. */
export async function settle(turns = 40): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
