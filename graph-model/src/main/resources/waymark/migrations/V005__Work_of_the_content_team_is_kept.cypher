CREATE CONSTRAINT gap_task_id IF NOT EXISTS FOR (n:GapTask) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT coverage_snapshot_key IF NOT EXISTS FOR (n:CoverageSnapshot) REQUIRE n.key IS UNIQUE;
