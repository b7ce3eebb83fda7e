import { chartIn, text, token } from './chart.js';

const box = document.getElementById('journey-chart');

/** Pixels: where the row of stages stands, how far a column of parts begins below it, and the steps between rows. */
const ROW = 175;
const PARTS = 125;
const STEP = 40;
const TALL = 92;
const MARGIN = 105;

function rootOf(stop, stops) {
  const whole = stops.find((other) => other.key === stop.whole);
  return whole ? rootOf(whole, stops) : stop;
}

/** Stages in a row, their parts in a column below them. */
function wide(stops, width) {
  const tops = stops.filter((stop) => !stop.whole);
  const places = new Map(tops.map((stop, index) => [stop.key, { x: ((index + 0.5) * width) / tops.length, y: -ROW }]));
  const lengths = new Map();
  for (const part of stops.filter((stop) => stop.whole)) {
    const root = rootOf(part, stops).key;
    lengths.set(root, (lengths.get(root) ?? 0) + 1);
    places.set(part.key, { x: places.get(root).x - 95, y: -ROW - PARTS - lengths.get(root) * STEP });
  }
  const longest = Math.max(0, ...lengths.values());
  return { places, height: ROW + PARTS + (longest ? longest * STEP + STEP : 0) };
}

/** Everything in one column. */
function tall(stops) {
  const place = (stop, index) => ({ x: MARGIN + (stop.whole ? 16 : 0), y: -TALL / 2 - index * TALL });
  return { places: new Map(stops.map((stop, index) => [stop.key, place(stop, index)])), height: stops.length * TALL };
}

function count(number, what) {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function lines(text, most) {
  return text.split(' ').reduce((broken, word) => {
    const last = broken.at(-1);
    return last && last.length + word.length < most ? [...broken.slice(0, -1), `${last} ${word}`] : [...broken, word];
  }, []);
}

function label(stop, narrow) {
  const again = stop.next.some((way) => way.turn === 'REPEATS') ? ' ↻' : '';
  if (stop.whole && !narrow) return `{part|${stop.name}${again}  ${stop.percent} %}`;
  const facts = [
    `${stop.percent} % · ${count(stop.questions, 'question')}`,
    `${count(stop.works, 'work')} · ${count(stop.triggers, 'trigger')}`,
  ];
  return [
    ...lines(stop.name + again, 25).map((line) => `{name|${line}}`),
    ...facts.map((line) => `{facts|${line}}`),
  ].join('\n');
}

function node(stop, place, narrow) {
  return {
    id: stop.key,
    name: stop.name,
    value: [place.x, place.y],
    symbolSize: stop.whole ? 18 : narrow ? 36 : 56,
    itemStyle: { color: token(`--heat-${Math.round(stop.percent / 10)}`), borderColor: token('--muted'), borderWidth: 1 },
    label: { position: narrow || stop.whole ? 'right' : 'bottom', formatter: label(stop, narrow) },
  };
}

/** Only ways between stages, or between the parts of one stage: the list below the picture has them all. */
function links(stops, places, narrow) {
  return stops.flatMap((stop) =>
    stop.next
      .map((way) => ({ way, to: stops.find((other) => other.key === way.key) }))
      .filter(({ way, to }) => to && to.whole === stop.whole && way.turn !== 'REPEATS' && (!stop.whole || way.turn === 'ON'))
      .map(({ way }) => ({ source: stop.key, target: way.key, lineStyle: bend(way, places.get(stop.key), places.get(way.key), narrow) })),
  );
}

/** Skips are drawn through, ways back are dashed; both bend to the same side, away from the labels. */
function bend(way, from, to, narrow) {
  if (way.turn === 'ON') return { curveness: 0, width: 2 };
  const distance = Math.hypot(from.x - to.x, from.y - to.y);
  const back = way.turn === 'BACK';
  const peak = narrow ? Math.min(85, 14 + distance / 6) : Math.min(ROW - 40, 18 + distance / 6) - (back ? 0 : 12);
  const side = (back ? -1 : 1) * (narrow ? -1 : 1);
  return { curveness: (side * 2 * peak) / distance, type: back ? 'dashed' : 'solid', opacity: 0.8 };
}

function picture(stops, narrow) {
  const width = box.clientWidth;
  const { places, height } = narrow ? tall(stops) : wide(stops, width);
  box.style.height = `${height}px`;
  return {
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { show: false, type: 'value', min: 0, max: width },
    yAxis: { show: false, type: 'value', min: -height, max: 0 },
    series: {
      type: 'graph',
      coordinateSystem: 'cartesian2d',
      layout: 'none',
      silent: true,
      edgeSymbol: ['none', 'arrow'],
      edgeSymbolSize: 8,
      lineStyle: { color: token('--muted') },
      label: {
        show: true,
        distance: 10,
        rich: {
          name: text(narrow ? 13 : 14, { fontWeight: 600 }),
          facts: text(12, { color: token('--muted') }),
          part: text(13),
        },
      },
      data: stops.map((stop) => node(stop, places.get(stop.key), narrow)),
      links: links(stops, places, narrow),
    },
  };
}

if (box) chartIn(box, (narrow) => picture(JSON.parse(box.dataset.journey), narrow));
