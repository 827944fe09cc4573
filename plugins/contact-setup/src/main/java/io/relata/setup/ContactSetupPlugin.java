package io.relata.setup;

import io.relata.platform.access.Permission;
import io.relata.platform.access.WorkProfiles;
import io.relata.platform.change.RecordDeleting;
import io.relata.platform.change.RecordReverted;
import io.relata.platform.event.Veto;
import io.relata.platform.number.Numbering;
import io.relata.platform.number.SeriesRenaming;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.DemoData;
import io.relata.platform.plugin.Placement;
import io.relata.platform.plugin.PlatformPlugin;
import io.relata.platform.plugin.PublishedService;
import io.relata.platform.settings.SettingsType;
import io.relata.ui.ChecklistStep;
import io.relata.ui.NavGroup;
import io.relata.ui.NavPage;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;

/**
 * Bring the contact setup: code tables, number series, settings, and the page that keeps them.
 *
 * @since 0.1
 */
public final class ContactSetupPlugin extends PlatformPlugin {

    @Override
    public void contribute(Contributions to) {
        to.add(Permission.of(CodeTables.READ, "setup.permission.read")
                        .suggestedFor(Permission.USER_ROLE, Permission.READER_ROLE))
                .add(Permission.of(CodeTables.WRITE, "setup.permission.write"))
                .add(PublishedService.of(CodeTables.class))
                .add(PublishedService.of(Salespeople.class))
                .add(FirstSeries.CONTACTS)
                .add(new SettingsType<>(
                                ContactSettings.ID,
                                ContactSettings.class,
                                ContactSettings.FRESH,
                                "setup.settings.",
                                CodeTables.WRITE)
                        .checkedBy(values -> service(MarketingSetup.class).checked(values)))
                .add(Veto.of("codes-in-use", RecordDeleting.class, deleting -> service(CodesInUse.class)
                        .deleting(deleting)))
                .add(Veto.of("codes-reverted", RecordReverted.class, reverted -> service(CodesInUse.class)
                        .reverted(reverted)))
                .add(Veto.of("series-renaming", SeriesRenaming.class, renaming -> service(CodesInUse.class)
                        .renaming(renaming)))
                .add(PublishedService.of(SalutationFormulas.class))
                .add(StoredSalutationFormulas.FORMULA)
                .add(Veto.of("formulas-of-salutation", RecordDeleting.class, deleting -> service(
                                StoredSalutationFormulas.class)
                        .deleting(deleting)))
                .add(PublishedService.of(DuplicateSearchStrings.class))
                .add(StoredDuplicateSearchStrings.LINE)
                .add(new CodeUsage(
                        "formulas-of-salutation",
                        SetupRecords.SALUTATIONS,
                        codes -> Map.of(),
                        null,
                        (change, oldCode, newCode) ->
                                service(StoredSalutationFormulas.class).rename(change, oldCode, newCode)))
                .add(CodeUsage.in(
                                "formula-languages",
                                SetupRecords.LANGUAGES,
                                StoredSalutationFormulas.FORMULA,
                                StoredSalutationFormulas.LANGUAGE_CODE,
                                () -> service(DSLContext.class),
                                null)
                        .counting("setup.usage.formulas"))
                .add(new CodeUsage(
                                "users-of-salesperson",
                                SetupRecords.SALESPEOPLE,
                                codes -> service(WorkProfiles.class).counts(codes),
                                null,
                                (change, oldCode, newCode) ->
                                        service(WorkProfiles.class).follow(change, oldCode, newCode))
                        .counting("setup.usage.users"))
                .add(new DemoData("codes", Placement.at(100), () -> service(DemoCodes.class)
                        .load()));
        SetupRecords.tables().forEach(table -> to.add(table.type()).add(table));
        SettingField.tables().forEach(table -> to.add(settingsUsage(table)));
        pages(to);
        checklist(to);
    }

    private CodeUsage settingsUsage(String table) {
        return new CodeUsage(
                        "settings-" + table,
                        table,
                        codes -> service(MarketingSetup.class).counts(table, codes),
                        "setup/marketing",
                        (change, oldCode, newCode) ->
                                service(MarketingSetup.class).renamed(table, change, oldCode, newCode))
                .counting("setup.usage.settings");
    }

    private void pages(Contributions to) {
        to.add(NavPage.at("setup", SetupView.class)
                        .inMenu("setup.title", Icon.SLIDERS, NavGroup.SETUP)
                        .requires(CodeTables.READ)
                        .placed(Placement.FIRST))
                .add(NavPage.at("setup/:table", SetupView.class).requires(CodeTables.READ))
                .add(new SetupPage(
                        "marketing",
                        "setup.settings",
                        Icon.SLIDERS,
                        CodeTables.READ,
                        Placement.at(10),
                        () -> new SettingsPanel(
                                service(Desk.class),
                                service(MarketingSetup.class),
                                service(CodeTables.class),
                                service(Numbering.class),
                                service(SeriesNames.class),
                                service(DuplicateSearchStrings.class))))
                .add(new SetupPage(
                        "duplicate-search-strings",
                        "setup.searchStrings",
                        Icon.COLUMNS,
                        CodeTables.READ,
                        Placement.at(30),
                        () -> searchStrings(service(Desk.class), service(DuplicateSearchStrings.class))))
                .add(new SetupPage(
                        "number-series",
                        "setup.series",
                        Icon.HASH,
                        CodeTables.READ,
                        Placement.at(20),
                        () -> new RowsPanel(
                                service(Desk.class),
                                service(CodeTables.class),
                                new SeriesRows(
                                        service(Desk.class),
                                        service(Numbering.class),
                                        service(SeriesNames.class),
                                        service(CodeUsages.class)))))
                .add(new SetupPage(
                        "salutation-formulas",
                        "setup.formulas",
                        Icon.SMILE,
                        CodeTables.READ,
                        Placement.at(30),
                        () -> new RowsPanel(
                                service(Desk.class),
                                service(CodeTables.class),
                                new FormulaRows(service(Desk.class), service(SalutationFormulas.class)))));
    }

    private SearchStringsPanel searchStrings(Desk desk, DuplicateSearchStrings lines) {
        return new SearchStringsPanel(
                desk, lines, new RowsPanel(desk, service(CodeTables.class), new SearchStringRows(desk, lines)));
    }

    private void checklist(Contributions to) {
        step(to, 10, "number-series", () -> service(MarketingSetup.class).numbersContacts());
        tableStep(to, 20, SetupRecords.MAILING_GROUPS);
        tableStep(to, 30, SetupRecords.INDUSTRY_GROUPS);
        tableStep(to, 40, SetupRecords.BUSINESS_RELATIONS);
        tableStep(to, 50, SetupRecords.JOB_RESPONSIBILITIES);
        tableStep(to, 60, SetupRecords.ORGANIZATIONAL_LEVELS);
    }

    private void tableStep(Contributions to, int order, String table) {
        step(to, order, table, () -> !service(CodeTables.class)
                .descriptions(table)
                .isEmpty());
    }

    private static void step(Contributions to, int order, String page, BooleanSupplier done) {
        to.add(new ChecklistStep(
                page,
                "setup.step." + page,
                "setup.step." + page + ".help",
                1,
                "setup/" + page,
                CodeTables.WRITE,
                Placement.at(order),
                done));
    }
}
