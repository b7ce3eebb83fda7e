package dev.waymark.content.graphql;

import java.util.List;

import dev.waymark.content.Channel;
import dev.waymark.content.Channels;
import dev.waymark.content.Format;
import dev.waymark.content.Formats;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class FormatController {

	private final Formats formats;

	private final Channels channels;

	FormatController(Formats formats, Channels channels) {
		this.formats = formats;
		this.channels = channels;
	}

	@QueryMapping
	List<Format> formats() {
		return this.formats.list();
	}

	@QueryMapping
	List<Channel> channels() {
		return this.channels.list();
	}

}
