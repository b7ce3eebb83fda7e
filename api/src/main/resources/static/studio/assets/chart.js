/** What the charts of all pages share: colours of the page, its fonts, and a box that is drawn anew as it changes. */

export const NARROW = 600;

/** The value of a custom property, such as a colour of the scheme that is on. */
export function token(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Text in the font of the page. */
export function text(fontSize, more) {
  return {
    fontSize,
    lineHeight: Math.round(fontSize * 1.35),
    color: token('--ink'),
    fontFamily: getComputedStyle(document.body).fontFamily,
    ...more,
  };
}

/**
 * Lets a chart be drawn in a box whenever its width or the colours change. `draw` takes the chart and whether there is
 * little room, and gives the option; the box may take another height in it. Returns a function that draws again.
 */
export function chartIn(box, draw) {
  if (!box || !window.echarts) return () => {};
  const chart = window.echarts.init(box, null, { renderer: 'canvas' });
  const redraw = () => {
    const option = draw(box.clientWidth < NARROW);
    chart.resize();
    chart.setOption({ animation: false, ...option }, true);
  };
  let drawn = 0;
  new ResizeObserver(() => {
    if (box.clientWidth === drawn) return;
    drawn = box.clientWidth;
    redraw();
  }).observe(box);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  return redraw;
}
