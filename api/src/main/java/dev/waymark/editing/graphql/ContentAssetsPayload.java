package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.content.ContentAsset;

record ContentAssetsPayload(int created, int updated, int unchanged, List<ContentAsset> contentAssets) {
}
