import { chartIn, text, token } from './chart.js';

const ROW = 46;

/** A line from end to end of an interval, with a tick at both ends and a dot: full where the difference is sure. */
function whisker({ lower, value, upper, sure }, row, api) {
  const [left, y] = api.coord([lower, row]);
  const [dot] = api.coord([value, row]);
  const [right] = api.coord([upper, row]);
  const colour = token(sure ? '--accent' : '--muted');
  const line = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: colour, lineWidth: 2 } });
  return {
    type: 'group',
    children: [
      line(left, y, right, y),
      line(left, y - 6, left, y + 6),
      line(right, y - 6, right, y + 6),
      { type: 'circle', shape: { cx: dot, cy: y, r: 5.5 }, style: { fill: sure ? colour : token('--panel'), stroke: colour, lineWidth: 2 } },
    ],
  };
}

function signed(number) {
  return number > 0 ? `+${number}` : String(number).replace('-', '−');
}

/** The ends of the axis: all intervals, and zero. */
function ends(rows) {
  return { min: Math.min(0, ...rows.map(({ lower }) => lower)), max: Math.max(0, ...rows.map(({ upper }) => upper)) };
}

/** Names stand to the left, or above their lines where there is little room; long ones are cut, the table has them in full. */
function drawn(box, rows, narrow) {
  const { min, max } = ends(rows);
  const room = (max - min) / 20 || 1;
  const quiet = { color: token('--line') };
  box.style.height = `${rows.length * ROW + 64}px`;
  return {
    grid: { left: narrow ? 12 : 300, right: 24, top: 8, bottom: 48 },
    xAxis: {
      type: 'value',
      min: min - room,
      max: max + room,
      name: 'points',
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: text(12, { color: token('--muted') }),
      axisLabel: text(12, { color: token('--muted'), formatter: signed, showMinLabel: false, showMaxLabel: false, hideOverlap: true }),
      splitLine: { lineStyle: quiet },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { show: false },
      z: 3,
      axisLabel: text(narrow ? 12 : 13, {
        inside: narrow,
        verticalAlign: narrow ? 'bottom' : 'middle',
        padding: narrow ? [0, 0, 9, -6] : 0,
        width: narrow ? box.clientWidth - 40 : 280,
        overflow: 'truncate',
        interval: 0,
      }),
    },
    series: {
      type: 'custom',
      silent: true,
      encode: { x: [1, 2, 3], y: 0 },
      renderItem: ({ dataIndex }, api) => whisker(rows[dataIndex], dataIndex, api),
      data: rows.map(({ lower, value, upper }, row) => [row, lower, value, upper]),
      markLine: {
        silent: true,
        symbol: 'none',
        label: { show: false },
        lineStyle: { color: token('--ink'), type: 'solid', width: 1 },
        data: [{ xAxis: 0 }],
      },
    },
  };
}

document.querySelectorAll('[data-intervals]').forEach((box) => {
  const rows = JSON.parse(box.dataset.intervals);
  chartIn(box, (narrow) => drawn(box, rows, narrow));
});
