package io.relata.contacts;

import io.relata.platform.problem.Problem;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Offers alternative addresses and their periods to programs. */
@RestController
@RequestMapping("/api/v1/contacts/{no}")
class AlternativeAddressRest {

    private static final String ADDRESSES = "/alternative-addresses";
    private static final String JSON = "application/json";
    private static final String NEW = """
            {
              "code": "BILLS",
              "kind": "invoice",
              "preferred": true,
              "companyName": "Nordlys AS, Accounts",
              "address": "Storgata 1",
              "postCode": "0155",
              "city": "Oslo",
              "countryRegionCode": "NO",
              "email": "bills@nordlys.example"
            }""";
    private static final String MOVED = """
            {
              "kind": "delivery",
              "place": 1
            }""";

    private final AlternativeAddresses addresses;
    private final WorkDate workDate;

    AlternativeAddressRest(AlternativeAddresses addresses, WorkDate workDate) {
        this.addresses = addresses;
        this.workDate = workDate;
    }

    @GetMapping(ADDRESSES)
    Page<Map<String, @Nullable Object>> list(
            @PathVariable String no, @RequestParam(required = false) @Nullable String kind) {
        var wanted = FieldValues.read(AlternativeAddressRecords.KIND, kind);
        return new Page<>(
                addresses.of(no).stream()
                        .filter(address -> wanted == null || address.kind() == wanted)
                        .map(AlternativeAddress::values)
                        .toList(),
                null);
    }

    @PostMapping(ADDRESSES)
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = JSON, examples = @ExampleObject(value = NEW))))
    ResponseEntity<Map<String, @Nullable Object>> create(
            @PathVariable String no, @RequestBody Map<String, @Nullable Object> values) {
        return resource(no).created(addresses.create(no, values));
    }

    @GetMapping(ADDRESSES + "/{code}")
    ResponseEntity<Map<String, @Nullable Object>> read(@PathVariable String no, @PathVariable String code) {
        return resource(no).read(addresses.read(no, code));
    }

    @PatchMapping(ADDRESSES + "/{code}")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = JSON, examples = @ExampleObject(value = MOVED))))
    ResponseEntity<Map<String, @Nullable Object>> update(
            @PathVariable String no,
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return resource(no).changed(addresses.update(no, code, Etag.version(ifMatch), values));
    }

    @DeleteMapping(ADDRESSES + "/{code}")
    ResponseEntity<Void> delete(
            @PathVariable String no,
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Resource.done(addresses.delete(no, code, Etag.version(ifMatch)));
    }

    @GetMapping(ADDRESSES + "/{code}/date-ranges")
    Page<AddressPeriod> periods(@PathVariable String no, @PathVariable String code) {
        var address = addresses.read(no, code);
        return new Page<>(
                addresses.periods(no).stream()
                        .filter(period -> period.code().equals(address.code()))
                        .toList(),
                null);
    }

    @PostMapping(ADDRESSES + "/{code}/date-ranges")
    ResponseEntity<Void> add(
            @PathVariable String no, @PathVariable String code, @RequestBody Map<String, @Nullable Object> values) {
        var read = FieldValues.read(AlternativeAddressRecords.PERIOD, values);
        var start = read.get(AlternativeAddressRecords.STARTING_DATE);
        if (start == null) {
            throw Problem.required(AlternativeAddressRecords.STARTING_DATE.name());
        }
        var period = new AddressPeriod(code, start, read.get(AlternativeAddressRecords.ENDING_DATE));
        return ResponseEntity.status(HttpStatus.CREATED)
                .headers(Resource.changeSet(addresses.add(no, period)))
                .build();
    }

    @DeleteMapping(ADDRESSES + "/{code}/date-ranges/{startingDate}")
    ResponseEntity<Void> remove(
            @PathVariable String no, @PathVariable String code, @PathVariable LocalDate startingDate) {
        addresses.read(no, code);
        return Resource.done(addresses.remove(no, startingDate));
    }

    @GetMapping("/active-address")
    Map<String, @Nullable Object> active(
            @PathVariable String no, @RequestParam(required = false) @Nullable LocalDate date) {
        var day = date == null ? workDate.today() : date;
        return Collections.singletonMap("code", addresses.activeOn(no, day).orElse(null));
    }

    private static Resource<AlternativeAddress, Map<String, @Nullable Object>> resource(String no) {
        return new Resource<>(
                "/api/v1/contacts/" + no + ADDRESSES + "/",
                AlternativeAddress::code,
                AlternativeAddress::version,
                AlternativeAddress::values);
    }
}
