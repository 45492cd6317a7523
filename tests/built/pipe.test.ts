import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

const lines = Array.from({ length: 60 }, (_, id) =>
  JSON.stringify({
    id,
    text: `The trail is 12 miles (${id % 2 ? 29 : 19} km) long.\nSales rose from 200 to ${200 + id} units.`,
    published: '2025-12-16',
  }),
);

/** The command as a filter in a process of its own. */
function filter(input: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli/launch.mjs', 'check', '--jsonl', '-'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output.trim().split('\n')) : reject(new Error(`exit code ${code}`)),
    );
    child.stdin.end(`${input.join('\n')}\n`);
  });
}

test('an input split over processes gives the same answers, whatever the order', async () => {
  const whole = await filter(lines);
  expect(whole).toHaveLength(lines.length);
  expect(whole.join()).toContain('inconsistent');
  const parts = [0, 1, 2, 3].map((part) => lines.filter((_, index) => index % 4 === part));
  const split = (await Promise.all(parts.map(filter))).flat();
  expect(split.sort()).toEqual(whole.sort());
});
