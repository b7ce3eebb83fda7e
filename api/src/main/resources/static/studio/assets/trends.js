import { chartIn, text, token } from './chart.js';

const root = document.getElementById('trends');

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];
const DASHES = ['solid', 'dashed', 'dotted'];
/** How many colours there are; then they begin anew, with another dash. */
const COLOURS = 8;

export function style(index) {
  const colour = token(`--line-${(index % COLOURS) + 1}`);
  return {
    symbol: SYMBOLS[index % SYMBOLS.length],
    symbolSize: 8,
    itemStyle: { color: colour },
    lineStyle: { color: colour, width: 2, type: DASHES[Math.floor(index / SYMBOLS.length) % DASHES.length] },
  };
}

function short(number) {
  return Math.abs(number) >= 10_000 ? `${number / 1000}k` : String(number);
}

function panel({ steps, measures }, index) {
  const quiet = { color: token('--line') };
  const { lines } = measures[index];
  return {
    grid: { left: 8, right: 24, top: 12, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: steps.map((step) => step.replace(/ \d+$/, '')),
      boundaryGap: false,
      axisLine: { lineStyle: quiet },
      axisTick: { show: false },
      axisLabel: text(11, { color: token('--muted'), hideOverlap: true }),
    },
    yAxis: {
      type: 'value',
      splitNumber: 3,
      splitLine: { lineStyle: quiet },
      axisLabel: text(11, { color: token('--muted'), formatter: short }),
    },
    series: lines.map(({ stage, points }, line) => ({
      type: 'line',
      name: stage,
      silent: true,
      data: points.map(({ value }) => value),
      ...style(line),
    })),
  };
}

if (root) {
  const trends = JSON.parse(root.dataset.trends);
  root.querySelectorAll('.panel-chart').forEach((box, index) => chartIn(box, () => panel(trends, index)));
}
