import { vi } from 'vitest';

/** Gives happy-dom the browser's idle time, which it has not: whenever nothing else is under way. */
export function stubIdleTime(): void {
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call, 0));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
}
