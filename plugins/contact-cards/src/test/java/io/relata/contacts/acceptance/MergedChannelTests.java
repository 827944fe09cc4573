package io.relata.contacts.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.Channel;
import io.relata.contacts.ChannelMedium;
import io.relata.contacts.Channels;
import io.relata.contacts.ContactMerges;
import io.relata.contacts.MergeRequest;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Looks at the numbers and addresses of two contacts that become one: what is not chosen stays as a further one. */
class MergedChannelTests {

    private final Scene scene = Scene.fresh();
    private final Channels channels = scene.platform().service(Channels.class);

    private UUID merge(Someone gone, Someone kept, String... fields) {
        return scene.platform()
                .service(ContactMerges.class)
                .merge(new MergeRequest(kept.no(), Change.ANY_VERSION, gone.no(), Change.ANY_VERSION, Set.of(fields)))
                .changeSet();
    }

    private List<String> all(Someone contact) {
        return channels.of(contact.no()).stream().map(MergedChannelTests::shown).toList();
    }

    private List<String> of(Someone contact, ChannelMedium medium) {
        return channels.of(contact.no()).stream()
                .filter(each -> each.medium() == medium)
                .map(MergedChannelTests::shown)
                .toList();
    }

    private static String shown(Channel channel) {
        return (channel.field() == null ? "" : channel.field() + ": ") + channel.value() + " " + channel.kind()
                + (channel.note() == null ? "" : " (" + channel.note() + ")");
    }

    @Test
    @DisplayName(
            "MRG-001 numbers and addresses that were not picked stay as further ones, and undo takes all of it back")
    void keepsWhatWasNotPicked() {
        var gone = scene.person(
                "Kari Lie",
                "phoneNo",
                "22 41 02 01",
                "mobilePhoneNo",
                "911 11 111",
                "faxNo",
                "22 41 02 09",
                "email",
                "kari@old.example",
                "email2",
                "lie@old.example",
                "homePage",
                "www.old.example");
        var kept = scene.person(
                "Kari Lie",
                "phoneNo",
                "22 41 01 01",
                "mobilePhoneNo",
                "922 22 222",
                "email",
                "kari@new.example",
                "homePage",
                "www.new.example");
        var goneBefore = all(gone);
        var keptBefore = all(kept);

        var done = merge(gone, kept, "phoneNo", "homePage");

        assertThat(of(kept, ChannelMedium.PHONE))
                .containsExactly(
                        "phoneNo: 22 41 02 01 WORK",
                        "mobilePhoneNo: 922 22 222 MOBILE",
                        "22 41 01 01 WORK",
                        "911 11 111 MOBILE",
                        "22 41 02 09 FAX");
        assertThat(of(kept, ChannelMedium.EMAIL))
                .containsExactly("email: kari@new.example WORK", "kari@old.example WORK", "lie@old.example OTHER");
        assertThat(of(kept, ChannelMedium.WEB))
                .containsExactly("homePage: www.old.example HOME_PAGE", "www.new.example HOME_PAGE");

        scene.platform().service(Changes.class).undo(done);
        assertThat(all(gone)).isEqualTo(goneBefore);
        assertThat(all(kept)).isEqualTo(keptBefore);
    }

    @Test
    @DisplayName("MRG-001 what both are reached by stays once, however it was typed")
    void keepsOnce() {
        var gone = scene.company(
                "CA",
                "phoneNo",
                "+4722410101",
                "email",
                "Post@C.example; bills@c.example",
                "homePage",
                "https://c.no/");
        var kept = scene.company(
                "CB",
                "phoneNo",
                "22 41 01 01",
                "email",
                "post@c.example",
                "homePage",
                "c.no",
                "countryRegionCode",
                "NO");

        merge(gone, kept);

        assertThat(of(kept, ChannelMedium.PHONE)).containsExactly("phoneNo: 22 41 01 01 WORK");
        assertThat(of(kept, ChannelMedium.EMAIL)).containsExactly("email: post@c.example WORK", "bills@c.example WORK");
        assertThat(of(kept, ChannelMedium.WEB)).containsExactly("homePage: c.no HOME_PAGE");
    }

    @Test
    @DisplayName("MRG-001 what is known of a number stays with it when another one is picked")
    void keepsKindAndNote() {
        var gone = scene.company("CA", "phoneNo", "22 41 02 01", "email", "ca@c.example");
        var kept = scene.company("CB", "phoneNo", "22 41 01 01", "email", "cb@c.example");
        describe(gone, ChannelMedium.EMAIL, "email", Map.of("kind", "invoice", "note", "monthly"));
        describe(kept, ChannelMedium.PHONE, "phoneNo", Map.of("kind", "switchboard", "note", "until four"));

        merge(gone, kept, "phoneNo");

        assertThat(of(kept, ChannelMedium.PHONE))
                .containsExactly("phoneNo: 22 41 02 01 WORK", "22 41 01 01 SWITCHBOARD (until four)");
        assertThat(of(kept, ChannelMedium.EMAIL))
                .containsExactly("email: cb@c.example WORK", "ca@c.example INVOICE (monthly)");
    }

    private void describe(Someone contact, ChannelMedium medium, String field, Map<String, Object> values) {
        channels.update(contact.no(), medium, field, Change.ANY_VERSION, values);
    }

    @Test
    @DisplayName("MRG-001 a number of another country still reaches the same phone")
    void dialsAcrossTheBorder() {
        var gone = scene.company("CA", "countryRegionCode", "SE", "phoneNo", "08-123 456 78", "faxNo", "08-123 456 79");
        var kept = scene.company("CB", "countryRegionCode", "NO", "phoneNo", "22 41 01 01");

        merge(gone, kept, "phoneNo");

        assertThat(of(kept, ChannelMedium.PHONE))
                .containsExactly("phoneNo: +46812345678 WORK", "22 41 01 01 WORK", "+46812345679 FAX");
    }

    @Test
    @DisplayName("MRG-001 the one that stays keeps its phones when it takes over the country")
    void dialsFromAbroad() {
        var gone = scene.company("CA", "countryRegionCode", "SE", "phoneNo", "08-123 456 78");
        var kept = scene.company("CB", "countryRegionCode", "NO", "phoneNo", "22 41 01 01");
        channels.add(kept.no(), ChannelMedium.PHONE, Map.of("value", "22 41 01 02", "kind", "direct"));

        merge(gone, kept, "countryRegionCode");

        assertThat(of(kept, ChannelMedium.PHONE))
                .containsExactly("phoneNo: +4722410101 WORK", "+4722410102 DIRECT", "08-123 456 78 WORK");
    }
}
