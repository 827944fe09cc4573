package io.relata.app.admin;

import io.relata.host.plugins.PluginState;
import io.relata.host.plugins.PluginStatus;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Tone;
import java.util.Locale;
import java.util.Set;

/** Says in words and colours where a plugin stands. */
final class PluginTexts {

    private static final Set<String> KINDS = Set.of(
            "CardAction",
            "CardSection",
            "ChecklistStep",
            "CodeTable",
            "CodeUsage",
            "DashboardFigure",
            "DemoData",
            "HomeCard",
            "Job",
            "ListColumn",
            "MergePart",
            "NavPage",
            "PublishedService",
            "QuickCreate",
            "RecordType",
            "SettingsType",
            "SetupPage",
            "Veto");

    private PluginTexts() {}

    static boolean runs(PluginStatus status) {
        return status.state() == PluginState.STARTED;
    }

    static Badge badge(Desk desk, PluginStatus status) {
        var badge = new Badge(
                desk.text("app.plugins.state." + status.state().name().toLowerCase(Locale.ROOT)), tone(status.state()));
        badge.setId("plugin-state-" + status.id());
        return badge;
    }

    /** Tell why a plugin stands where it stands; empty when there is nothing to say. */
    static String reason(Desk desk, PluginStatus status) {
        return status.why()
                .map(why -> why.text(desk.messages(), desk.access().current().language()))
                .orElse("");
    }

    /** Name a kind of contribution; one only its own plugin knows keeps the name it has there. */
    static String kind(Desk desk, String kind) {
        return KINDS.contains(kind)
                ? desk.text("app.plugins.kind." + Character.toLowerCase(kind.charAt(0)) + kind.substring(1))
                : kind;
    }

    private static Tone tone(PluginState state) {
        return switch (state) {
            case STARTED -> Tone.OK;
            case FAILED, QUARANTINED -> Tone.BAD;
            case UPLOADED, VERIFIED, INSTALLED -> Tone.ACCENT;
            case STOPPED, UNINSTALLED, PURGED -> Tone.PLAIN;
        };
    }
}
