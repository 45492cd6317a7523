import { round } from './budgets';
import type { Measured } from './subject';

/** What each subject does, for readers who do not know the libraries. */
const labels: Readonly<Record<string, string>> = {
  'bare-scan': 'looking at each character once',
  'money-pattern': 'one regular expression for money',
  mentions: 'Countercheck: quantities alone',
  check: 'Countercheck: the whole check',
  'wink-nlp': 'wink-nlp: parts of speech, entities',
  'chrono-node': 'chrono-node: dates',
  compromise: 'compromise: numbers',
  'recognizers-text': 'Recognizers-Text: money',
};

const width = 720;
const labelWidth = 270;
const rowHeight = 30;
const top = 44;

/**
 * Speeds as horizontal bars on a logarithmic scale, as SVG that suits light and dark pages. Fast ones first; ours are
 * filled, the others outlined, so that no colour is needed to tell them apart.
 */
export function speedChart(subjects: Readonly<Record<string, Measured>>, machine: string): string {
  const rows = Object.entries(subjects)
    .filter(([name]) => labels[name] !== undefined)
    .sort(([, a], [, b]) => b.mbPerSecond - a.mbPerSecond);
  const speeds = rows.map(([, { mbPerSecond }]) => mbPerSecond);
  const lowest = Math.floor(Math.log10(Math.min(...speeds)));
  const highest = Math.ceil(Math.log10(Math.max(...speeds)));
  const span = width - labelWidth - 90;
  const x = (speed: number): number => ((Math.log10(speed) - lowest) / (highest - lowest)) * span;
  const height = top + rows.length * rowHeight + 34;
  const decades = Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at);
  const grid = decades.map((power) => {
    const at = labelWidth + x(10 ** power);
    return `<line x1="${at.toFixed(1)}" x2="${at.toFixed(1)}" y1="${top - 6}" y2="${height - 30}"/>`;
  });
  const bars = rows.map(([name, { mbPerSecond }], index) => {
    const y = top + index * rowHeight;
    const ours = name === 'check' || name === 'mentions';
    const length = Math.max(3, x(mbPerSecond));
    return `<text x="${labelWidth - 12}" y="${y + 15}" text-anchor="end"${ours ? ' class="ours"' : ''}>${labels[name]}</text>
<rect x="${labelWidth}" y="${y + 2}" width="${length.toFixed(1)}" height="17" rx="3" class="${ours ? 'ours' : 'other'}"/>
<text x="${(labelWidth + length + 8).toFixed(1)}" y="${y + 15}">${round(mbPerSecond)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Speed in megabytes a second">
<style>
text { font: 13px system-ui, sans-serif; fill: #333a45 }
text.ours { font-weight: 600 }
text.title { font-size: 15px; font-weight: 600 }
text.small { font-size: 11px; fill: #5b6675 }
line { stroke: #d5dbe3 }
rect.ours { fill: #2b6f77 }
rect.other { fill: none; stroke: #7a8796; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) {
  text { fill: #d6dce4 }
  text.small { fill: #9aa6b4 }
  line { stroke: #3a424d }
  rect.ours { fill: #5fb3bb }
}
</style>
<text x="0" y="18" class="title">Reading news, megabytes a second (each line is ten times the one before)</text>
${grid.join('\n')}
${bars.join('\n')}
<text x="0" y="${height - 8}" class="small">${machine}; medians of short runs, warm, one process each, one core</text>
</svg>
`;
}
