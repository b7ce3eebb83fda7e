// Holds the running server's schema against a contract: no breaking change in any type that is served.
// BASE_URL (http://127.0.0.1:8080) CONTRACT (path of a .graphqls file)
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, findBreakingChanges, getIntrospectionQuery } from 'graphql';

const base = process.env.BASE_URL ?? 'http://127.0.0.1:8080';
// What the contract names and a later release brings: types, fields as Type.field, arguments as `Type.field arg name`.
const later = new Set([]);

const contract = buildSchema(readFileSync(process.env.CONTRACT, 'utf8'));
const response = await fetch(`${base}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery() }),
});
const served = buildClientSchema((await response.json()).data);

const breaking = [];
for (const { type, description } of findBreakingChanges(contract, served)) {
  const [, removed, argument] = description.match(/^([\w.]+)(?: arg (\w+))? was removed/) ?? [];
  const name = argument ? `${removed} arg ${argument}` : removed;
  if (!later.has(name)) breaking.push(`${type}: ${description}`);
}
console.log(`breaking changes against the contract: ${breaking.length}; left to later releases: ${later.size}`);
breaking.forEach((line) => console.log(`  ${line}`));
process.exit(breaking.length === 0 ? 0 : 1);
