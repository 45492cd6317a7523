import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawingOrder, highlightNames } from '../../../src/content/mark/groups';

const sheet = readFileSync('src/content/mark/marks.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const [drawn = '', forced = ''] = sheet.split('@media screen and (forced-colors: active)');

/** What is declared for a group: its line and the line's colour. */
function lineOf(name: string): { readonly line: string; readonly colour: string } {
  const [, decoration = ''] =
    new RegExp(`::highlight\\(${name}\\)\\s*\\{\\s*text-decoration:([^;]+);`).exec(drawn) ?? [];
  const [colour = ''] = /#[0-9a-f]{6}/.exec(decoration) ?? [];
  return { line: decoration.replace(colour, '').trim(), colour };
}

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('the marks', () => {
  it('are told apart by the shape of their lines, colour or not', () => {
    const lines = drawingOrder.map((group) => lineOf(highlightNames[group]).line);
    expect(lines.every((line) => /underline/.test(line))).toBe(true);
    expect(new Set(lines).size).toBe(drawingOrder.length);
  });

  it.each(drawingOrder)('%s: at least 3:1 on white and on a dark page', (group) => {
    const { colour } = lineOf(highlightNames[group]);
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '#121212')).toBeGreaterThanOrEqual(3);
  });

  it('leave the colour to the browser where it forces colours, and lie within the box that it paints there', () => {
    expect(forced).not.toMatch(/color\s*:/);
    for (const group of drawingOrder) expect(forced).toContain(`::highlight(${highlightNames[group]})`);
    expect(forced).toMatch(/text-underline-offset:\s*0;/);
  });

  it('name no verdict and nothing of us, since a page can list them', () => {
    for (const name of Object.values(highlightNames)) expect(name).toMatch(/^note-\d$/);
  });
});
