package io.relata.interactions.ui;

import com.vaadin.flow.component.html.Div;
import io.relata.interactions.Evaluation;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionKind;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Tone;
import java.math.BigDecimal;
import java.util.Locale;

/** Says how kinds and evaluations look, and in which words. */
final class Look {
    private Look() {}

    static Icon icon(InteractionKind kind) {
        return switch (kind) {
            case CALL -> Icon.PHONE;
            case MEETING -> Icon.USERS;
            case EMAIL -> Icon.MAIL;
            case LETTER -> Icon.LETTER;
            case NOTE -> Icon.NOTE;
        };
    }

    static String tone(InteractionKind kind) {
        return switch (kind) {
            case CALL -> "rl-tone-accent";
            case MEETING -> "rl-tone-ok";
            case EMAIL, LETTER -> "rl-tone-warm";
            case NOTE -> "rl-tone-plain";
        };
    }

    static Div mark(InteractionKind kind) {
        var mark = new Div(icon(kind).create());
        mark.addClassNames("rl-entry-kind", tone(kind));
        return mark;
    }

    static String kindKey(InteractionKind kind) {
        return "interactions.kind." + kind.key();
    }

    static String evaluationKey(Evaluation evaluation) {
        return "interactions.evaluation." + evaluation.name().toLowerCase(Locale.ROOT);
    }

    static Badge badge(Workbench bench, Evaluation evaluation) {
        return new Badge(bench.text(evaluationKey(evaluation)), toneOf(evaluation));
    }

    static Tone toneOf(Evaluation evaluation) {
        return switch (evaluation) {
            case VERY_POSITIVE, POSITIVE -> Tone.OK;
            case NEUTRAL -> Tone.PLAIN;
            case NEGATIVE, VERY_NEGATIVE -> Tone.BAD;
        };
    }

    /** Writes the muted facts of an entry: {@code Incoming · 14 min}. */
    static String facts(Workbench bench, Interaction entry) {
        var facts = new StringBuilder(bench.text(kindKey(entry.kind())));
        if (entry.informationFlow() != null && entry.kind() != InteractionKind.NOTE) {
            facts.append(" · ")
                    .append(bench.text("interactions.flow."
                            + entry.informationFlow().name().toLowerCase(Locale.ROOT)));
        }
        if (entry.duration().signum() > 0) {
            facts.append(" · ").append(bench.text("interactions.minutes", entry.duration()));
        }
        return facts.toString();
    }

    /** Writes a number of minutes as people say it: {@code 4 h 10 min}. */
    static String span(Workbench bench, BigDecimal minutes) {
        var whole = minutes.longValue();
        return whole < 60
                ? bench.text("interactions.minutes", whole)
                : bench.text("interactions.hours", whole / 60, whole % 60);
    }
}
