CREATE CONSTRAINT gap_task_id IF NOT EXISTS FOR (n:GapTask) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT coverage_snapshot_key IF NOT EXISTS FOR (n:CoverageSnapshot) REQUIRE n.key IS UNIQUE;
CREATE INDEX change_call IF NOT EXISTS FOR (n:Change) ON (n.call);
CREATE CONSTRAINT import_run_key IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.key IS UNIQUE;
CREATE INDEX import_deferral_run IF NOT EXISTS FOR (n:ImportDeferral) ON (n.run, n.pass, n.first);
