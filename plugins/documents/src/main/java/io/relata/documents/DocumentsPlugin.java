package io.relata.documents;

import io.relata.contacts.ContactDeleting;
import io.relata.contacts.ContactListAction;
import io.relata.contacts.MergePart;
import io.relata.documents.internal.ContactFates;
import io.relata.documents.internal.DemoDocuments;
import io.relata.documents.internal.DocumentSettings;
import io.relata.documents.internal.FirstSeries;
import io.relata.documents.ui.CoverSheetDialog;
import io.relata.documents.ui.DocumentDesk;
import io.relata.documents.ui.DocumentListView;
import io.relata.documents.ui.DocumentView;
import io.relata.platform.access.Permission;
import io.relata.platform.event.Veto;
import io.relata.platform.number.Numbering;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.DemoData;
import io.relata.platform.plugin.Placement;
import io.relata.platform.plugin.PlatformPlugin;
import io.relata.platform.plugin.PublishedService;
import io.relata.platform.settings.Settings;
import io.relata.platform.settings.SettingsType;
import io.relata.setup.CodeTables;
import io.relata.setup.CodeUsage;
import io.relata.setup.SeriesPanel;
import io.relata.setup.SetupPage;
import io.relata.ui.NavGroup;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import org.jooq.DSLContext;

/**
 * Bring simple documents: they show automatic recording where no other program tells of documents, and can be stopped where
 * one does.
 *
 * @since 0.1
 */
public final class DocumentsPlugin extends PlatformPlugin {

    @Override
    public void contribute(Contributions to) {
        to.add(Permission.of(Documents.READ, "documents.permission.read")
                        .suggestedFor(Permission.USER_ROLE, Permission.READER_ROLE))
                .add(Permission.of(Documents.WRITE, "documents.permission.write")
                        .suggestedFor(Permission.USER_ROLE))
                .add(DocumentTables.DOCUMENT)
                .add(DocumentTables.LINE)
                .add(PublishedService.of(Documents.class))
                .add(PublishedService.of(CoverSheets.class))
                .add(FirstSeries.DOCUMENTS)
                .add(new SettingsType<>(
                                DocumentSettings.ID,
                                DocumentSettings.class,
                                DocumentSettings.FRESH,
                                "documents.settings.",
                                CodeTables.WRITE)
                        .checkedBy(values -> DocumentSettings.SERIES.checked(values, service(Numbering.class))))
                .add(Veto.of("deleting", ContactDeleting.class, deleting -> service(ContactFates.class)
                        .deleting(deleting)))
                .add(new MergePart(
                        "documents",
                        "documents.merge.moves",
                        contact -> service(ContactFates.class).count(contact),
                        merging -> service(ContactFates.class).merging(merging)));
        to.add(new DemoData("documents", Placement.at(400), () -> service(DemoDocuments.class)
                .load()));
        uses(to);
        pages(to);
    }

    private void uses(Contributions to) {
        to.add(CodeUsage.in(
                                "salespeople",
                                "salespeople",
                                DocumentTables.DOCUMENT,
                                DocumentTables.SALESPERSON,
                                () -> service(DSLContext.class),
                                null)
                        .counting("documents.usage.noOfDocuments"))
                .add(DocumentSettings.SERIES.usage(() -> service(Settings.class), "setup/documents"));
    }

    private void pages(Contributions to) {
        to.add(NavPage.at("documents", DocumentListView.class)
                        .inMenu("documents.title", Icon.FILE, NavGroup.RELATIONS)
                        .requires(Documents.READ)
                        .placed(Placement.at(40)))
                .add(NavPage.at("documents/:no", DocumentView.class).requires(Documents.READ))
                .add(new ContactListAction(
                        "cover-sheets",
                        "documents.coverSheets",
                        Icon.LETTER,
                        Documents.WRITE,
                        Placement.LAST,
                        contacts -> CoverSheetDialog.open(service(DocumentDesk.class), contacts)))
                .add(new SetupPage(
                        "documents",
                        "documents.settings",
                        Icon.FILE,
                        CodeTables.READ,
                        Placement.at(45),
                        () -> new SeriesPanel(
                                service(Desk.class),
                                service(Settings.class),
                                service(Numbering.class),
                                DocumentSettings.SERIES,
                                "documents.settings.")));
    }
}
