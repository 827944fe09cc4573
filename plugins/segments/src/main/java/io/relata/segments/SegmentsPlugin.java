package io.relata.segments;

import io.relata.contacts.ContactCompanyChanging;
import io.relata.contacts.ContactListAction;
import io.relata.contacts.MergePart;
import io.relata.interactions.InteractionCounting;
import io.relata.platform.access.Permission;
import io.relata.platform.change.RecordDeleting;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.event.Veto;
import io.relata.platform.number.Numbering;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.DemoData;
import io.relata.platform.plugin.Placement;
import io.relata.platform.plugin.PlatformPlugin;
import io.relata.platform.plugin.PublishedService;
import io.relata.platform.settings.Settings;
import io.relata.platform.settings.SettingsType;
import io.relata.segments.internal.ContactFates;
import io.relata.segments.internal.DemoSegments;
import io.relata.segments.internal.FirstSeries;
import io.relata.segments.internal.SegmentSettings;
import io.relata.segments.internal.StoredLoggedSegments;
import io.relata.segments.ui.AddToSegment;
import io.relata.segments.ui.LoggedListView;
import io.relata.segments.ui.LoggedView;
import io.relata.segments.ui.SegmentDesk;
import io.relata.segments.ui.SegmentListView;
import io.relata.segments.ui.SegmentView;
import io.relata.setup.CodeTables;
import io.relata.setup.CodeUsage;
import io.relata.setup.SeriesPanel;
import io.relata.setup.SetupPage;
import io.relata.ui.NavGroup;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Bring segments: contacts that are chosen together, written to together and logged as one.
 *
 * @since 0.1
 */
public final class SegmentsPlugin extends PlatformPlugin {
    private static final String TEMPLATES = "interaction-templates";

    @Override
    public void contribute(Contributions to) {
        records(to);
        contacts(to);
        uses(to);
        pages(to);
    }

    private void records(Contributions to) {
        to.add(Permission.of(Segments.READ, "segments.permission.read")
                        .suggestedFor(Permission.USER_ROLE, Permission.READER_ROLE))
                .add(Permission.of(Segments.WRITE, "segments.permission.write").suggestedFor(Permission.USER_ROLE))
                .add(Permission.of(Segments.DELETE, "segments.permission.delete"))
                .add(SegmentRecords.SEGMENT)
                .add(SegmentRecords.LINE)
                .add(SegmentRecords.STEP)
                .add(SegmentRecords.CONTENT)
                .add(SegmentRecords.SAVED)
                .add(SegmentRecords.SAVED_STEP)
                .add(SegmentRecords.LOGGED_SEGMENT)
                .add(FirstSeries.SEGMENTS)
                .add(PublishedService.of(Segments.class))
                .add(PublishedService.of(SegmentBuilding.class))
                .add(PublishedService.of(LoggedSegments.class))
                .add(new SettingsType<>(
                                SegmentSettings.ID,
                                SegmentSettings.class,
                                SegmentSettings.FRESH,
                                "segments.settings.",
                                CodeTables.WRITE)
                        .checkedBy(values -> SegmentSettings.SERIES.checked(values, service(Numbering.class))));
    }

    private void contacts(Contributions to) {
        to.add(new DemoData("segments", Placement.at(400), () -> service(DemoSegments.class)
                        .load()))
                .add(Veto.of("deleting", RecordDeleting.class, deleting -> service(ContactFates.class)
                        .deleting(deleting)))
                .add(Veto.of("moving", ContactCompanyChanging.class, changing -> service(ContactFates.class)
                        .moving(changing)))
                .add(Veto.of("counting", InteractionCounting.class, counting -> service(StoredLoggedSegments.class)
                        .counting(counting)))
                .add(new MergePart(
                        "segments",
                        "segments.merge.moves",
                        contact -> service(ContactFates.class).count(contact),
                        merging -> service(ContactFates.class).merging(merging)));
    }

    private void uses(Contributions to) {
        to.add(headers("salespeople", SegmentRecords.SALESPERSON, "segments?salesperson={code}"))
                .add(headers(TEMPLATES, SegmentRecords.TEMPLATE, null))
                .add(headers("languages", SegmentRecords.LANGUAGE_DEFAULT, null))
                .add(lines("salespeople", SegmentRecords.SALESPERSON))
                .add(lines(TEMPLATES, SegmentRecords.TEMPLATE))
                .add(lines("languages", SegmentRecords.LANGUAGE))
                .add(usage(
                                "content-languages",
                                "languages",
                                SegmentRecords.CONTENT,
                                SegmentRecords.CONTENT_LANGUAGE,
                                null)
                        .counting("segments.usage.noOfSegmentContents"))
                .add(SegmentSettings.SERIES.usage(() -> service(Settings.class), "setup/segments"));
    }

    private void pages(Contributions to) {
        to.add(NavPage.at("segments", SegmentListView.class)
                        .inMenu("segments.title", Icon.LIST, NavGroup.RELATIONS)
                        .requires(Segments.READ)
                        .placed(Placement.at(30)))
                .add(NavPage.at("segments/:no", SegmentView.class).requires(Segments.READ))
                .add(NavPage.at("logged-segments", LoggedListView.class).requires(Segments.READ))
                .add(NavPage.at("logged-segments/:entryNo", LoggedView.class).requires(Segments.READ))
                .add(new ContactListAction(
                        "add-to-segment",
                        "segments.addTo",
                        Icon.LIST,
                        Segments.WRITE,
                        Placement.NORMAL,
                        contacts -> AddToSegment.open(service(SegmentDesk.class), contacts)))
                .add(new SetupPage(
                        "segments",
                        "segments.settings",
                        Icon.LIST,
                        CodeTables.READ,
                        Placement.at(40),
                        () -> new SeriesPanel(
                                service(Desk.class),
                                service(Settings.class),
                                service(Numbering.class),
                                SegmentSettings.SERIES,
                                "segments.settings.")));
    }

    private CodeUsage headers(String table, RecordField<String> field, @Nullable String route) {
        return usage("segments-" + table, table, SegmentRecords.SEGMENT, field, route)
                .counting("segments.usage.noOfSegments");
    }

    private CodeUsage lines(String table, RecordField<String> field) {
        return usage("lines-" + table, table, SegmentRecords.LINE, field, null)
                .counting("segments.usage.noOfSegmentLines");
    }

    private CodeUsage usage(
            String id, String table, RecordType type, RecordField<String> field, @Nullable String route) {
        return CodeUsage.in(id, table, type, field, () -> service(DSLContext.class), route);
    }
}
