package io.relata.segments.ui;

import io.relata.contacts.Contacts;
import io.relata.interactions.Interactions;
import io.relata.interactions.LoggedEntries;
import io.relata.segments.LoggedSegments;
import io.relata.segments.Segment;
import io.relata.segments.SegmentBuilding;
import io.relata.segments.Segments;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import org.springframework.stereotype.Component;

/**
 * Hold what the pages of segments work with.
 *
 * @param desk what every page needs
 * @param segments reads and writes segments
 * @param building builds them
 * @param logged logs them
 * @param entries the interactions of logged segments
 * @param interactions knows the templates
 * @param contacts finds contacts
 * @param tables the code tables
 */
@Component
public record SegmentDesk(
        Desk desk,
        Segments segments,
        SegmentBuilding building,
        LoggedSegments logged,
        LoggedEntries entries,
        Interactions interactions,
        Contacts contacts,
        CodeTables tables) {
    String text(String key, Object... arguments) {
        return desk.text(key, arguments);
    }

    boolean mayWrite() {
        return desk.may(Segments.WRITE);
    }

    /** Tells what a segment is called. */
    static String name(Segment segment) {
        var description = segment.description();
        return description == null ? segment.no() : description;
    }

    /** Tells where a segment stands. */
    static String route(String no) {
        return SegmentListView.ROUTE + "/" + no;
    }
}
