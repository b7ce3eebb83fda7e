const ENDPOINT = '/graphql';
const TABS = '/graphiql/tabs';
const HEADERS = '{"Authorization": "Bearer "}';
const NARROW = '(max-width: 700px)';

/** The prepared tabs in the order of the list, each with its query and, where it has some, its variables. */
async function preparedTabs() {
  const list = JSON.parse(await text(`${TABS}/index.json`));
  return Promise.all(
    list.map(async ({ file }) => ({
      query: await text(`${TABS}/${file}.graphql`),
      variables: await text(`${TABS}/${file}.variables.json`, { optional: true }),
      headers: HEADERS,
    })),
  );
}

async function text(path, { optional = false } = {}) {
  const answer = await fetch(path);
  if (answer.ok) return answer.text();
  if (optional && answer.status === 404) return null;
  throw new Error(`${path} answered with status ${answer.status}`);
}

/** A query that a link brings, as `#query=…&variables=…`: it gets a tab of its own, and the address lets go of it. */
function linkedTab() {
  const linked = new URLSearchParams(location.hash.slice(1));
  if (!linked.has('query')) return null;
  history.replaceState(null, '', location.pathname);
  return { query: linked.get('query'), variables: linked.get('variables'), headers: HEADERS };
}

/** An `Authorization` still waiting for its key is left out: a visitor without one is anonymous, not refused. */
function send(url, request) {
  const headers = new Headers(request.headers);
  if (/^Bearer$/i.test(headers.get('Authorization'))) headers.delete('Authorization');
  return fetch(url, { ...request, headers });
}

/**
 * Where GraphiQL keeps tabs, history and settings: local storage under names of our own, because other applications on
 * the same host and port may bring a GraphiQL too. Headers are never written, so a key lives in this page and goes with
 * it. The editors start with what the open tab holds, so that a reload shows the same tabs.
 */
class TabStorage {
  static #prefix = 'waymark:';
  #firstTab;

  constructor(firstTab) {
    this.#firstTab = firstTab;
  }

  getItem(name) {
    if (name === 'graphiql:query') return this.#openTab()?.query ?? null;
    if (name === 'graphiql:variables') return this.#openTab()?.variables ?? null;
    return this.#read(name);
  }

  setItem(name, value) {
    if (name === 'graphiql:headers') return;
    const plain = name === 'graphiql:variables' ? value : withoutHeaders(value);
    localStorage.setItem(TabStorage.#prefix + name, plain);
  }

  removeItem(name) {
    localStorage.removeItem(TabStorage.#prefix + name);
  }

  clear() {
    this.#names().forEach((name) => localStorage.removeItem(name));
  }

  get length() {
    return this.#names().length;
  }

  #names() {
    return Object.keys(localStorage).filter((name) => name.startsWith(TabStorage.#prefix));
  }

  #read(name) {
    return localStorage.getItem(TabStorage.#prefix + name);
  }

  #openTab() {
    const saved = parsed(this.#read('graphiql:tabState'));
    return saved ? saved.tabs?.[saved.activeTabIndex] : this.#firstTab;
  }
}

function parsed(value) {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

function withoutHeaders(value) {
  const content = parsed(value);
  if (content === null || typeof content !== 'object') return value;
  return JSON.stringify(content, (key, part) => (key === 'headers' ? null : part));
}

/** Shows nothing: prepares the headers box of a tab that comes from an earlier visit, and so without headers. */
function PreparedHeaders() {
  const { activeTabIndex, headerEditor, tabs, updateActiveTabValues } = window.GraphiQL.React.useEditorContext();
  const tab = tabs[activeTabIndex];
  window.React.useEffect(() => {
    if (!headerEditor || tab.headers !== null) return;
    headerEditor.setValue(HEADERS);
    updateActiveTabValues({ headers: HEADERS });
  }, [headerEditor, tab.id]);
  return null;
}

function open(prepared, linked) {
  const { GraphiQL, React, ReactDOM } = window;
  const tabs = linked ? [linked, ...(prepared ?? [])] : prepared;
  const page = React.createElement(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: ENDPOINT, fetch: send }),
      storage: new TabStorage(tabs?.[0]),
      defaultTabs: tabs,
      query: linked?.query,
      variables: linked?.variables ?? undefined,
      defaultHeaders: HEADERS,
      shouldPersistHeaders: false,
      isHeadersEditorEnabled: true,
      toolbar: { additionalComponent: PreparedHeaders },
      defaultEditorToolsVisibility: matchMedia(NARROW).matches ? false : 'variables',
    },
    React.createElement(GraphiQL.Logo, null, 'Waymark'),
  );
  ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
}

function apologise() {
  document.querySelector('#graphiql .notice').textContent =
    'GraphiQL could not be loaded from this server. The endpoint itself still answers POST requests to /graphql.';
}

if (window.GraphiQL && window.ReactDOM) {
  const tabs = await preparedTabs().catch((problem) => console.error('The prepared tabs are missing.', problem));
  open(tabs, linkedTab());
} else {
  apologise();
}
