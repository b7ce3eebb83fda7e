CREATE INDEX event_history IF NOT EXISTS FOR (n:Event) ON (n.visitorId, n.occurredAt);
