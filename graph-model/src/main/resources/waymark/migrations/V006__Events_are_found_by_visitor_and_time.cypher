CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.eventId IS UNIQUE;
CREATE INDEX event_visitor IF NOT EXISTS FOR (n:Event) ON (n.visitorId);
CREATE INDEX event_occurred_at IF NOT EXISTS FOR (n:Event) ON (n.occurredAt);
CREATE CONSTRAINT event_log_key IF NOT EXISTS FOR (n:EventLog) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT forgotten_visitor_hash IF NOT EXISTS FOR (n:ForgottenVisitor) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT performance_key IF NOT EXISTS FOR (n:Performance) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT demand_key IF NOT EXISTS FOR (n:Demand) REQUIRE n.key IS UNIQUE;
CREATE INDEX demand_stage IF NOT EXISTS FOR (n:Demand) ON (n.stage);
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
