package io.relata.contacts.view;

import io.relata.contacts.Assignments;
import io.relata.platform.settings.Settings;
import io.relata.setup.CodeTables;
import io.relata.setup.ContactSettings;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows business relations as badges: what they are called, and what they mean by colour. */
@Component
class Relations {

    private static final String PROSPECT = "PROS";

    private final CodeTables codes;
    private final Settings settings;

    Relations(CodeTables codes, Settings settings) {
        this.codes = codes;
        this.settings = settings;
    }

    List<Badge> badges(List<String> relations) {
        var names = codes.descriptions(Assignments.BUSINESS_RELATIONS);
        return relations.stream()
                .map(code -> new Badge(name(names, code), tone(code)))
                .toList();
    }

    /** Tells what one of them is called, for rows that are drawn in the browser; empty when there are fewer. */
    String name(List<String> relations, int index) {
        return index < relations.size()
                ? name(codes.descriptions(Assignments.BUSINESS_RELATIONS), relations.get(index))
                : "";
    }

    /** Tells how one of them looks, for rows that are drawn in the browser. */
    String style(List<String> relations, int index) {
        return index < relations.size()
                ? "rl-badge rl-tone-" + tone(relations.get(index)).name().toLowerCase(Locale.ROOT)
                : "";
    }

    private static String name(Map<String, String> names, String code) {
        var name = names.getOrDefault(code, "");
        return name.isBlank() ? code : name;
    }

    private Tone tone(String code) {
        if (code.equals(settings.get(ContactSettings.class).busRelationCodeForCustomers())) {
            return Tone.OK;
        }
        return code.startsWith(PROSPECT) ? Tone.WARM : Tone.PLAIN;
    }
}
