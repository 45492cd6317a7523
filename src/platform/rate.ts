/**
 * A leaking bucket for each key: `burst` calls at once, then `perSecond`. Lives in the worker's memory only: a worker
 * that has just started owes nobody patience.
 */
export class RateCap {
  private readonly buckets = new Map<number, { level: number; at: number }>();

  constructor(
    private readonly burst: number,
    private readonly perSecond: number,
  ) {}

  /** Whether a call of `key` at `now` (milliseconds) is within the cap; counts it when it is. */
  allows(key: number, now: number): boolean {
    const bucket = this.buckets.get(key) ?? { level: 0, at: now };
    const elapsed = Math.max(0, now - bucket.at);
    const level = Math.max(0, bucket.level - (elapsed / 1000) * this.perSecond);
    const allowed = level + 1 <= this.burst;
    this.buckets.set(key, { level: allowed ? level + 1 : level, at: now });
    return allowed;
  }

  forget(key: number): void {
    this.buckets.delete(key);
  }
}
