CREATE INDEX change_call IF NOT EXISTS FOR (n:Change) ON (n.call);
