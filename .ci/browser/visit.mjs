// What the checks in this folder share: the application they visit, the looks they visit it in, a browser whose pages
// ask no other host and whose errors are problems, and how problems are told.
//
// BASE_URL    the application; default http://localhost:8080
// CHROMIUM    the browser; default /usr/bin/chromium

import { chromium } from 'playwright-core';

const { BASE_URL = 'http://localhost:8080', CHROMIUM: executablePath = '/usr/bin/chromium' } = process.env;

const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const base = new URL(BASE_URL);

/** One sentence each. */
export const problems = [];

export function expect(holds, sentence) {
  if (!holds) problems.push(sentence);
}

export function inOneLine(error) {
  return error.message.split('\n')[0];
}

/** Light and dark on a wide screen of that many pixels in height, and light on a phone. */
export function looks(height) {
  const wide = { width: 1280, height };
  return [
    { name: 'light', viewport: wide, colorScheme: 'light' },
    { name: 'dark', viewport: wide, colorScheme: 'dark' },
    { name: 'narrow', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  ];
}

/** Launches the browser, and closes it when the visit is over. */
export async function inBrowser(visit) {
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    await visit(browser);
  } finally {
    await browser.close();
  }
}

/**
 * A page in a session of its own. What its console calls an error is a problem unless the check forgives it; each step
 * may take so many milliseconds.
 */
export async function newPage(browser, { name, viewport, colorScheme }, timeout, forgives = () => false) {
  const context = await browser.newContext({ viewport, colorScheme });
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (new URL(url).host === base.host) return route.continue();
    problems.push(`${name}: asked another host for ${url}.`);
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(timeout);
  page.on('console', (message) => {
    const sentence = `${name}: the console says: ${message.text()} ${message.location().url}`;
    expect(message.type() !== 'error' || forgives(message.text()), sentence);
  });
  page.on('pageerror', (error) => problems.push(`${name}: a script failed: ${error.message}`));
  page.on('websocket', (socket) => {
    expect(new URL(socket.url()).host === base.host, `${name}: asked another host for ${socket.url()}.`);
  });
  return page;
}

export async function isNoWiderThanTheScreen(page, { viewport }, what) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width <= viewport.width, `${what} is ${width} pixels wide on a screen of ${viewport.width}.`);
}

/** Prints the problems, or else that all is well; with any problem the process exits with 1. */
export function tell(allIsWell) {
  if (problems.length === 0) console.log(allIsWell);
  problems.forEach((problem) => console.error(problem));
  process.exitCode = problems.length === 0 ? 0 : 1;
}
