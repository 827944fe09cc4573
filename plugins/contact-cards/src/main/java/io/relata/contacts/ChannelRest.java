package io.relata.contacts;

import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers the numbers and addresses of one medium to programs; each medium has an address of its own. */
abstract class ChannelRest {

    private final Channels channels;
    private final ChannelMedium medium;

    ChannelRest(Channels channels, ChannelMedium medium) {
        this.channels = channels;
        this.medium = medium;
    }

    @GetMapping
    Page<Map<String, @Nullable Object>> list(@PathVariable String no) {
        return new Page<>(shown(channels.of(no), medium), null);
    }

    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> add(
            @PathVariable String no, @RequestBody Map<String, @Nullable Object> values) {
        return resource(no).created(channels.add(no, medium, values));
    }

    @PatchMapping("/{id}")
    ResponseEntity<Map<String, @Nullable Object>> update(
            @PathVariable String no,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return resource(no).changed(channels.update(no, medium, id, Etag.version(ifMatch), values));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(
            @PathVariable String no,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Resource.done(channels.delete(no, medium, id, Etag.version(ifMatch)));
    }

    private Resource<Channel, Map<String, @Nullable Object>> resource(String no) {
        return new Resource<>(
                "/api/v1/contacts/" + no + "/" + medium.path() + "/",
                Channel::id,
                Channel::version,
                ChannelRest::shown);
    }

    static List<Map<String, @Nullable Object>> shown(List<Channel> all, ChannelMedium medium) {
        return all.stream()
                .filter(each -> each.medium() == medium)
                .map(ChannelRest::shown)
                .toList();
    }

    private static Map<String, @Nullable Object> shown(Channel channel) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("id", channel.id());
        shown.put("version", channel.version());
        shown.put("kind", FieldValues.show(channel.kind()));
        shown.put("value", channel.value());
        shown.put("note", channel.note());
        shown.put("preferred", channel.preferred());
        shown.put("field", channel.field());
        return shown;
    }

    @RestController
    @RequestMapping("/api/v1/contacts/{no}/phone-numbers")
    static class PhoneNumbers extends ChannelRest {
        PhoneNumbers(Channels channels) {
            super(channels, ChannelMedium.PHONE);
        }
    }

    @RestController
    @RequestMapping("/api/v1/contacts/{no}/email-addresses")
    static class EmailAddresses extends ChannelRest {
        EmailAddresses(Channels channels) {
            super(channels, ChannelMedium.EMAIL);
        }
    }

    @RestController
    @RequestMapping("/api/v1/contacts/{no}/web-addresses")
    static class WebAddresses extends ChannelRest {
        WebAddresses(Channels channels) {
            super(channels, ChannelMedium.WEB);
        }
    }
}
