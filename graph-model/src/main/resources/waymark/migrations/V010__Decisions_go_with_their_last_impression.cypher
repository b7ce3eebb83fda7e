CREATE INDEX decision_last_shown IF NOT EXISTS FOR (n:Decision) ON (n.lastShown);
