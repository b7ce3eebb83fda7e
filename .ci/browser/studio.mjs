// Opens /studio of a running application in Chromium and uses it as a content strategist would: signs in, reads the
// heat map, drills down to gaps, follows a query into GraphiQL, looks at a journey, at the funnel, experiments and the
// impact of content, and previews a visitor; once more with the keyboard alone; in light, in dark and 390 pixels wide;
// nothing is asked of another host. Prints one sentence per problem and exits with 1 where there is any.
//
//   npm install && BASE_URL=http://localhost:8080 EDITOR_KEY=… node studio.mjs
//
// BASE_URL    the application with the starter graph, filled by `waymark-seed.jar simulate` and fill.mjs; default http://localhost:8080
// CHROMIUM    the browser; default /usr/bin/chromium
// EDITOR_KEY  the content team's key
// SCREENSHOTS a folder for pictures of every page in every look

import { base, expect, inBrowser, inOneLine, isNoWiderThanTheScreen, looks, newPage, problems, tell } from './visit.mjs';

const { EDITOR_KEY: key, SCREENSHOTS: screenshots } = process.env;

const LOOKS = looks(900);
const PATIENCE = 30_000;
const PAGES = {
  coverage: '/studio/coverage?device=DESKTOP&device=MOBILE&locale=en&locale=fi',
  cell: '/studio/coverage/cell?stage=ZMOT&persona=FLEET_MANAGER&locale=en&locale=fi',
  gaps: '/studio/gaps',
  journey: '/studio/journey',
  parts: '/studio/journey?journey=MOT_PLAN',
  funnel: '/studio/funnel',
  experiments: '/studio/experiments',
  impact: '/studio/impact',
  preview: '/studio/preview?stage=ZMOT&persona=MINE_SITE_OWNER&device=MOBILE&locale=en',
};
/** Where a page draws. */
const CHARTS = {
  journey: '#journey-chart',
  parts: '#journey-chart',
  funnel: '#trends',
  experiments: '[data-intervals]',
  impact: '[data-intervals]',
};

async function signIn(page) {
  await page.goto(new URL('/studio', base).href);
  await page.getByLabel('Key').fill(key);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/studio/coverage');
}

async function wrongKeyIsTold(page) {
  await page.goto(new URL('/studio/gaps', base).href);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByLabel('Key').fill('guessed');
  await page.getByLabel('Key').press('Enter');
  expect((await answered).status() === 401, 'A wrong key is not answered with 401.');
  expect(await page.getByRole('alert').isVisible(), 'A wrong key is not told.');
}

/** How many colours a chart shows; text alone, smoothed, makes a dozen or two. */
function colours(chart) {
  return chart.locator('canvas').first().evaluate((canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return new Set(Array.from({ length: data.length / 4 }, (_, index) => data.slice(4 * index, 4 * index + 3).join())).size;
  });
}

async function isDrawn(charts, what) {
  await charts.first().locator('canvas').waitFor();
  for (const chart of await charts.all()) {
    const found = await colours(chart);
    expect(found > 10, `The picture of ${what} holds ${found} colours.`);
  }
}

async function drillDown(page) {
  await open(page, 'coverage');
  const cell = page.locator('.heatmap a.heat').first();
  const label = await cell.getAttribute('aria-label');
  const shade = (element) => getComputedStyle(element).backgroundColor;
  const shades = await page.locator('.heatmap a.heat').evaluateAll((cells) => cells.map((each) => getComputedStyle(each).backgroundColor));
  expect(new Set(shades).size > 3, `The heat map has ${new Set(shades).size} shades, such as ${await cell.evaluate(shade)}.`);
  await cell.click();
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  expect(label.startsWith(heading), `The cell “${label}” leads to “${heading}”.`);
  await page.getByRole('checkbox', { name: 'Finnish' }).uncheck();
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.waitForURL((url) => url.pathname.endsWith('/cell') && url.searchParams.getAll('locale').join() === 'en');
  expect((await page.getByRole('heading', { level: 1 }).innerText()) === heading, 'Other languages lead to another cell.');
  await page.locator('.questions a.heat').first().click();
  expect(await page.locator('.gaps li').count() > 0, 'A cell with gaps leads to a list without any.');
  await page.locator('.gaps a').first().click();
  expect(await page.getByRole('heading', { name: 'The slate' }).isVisible(), 'A gap does not lead to the preview.');
}

async function queryIsReadyToPaste(page) {
  await open(page, 'cell');
  await page.getByText('The GraphQL query behind this page').click();
  await page.getByRole('button', { name: 'Copy query' }).click();
  await page.getByText(/^(Copied|Marked)/).waitFor();
  const query = await page.locator('#query-text').textContent();
  await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
  const editor = page.locator('.graphiql-query-editor .CodeMirror');
  await editor.waitFor();
  await page.waitForFunction(() => document.querySelector('.graphiql-query-editor .CodeMirror')?.CodeMirror?.operationName === 'Cell');
  expect((await editor.evaluate((each) => each.CodeMirror.getValue())).trim() === query, 'GraphiQL opens another query.');
}

async function journeyIsDrawn(page) {
  for (const name of ['journey', 'parts']) {
    await open(page, name);
    await isDrawn(page.locator('#journey-chart'), `the ${name}`);
    expect(await page.locator('.stops > li').count() > 3, `The ${name} is not told in words.`);
  }
}

async function funnelTellsAllMeasures(page) {
  await open(page, 'funnel');
  await isDrawn(page.locator('#funnel-chart'), 'the flows');
  await isDrawn(page.locator('.panel-chart'), 'the trends');
  const families = await page.locator('#trends figure h3').allInnerTexts();
  const missing = ['Volume', 'Velocity', 'Value', 'Effectiveness', 'Efficiency'].filter((family) => !families.some((each) => each.startsWith(family)));
  expect(missing.length === 0, `The trends lack ${missing.join(', ')}.`);
  await page.getByText('The trends in figures').click();
  const before = await page.locator('.trends tbody td').allInnerTexts();
  expect(before.length >= 5 * 4 * 8, `The trends are told in ${before.length} figures.`);
  await page.getByLabel('Trend in steps of').selectOption('DAY');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.waitForURL('**step=DAY**');
  await page.getByText('The trends in figures').click();
  expect((await page.locator('.trends tbody td').allInnerTexts()).join() !== before.join(), 'A trend by days is that by weeks.');
}

async function experimentsAreRead(page) {
  await open(page, 'experiments');
  await isDrawn(page.locator('[data-intervals]'), 'an experiment');
  expect(await page.locator('.trial', { hasText: 'running' }).count() > 0, 'No experiment runs: fill the server with fill.mjs.');
  expect(await page.locator('.trial', { hasText: 'ended' }).count() > 0, 'No experiment has ended.');
  expect(await page.locator('.trial tbody tr').count() >= 5, 'The ways of an experiment are not told in a table.');
  await page.getByLabel('Slot', { exact: true }).selectOption('APP_HOME');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('heading', { name: 'Nothing is tried out yet' }).waitFor();
  await page.getByRole('button', { name: 'Copy mutation' }).click();
  await page.getByText(/^(Copied|Marked)/).waitFor();
  expect((await page.locator('#mutation-variables').innerText()).includes('APP_HOME'), 'The mutation is for another slot.');
}

async function impactIsRanked(page) {
  await open(page, 'impact');
  await isDrawn(page.locator('[data-intervals]'), 'the impact');
  const rows = page.locator('.ranking tbody tr');
  expect(await rows.count() === 20, `The ranking begins with ${await rows.count()} rows.`);
  expect(await page.locator('.cautions li').count() >= 2, 'The ranking is not warned of.');
  const first = await rows.first().innerText();
  await page.getByRole('link', { name: 'Next 20' }).click();
  await page.waitForURL('**after=**');
  expect((await rows.first().innerText()) !== first, 'The next page is the first.');
  await page.goBack();
  await page.getByLabel('Stage').selectOption('ZMOT');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.waitForURL('**stage=ZMOT**');
  const title = await rows.first().locator('th a').innerText();
  await rows.first().getByRole('link', { name: 'query' }).click();
  await page.waitForFunction(() => document.querySelector('.graphiql-query-editor .CodeMirror')?.CodeMirror?.operationName === 'Content');
  expect(title.length > 0, 'A row has no title.');
}

async function previewAnswers(page) {
  await open(page, 'preview');
  const first = await page.locator('.slate h3').first().innerText();
  await page.getByLabel('Language').selectOption({ label: 'Finnish' });
  await page.getByRole('button', { name: 'Show the slate' }).click();
  await page.waitForURL('**locale=fi**');
  expect((await page.locator('.slate h3').first().innerText()) !== first, 'Finnish gets the same slate as English.');
  await page.locator('.slate summary').first().click();
  expect((await page.locator('.slate .path').first().innerText()).includes('answered by'), 'A pick is not explained.');
  await page.getByLabel('Journey').selectOption('APA');
  await page.waitForURL('**journey=APA**');
  expect(await page.getByRole('heading', { name: 'The slate' }).isVisible(), 'Another journey cannot be chosen.');
}

async function filesCanBeSaved(page) {
  await open(page, 'gaps');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /as CSV/ }).click()]);
  expect(download.suggestedFilename() === 'gaps-MOT4.csv', `The gaps are saved as ${download.suggestedFilename()}.`);
}

/** From sign-in to a list of gaps with Tab, arrows and Enter alone, seeing at each step where one is. */
async function keyboardAlone(page) {
  await page.goto(new URL('/studio', base).href);
  await page.keyboard.type(key);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/studio/coverage');
  await page.keyboard.press('Tab');
  expect((await focused(page)).text === 'Skip to the content', 'The first stop is not the skip link.');
  await page.keyboard.press('Enter');
  await tabTo(page, (stop) => stop.classes.includes('heat'), 'the heat map');
  const before = await focused(page);
  await page.keyboard.press('ArrowRight');
  expect((await focused(page)).href !== before.href, 'Arrow keys do not move in the heat map.');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/coverage/cell**');
  await tabTo(page, (stop) => stop.href.includes('/studio/gaps?'), 'the gaps of a question');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/studio/gaps?**');
  expect(await page.locator('.gaps li').count() > 0, 'The keyboard leads to no gap.');
  for (const [name, heading] of [['Funnel', 'The funnel'], ['Experiments', 'Experiments'], ['Impact', 'Impact']]) {
    await tabTo(page, (stop) => stop.text === name, `the menu's ${name}`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await tabTo(page, (stop) => stop.text === 'The GraphQL query behind this page', `the query behind ${name}`);
    await page.keyboard.press('Enter');
    expect(await page.locator('#query-text').isVisible(), `The keyboard does not open the query behind ${name}.`);
  }
}

async function tabTo(page, wanted, what) {
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    expect(stop.outlined || stop.wholePage, `The focus cannot be seen on “${stop.text}”.`);
    if (wanted(stop)) return;
  }
  throw new Error(`Tab does not reach ${what}.`);
}

function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const shown = element.matches('.chips input') ? element.nextElementSibling : element;
    return {
      text: element.textContent.trim().slice(0, 60),
      href: element.href ?? '',
      wholePage: element === document.body,
      classes: [...element.classList],
      outlined: getComputedStyle(shown).outlineStyle !== 'none',
    };
  });
}

async function signOut(page) {
  await open(page, 'coverage');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/studio/sign-in');
  await page.goto(new URL('/studio/gaps', base).href);
  expect(page.url().includes('/studio/sign-in?next='), 'After signing out the gaps can still be read.');
}

async function open(page, name) {
  await page.goto(new URL(PAGES[name], base).href);
}

async function everyPageFits(page, look) {
  for (const name of Object.keys(PAGES)) {
    await open(page, name);
    if (CHARTS[name]) await page.locator(`${CHARTS[name]} canvas`).first().waitFor();
    await isNoWiderThanTheScreen(page, look, `${look.name}: ${name}`);
    const [red, green, blue] = (await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).match(/\d+/g).map(Number);
    expect(red + green + blue < 384 === (look.colorScheme === 'dark'), `${look.name}: ${name} has the colours of the other scheme.`);
    if (screenshots) await page.screenshot({ path: `${screenshots}/${name}-${look.name}.png` });
  }
}

const WALKS = [
  drillDown,
  queryIsReadyToPaste,
  journeyIsDrawn,
  funnelTellsAllMeasures,
  experimentsAreRead,
  impactIsRanked,
  previewAnswers,
  filesCanBeSaved,
  signOut,
];

/** A refused key is answered with 401, which the browser itself reports as an error. */
function aRefusal(text) {
  return text.includes('401');
}

async function attempt(what, action) {
  await action().catch((error) => problems.push(`${what}: ${inOneLine(error)}`));
}

async function look(browser, each) {
  const page = await newPage(browser, each, PATIENCE, aRefusal);
  if (each.name === 'light') await attempt('wrong key', () => wrongKeyIsTold(page));
  await attempt('sign-in', () => signIn(page));
  await attempt(`${each.name}: pages`, () => everyPageFits(page, each));
  for (const walk of each.name === 'dark' ? [] : WALKS) await attempt(`${each.name}: ${walk.name}`, () => walk(page));
  await page.context().close();
}

async function check(browser) {
  for (const each of LOOKS) await look(browser, each);
  const page = await newPage(browser, { ...LOOKS[0], name: 'keyboard' }, PATIENCE, aRefusal);
  await attempt('keyboard', () => keyboardAlone(page));
}

if (key) await inBrowser(check);
else problems.push('EDITOR_KEY is not set: the Studio is for the content team.');
tell(`The Studio works: ${Object.keys(PAGES).join(', ')} in ${LOOKS.map(({ name }) => name).join(', ')}, and with the keyboard alone.`);
