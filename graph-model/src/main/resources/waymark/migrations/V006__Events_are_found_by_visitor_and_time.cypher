CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.eventId IS UNIQUE;
CREATE INDEX event_visitor IF NOT EXISTS FOR (n:Event) ON (n.visitorId);
CREATE INDEX event_occurred_at IF NOT EXISTS FOR (n:Event) ON (n.occurredAt);
