import { chartIn, text, token } from './chart.js';

const box = document.getElementById('funnel-chart');

const COLOURS = { STAGE: '--accent', BACK: '--focus', STAYS: '--muted' };

/** Where a screen is narrow, ends have room for a key alone, below them. */
function label({ name, label, kind }, narrow) {
  if (kind === 'STAGE') return { formatter: label, position: 'right' };
  if (!narrow) return { formatter: label, position: 'left' };
  return { formatter: kind === 'BACK' ? name.replace('back ', '↩ ') : label, position: 'bottom', fontSize: 10 };
}

function node(each, narrow) {
  return { name: each.name, itemStyle: { color: token(COLOURS[each.kind]) }, label: label(each, narrow) };
}

/** The broader the band, the more stays went that way; stages stand in the journey's order from the left, or from the top. */
function flows({ nodes, links }, narrow) {
  box.style.height = narrow ? '36rem' : '27rem';
  return {
    series: {
      type: 'sankey',
      silent: true,
      orient: narrow ? 'vertical' : 'horizontal',
      left: 16,
      right: 32,
      top: 28,
      bottom: narrow ? 48 : 28,
      nodeGap: narrow ? 48 : 22,
      nodeWidth: 12,
      layoutIterations: 32,
      lineStyle: { color: token('--heat-6'), opacity: 0.4, curveness: 0.5 },
      label: text(narrow ? 11 : 13, { width: narrow ? 110 : 180, overflow: 'break' }),
      data: nodes.map((each) => node(each, narrow)),
      links: links.map(({ source, target, value }) => ({ source, target, value })),
    },
  };
}

if (box) chartIn(box, (narrow) => flows(JSON.parse(box.dataset.funnel), narrow));
