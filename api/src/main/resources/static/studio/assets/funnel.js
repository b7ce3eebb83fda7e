const box = document.getElementById('funnel-chart');

const NARROW = 600;
const COLOURS = { STAGE: '--accent', BACK: '--focus', STAYS: '--muted' };

function token(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

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
function draw(chart, { nodes, links }) {
  const narrow = box.clientWidth < NARROW;
  box.style.height = narrow ? '36rem' : '27rem';
  chart.resize();
  chart.setOption(
    {
      animation: false,
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
        label: {
          color: token('--ink'),
          fontSize: narrow ? 11 : 13,
          lineHeight: narrow ? 14 : 17,
          width: narrow ? 110 : 180,
          overflow: 'break',
          fontFamily: getComputedStyle(document.body).fontFamily,
        },
        data: nodes.map((each) => node(each, narrow)),
        links: links.map(({ source, target, value }) => ({ source, target, value })),
      },
    },
    true,
  );
}

function open() {
  const funnel = JSON.parse(box.dataset.funnel);
  const chart = window.echarts.init(box, null, { renderer: 'canvas' });
  let drawn = 0;
  new ResizeObserver(() => {
    if (box.clientWidth === drawn) return;
    drawn = box.clientWidth;
    draw(chart, funnel);
  }).observe(box);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => draw(chart, funnel));
}

if (box && window.echarts) open();
