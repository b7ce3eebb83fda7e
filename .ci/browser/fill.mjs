// Gives a running application an experiment that something came of: sets one up in a slot, asks for the slot as so many
// visitors, and tells what they saw and who of them converted. Who converts is the same in every run. One experiment
// before it is ended at once, so that there is one of those too.
//
//   BASE_URL=http://localhost:8080 EDITOR_KEY=… node fill.mjs
//
// BASE_URL    the application with the starter graph; default http://localhost:8080
// EDITOR_KEY  the content team's key
// VISITORS    how many; default 600

const { BASE_URL = 'http://localhost:8080', EDITOR_KEY: key, VISITORS = '600' } = process.env;

const SLOT = 'HOME_HERO';
/** How many of a hundred convert: the truth that the page should find. */
const TRUTH = { CONTROL: 20, AS_IS: 25, FRESH: 55 };
const AT_ONCE = 10;

async function ask(query, variables) {
  const answer = await fetch(new URL('/graphql', BASE_URL), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

function tryOut(experiment) {
  return ask('mutation ($slots: [PlacementInput!]!) { upsertPlacements(placements: $slots) { updated } }', {
    slots: [{ key: SLOT, experiment }],
  });
}

/** What visitors of some numbers are shown, in one call. */
async function shown(visitors) {
  const slates = await ask(`{
    ${visitors.map((visitor, at) => `v${at}: nextBestContent(first: 1, context: {
      visitorId: "${visitor}", placement: "${SLOT}", stage: "ZMOT", device: ${at % 2 ? 'MOBILE' : 'DESKTOP'}, locale: "en"
    }) { recommendationId experiment { variant } items { content { id } } }`).join('\n')}
  }`);
  return visitors.map((visitor, at) => ({ visitor, ...slates[`v${at}`] }));
}

function events({ visitor, recommendationId, experiment, items }, number) {
  const occurredAt = new Date().toISOString();
  const about = { visitorId: visitor, occurredAt, device: 'DESKTOP' };
  const impression = { ...about, eventId: `${visitor}-seen`, type: 'IMPRESSION', recommendationId, placement: SLOT, rank: 1, contentId: items[0].content.id };
  // 37 has no factor in common with 100: numbers walk through all hundredths.
  if ((number * 37) % 100 >= TRUTH[experiment.variant]) return [impression];
  return [impression, { ...about, eventId: `${visitor}-lead`, type: 'CONVERSION', conversion: 'LEAD' }];
}

async function tell(all) {
  const { recordEvents } = await ask(
    'mutation ($events: [EventInput!]!) { recordEvents(events: $events) { accepted duplicates rejected { code message } } }',
    { events: all },
  );
  recordEvents.rejected.forEach(({ code, message }) => console.error(`${code}: ${message}`));
  return recordEvents.accepted;
}

const variants = [
  { key: 'AS_IS', share: 1 },
  { key: 'FRESH', share: 1, weights: [{ signal: 'freshness', weight: 2 }] },
];
await tryOut({ key: 'MORE_CHANCE', controlShare: 0.2, variants: [{ key: 'CHANCE', share: 1, explorationRate: 0.1 }] });
await tryOut({ key: 'FRESH_FIRST', controlShare: 0.2, variants });
let accepted = 0;
for (let first = 0; first < Number(VISITORS); first += AT_ONCE) {
  const numbers = Array.from({ length: Math.min(AT_ONCE, Number(VISITORS) - first) }, (_, at) => first + at);
  const slates = await shown(numbers.map((number) => `tried-${number}`));
  accepted += await tell(slates.flatMap((slate, at) => events(slate, numbers[at])));
}
console.log(`${VISITORS} visitors took part in an experiment at ${SLOT}: ${accepted} events accepted.`);
