import { chartIn, text, token } from './chart.js';

const box = document.getElementById('alignment-chart');
const model = document.getElementById('model');

function unique(names) {
  return [...new Set(names)];
}

/** Names may be the same on both sides: each side has its own. */
function nodes(names, side, position) {
  return names.map((name) => ({ id: `${side} ${name}`, name: `${side} ${name}`, label: { position, formatter: name } }));
}

/** Stages here to the left, those of the other model to the right; the broader the band, the closer the match. */
function drawn(pairs, narrow) {
  const left = unique(pairs.map((pair) => pair.stage));
  const right = unique(pairs.map((pair) => pair.match));
  box.style.height = `${60 + 62 * Math.max(left.length, right.length)}px`;
  return {
    series: {
      type: 'sankey',
      silent: true,
      left: narrow ? 12 : 240,
      right: narrow ? 12 : 240,
      top: 20,
      bottom: 20,
      nodeGap: 18,
      nodeWidth: 10,
      layoutIterations: 0,
      itemStyle: { color: token('--accent') },
      lineStyle: { color: token('--heat-6'), opacity: 0.45, curveness: 0.5 },
      label: text(narrow ? 11 : 13, { width: narrow ? 130 : 220, overflow: 'break' }),
      data: [...nodes(left, 'here', narrow ? 'right' : 'left'), ...nodes(right, 'there', narrow ? 'left' : 'right')],
      links: pairs.map((pair) => ({
        source: `here ${pair.stage}`,
        target: `there ${pair.match}`,
        value: pair.strength,
      })),
    },
  };
}

function open() {
  const alignments = JSON.parse(box.dataset.alignments);
  if (Object.keys(alignments).length === 0) return;
  box.hidden = false;
  model.closest('.compare').hidden = false;
  model.addEventListener('change', chartIn(box, (narrow) => drawn(alignments[model.value], narrow)));
}

if (box && model && window.echarts) open();
