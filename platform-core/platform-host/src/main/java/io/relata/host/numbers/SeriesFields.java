package io.relata.host.numbers;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.number.Numbering;

/** Describes the record of a number series. */
final class SeriesFields {

    static final RecordField<String> CODE = RecordField.code("code", 20);
    static final RecordField<String> DESCRIPTION = RecordField.text("description", 100);
    static final RecordField<String> STARTING_NO = RecordField.code("startingNo", SeriesRow.LONGEST);
    static final RecordField<String> ENDING_NO = RecordField.code("endingNo", SeriesRow.LONGEST);
    static final RecordField<String> LAST_NO_USED = RecordField.code("lastNoUsed", SeriesRow.LONGEST);
    static final RecordField<Integer> INCREMENT = RecordField.integer("increment");
    static final RecordField<String> WARNING_NO = RecordField.code("warningNo", SeriesRow.LONGEST);
    static final RecordField<Boolean> DEFAULT_NOS = RecordField.flag("defaultNos");
    static final RecordField<Boolean> MANUAL_NOS = RecordField.flag("manualNos");
    static final RecordField<Boolean> ALLOW_GAPS = RecordField.flag("allowGaps");

    static final RecordType TYPE = RecordType.of(
                    "number-series",
                    "core_number_series",
                    Numbering.SETUP_PERMISSION,
                    CODE,
                    DESCRIPTION,
                    STARTING_NO,
                    ENDING_NO,
                    LAST_NO_USED,
                    INCREMENT,
                    WARNING_NO,
                    DEFAULT_NOS,
                    MANUAL_NOS,
                    ALLOW_GAPS)
            .labelled("platform.numberSeries.field.");

    private SeriesFields() {}
}
