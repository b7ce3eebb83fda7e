// Holds the running server's schema against a contract: no breaking change in any type that is served.
// BASE_URL (http://127.0.0.1:8080) CONTRACT (path of a .graphqls file)
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, findBreakingChanges, getIntrospectionQuery } from 'graphql';

const base = process.env.BASE_URL ?? 'http://127.0.0.1:8080';
// What the contract names and a later release brings. Served types lack exactly these.
const later = new Set([
  'Query.stageMetrics',
  'Query.contentImpact', 'Query.experimentResults', 'Query.policyEvaluation',
  'Recommendation.experiment',
  'Placement.experiment', 'PlacementInput.experiment',
  'Mutation.recordEvents', 'Mutation.recordSpend', 'Mutation.forgetVisitor',
]);

const contract = buildSchema(readFileSync(process.env.CONTRACT, 'utf8'));
const response = await fetch(`${base}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery() }),
});
const served = buildClientSchema((await response.json()).data);

const absent = [];
const breaking = [];
for (const change of findBreakingChanges(contract, served)) {
  if (change.type === 'TYPE_REMOVED') {
    absent.push(change.description.split(' ')[0]);
    continue;
  }
  const name = change.description.match(/^([\w.]+)(?: arg (\w+))? (?:was removed|arg)/);
  const argument = change.description.match(/^([\w.]+) arg (\w+) was removed/);
  const key = argument ? `${argument[1]} arg ${argument[2]}` : name?.[1];
  if (!(change.type.endsWith('REMOVED') && later.has(key))) breaking.push(`${change.type}: ${change.description}`);
}
console.log(`absent types, left to later releases: ${absent.sort().join(', ')}`);
console.log(`breaking changes in served types: ${breaking.length}`);
breaking.forEach((line) => console.log(`  ${line}`));
process.exit(breaking.length === 0 ? 0 : 1);
