CREATE CONSTRAINT import_run_key IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.key IS UNIQUE;
CREATE INDEX import_deferral_run IF NOT EXISTS FOR (n:ImportDeferral) ON (n.run, n.pass, n.first);
