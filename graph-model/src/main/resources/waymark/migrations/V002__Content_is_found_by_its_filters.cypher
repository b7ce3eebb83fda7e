CREATE INDEX content_asset_external_id IF NOT EXISTS FOR (n:ContentAsset) ON (n.externalId);
CREATE INDEX content_asset_format IF NOT EXISTS FOR (n:ContentAsset) ON (n.format);
CREATE INDEX content_asset_status IF NOT EXISTS FOR (n:ContentAsset) ON (n.status);
CREATE FULLTEXT INDEX content_asset_text IF NOT EXISTS FOR (n:ContentAsset) ON EACH [n.title, n.summary] OPTIONS {indexConfig: {`fulltext.analyzer`: 'unicode_whitespace'}};
