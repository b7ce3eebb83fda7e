// Opens /graphiql of a running application in Chromium and uses it as a visitor would: the prepared tabs are there,
// each answers to Ctrl-Enter, typed headers are sent but never stored, nothing is asked of another host, in light,
// in dark and on a narrow screen. Prints one sentence per problem and exits with 1 where there is any.
//
//   npm install && BASE_URL=http://localhost:8080 node graphiql.mjs
//
// BASE_URL    the application; default http://localhost:8080
// CHROMIUM    the browser; default /usr/bin/chromium
// EDITOR_KEY  a key: then the tabs for the content team must answer in full; without one they may be refused
// SCREENSHOT  a .png file for the light look; the other looks are written beside it

import { base, expect, inBrowser, inOneLine, isNoWiderThanTheScreen, looks, newPage, problems, tell } from './visit.mjs';

const { EDITOR_KEY: editorKey, SCREENSHOT: screenshot } = process.env;

const LOOKS = looks(800);
const QUERY = '.graphiql-query-editor .CodeMirror';
const RESULT = '.result-window .CodeMirror';
const TABS = '.graphiql-tab-button';
const REFUSAL = /UNAUTHORI[SZ]ED|UNAUTHENTICATED|FORBIDDEN/;

const TYPED = 'typed-by-a-visitor';

async function everything(page, names) {
  await pageIsOurs(page);
  const refused = [];
  for (const name of names) if (await openAndRun(page, name)) refused.push(name);
  await tabsSurviveAReload(page, names);
  await headersArePreparedAndKept(page, refused);
}

async function firstTab(page, [name]) {
  await openAndRun(page, name);
}

/** Whether the tab is for the content team, and the visitor without a key was told so. */
async function openAndRun(page, name) {
  await openTab(page, name);
  const answer = await run(page, name);
  judge(name, answer);
  return REFUSAL.test(answer.shown);
}

/** GraphiQL reads the operation's name a moment after the query has changed; a visitor is slower than that. */
async function openTab(page, name) {
  await page.locator(TABS, { hasText: new RegExp(`^${name}$`) }).click();
  await page.waitForFunction(
    ([editor, operation]) => document.querySelector(editor)?.CodeMirror?.operationName === operation,
    [QUERY, name],
  );
}

async function pageIsOurs(page) {
  expect((await page.title()) === 'Waymark GraphiQL', `The page is called "${await page.title()}".`);
  expect((await page.locator('script:not([src])').count()) === 0, 'The page holds an inline script.');
}

/** Runs the open tab with Ctrl-Enter: what the page shows as the answer, and the headers that were sent. */
async function run(page, name) {
  const answered = page.waitForResponse(
    (response) => isGraphQl(response) && response.request().postDataJSON()?.operationName === name,
  );
  await page.locator(QUERY).click();
  await page.keyboard.press('Control+Enter');
  const request = (await answered).request();
  await page.waitForFunction((result) => document.querySelector(result)?.CodeMirror?.getValue().trim(), RESULT);
  expect(await page.locator(RESULT).isVisible(), `${name}: the answer is out of sight.`);
  const shown = await page.locator(RESULT).evaluate((editor) => editor.CodeMirror.getValue());
  return { shown, headers: await request.allHeaders() };
}

function isGraphQl(response) {
  return new URL(response.url()).pathname === '/graphql' && response.request().method() === 'POST';
}

function judge(name, { shown }, mayBeRefused = true) {
  const answer = parsed(shown);
  if (!answer) return expect(false, `${name}: the answer is not JSON: ${shown.slice(0, 200)}`);
  const unexpected = (answer.errors ?? []).filter((error) => !(mayBeRefused && REFUSAL.test(JSON.stringify(error))));
  unexpected.forEach((error) => problems.push(`${name}: ${error.message ?? JSON.stringify(error)}`));
  expect(answer.data, `${name}: the answer holds no data.`);
  if (answer.errors) return;
  const empty = Object.keys(answer.data ?? {}).filter((field) => answer.data[field] === null);
  expect(empty.length === 0, `${name}: ${empty.join(', ')} is null, and no error says why.`);
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

async function tabsSurviveAReload(page, names) {
  await page.waitForTimeout(1000); // GraphiQL saves half a second after the last change
  await page.reload();
  await tabsAre(page, names, 'after a reload');
}

async function tabsAre(page, names, when) {
  await page.locator(TABS).first().waitFor();
  const shown = await page.locator(TABS).allTextContents();
  expect(shown.join() === names.join(), `The tabs ${when} are ${shown.join(', ')} and not ${names.join(', ')}.`);
}

/** What a visitor types into the headers box reaches the server and leaves no trace in the browser. */
async function headersArePreparedAndKept(page, editorTabs) {
  expect(editorTabs.length > 0, 'No tab is for the content team.');
  for (const editorTab of editorTabs) {
    await openTab(page, editorTab);
    await headersReachTheServer(page, editorTab);
  }
  await page.waitForTimeout(1000);
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(!stored.includes(editorKey ?? TYPED), 'What is typed into the headers box is kept in the browser.');
}

async function headersReachTheServer(page, editorTab) {
  const button = page.getByRole('button', { name: 'Headers' });
  await button.click();
  const box = page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .CodeMirror');
  const prepared = parsed(await box.evaluate((editor) => editor.CodeMirror.getValue()));
  expect(prepared?.Authorization === 'Bearer ', `The headers box holds ${JSON.stringify(prepared)}.`);

  const typed = editorKey ? { Authorization: `Bearer ${editorKey}` } : { 'X-Typed': TYPED };
  const [[header, value]] = Object.entries(typed);
  await box.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(JSON.stringify(typed));
  const answer = await run(page, editorTab);
  judge(editorTab, answer, !editorKey);
  expect(answer.headers[header.toLowerCase()] === value, 'What is typed into the headers box is not sent.');
}

async function isDark(page) {
  const color = await page.locator('.graphiql-container').evaluate((page) => getComputedStyle(page).backgroundColor);
  const [red, green, blue] = color.match(/[\d.]+/g).map(Number);
  return red + green + blue < 3 * 128;
}

async function preparedNames() {
  const answer = await fetch(new URL('/graphiql/tabs/index.json', base));
  if (!answer.ok) throw new Error(`/graphiql/tabs/index.json answers with status ${answer.status}.`);
  return (await answer.json()).map((tab) => tab.name);
}

async function look(browser, each, names) {
  const { name, colorScheme } = each;
  const page = await newPage(browser, each, 20_000);
  const opened = await page.goto(new URL('/graphiql', base).href);
  if (!opened.ok()) throw new Error(`/graphiql answers with status ${opened.status()}.`);
  await tabsAre(page, names, `at the first visit (${name})`);
  await (name === 'light' ? everything : firstTab)(page, names);
  expect((await isDark(page)) === (colorScheme === 'dark'), `${name}: the page has the colours of the other scheme.`);
  await isNoWiderThanTheScreen(page, each, `${name}: the page`);
  if (screenshot) await picture(page, name === 'light' ? screenshot : beside(screenshot, name));
  await page.context().close();
}

async function picture(page, path) {
  await page.mouse.move(0, 0);
  await page.locator('.CodeMirror-info').first().waitFor({ state: 'detached' });
  await page.screenshot({ path });
}

function beside(path, name) {
  return path.replace(/(\.png)?$/, `-${name}.png`);
}

async function check(names) {
  await inBrowser(async (browser) => {
    for (const each of LOOKS) {
      await look(browser, each, names).catch((error) => problems.push(`${each.name}: ${inOneLine(error)}`));
    }
  });
}

let names = [];
try {
  names = await preparedNames();
  await check(names);
} catch (error) {
  problems.push(`The check could not run against ${base.href}: ${inOneLine(error.cause ?? error)}`);
}
tell(`GraphiQL works: ${names.join(', ')} in ${LOOKS.map(({ name }) => name).join(', ')}.`);
