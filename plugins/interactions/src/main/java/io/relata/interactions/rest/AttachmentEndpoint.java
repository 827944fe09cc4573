package io.relata.interactions.rest;

import io.relata.interactions.AttachmentFiles;
import io.relata.interactions.Interactions;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of interactions over REST: sent in before an interaction is recorded, and always served as a download. */
@RestController
@RequestMapping("/api/v1/attachments")
class AttachmentEndpoint {
    private final Interactions interactions;
    private final AttachmentFiles files;

    AttachmentEndpoint(Interactions interactions, AttachmentFiles files) {
        this.interactions = interactions;
        this.files = files;
    }

    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> upload(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        if (file == null) {
            throw Problem.required("file");
        }
        return ResponseEntity.status(201).body(Shown.file(store(file)));
    }

    private StoredFile store(MultipartFile file) {
        try (var content = file.getInputStream()) {
            return files.store(
                    Objects.requireNonNullElse(file.getOriginalFilename(), "file"), file.getContentType(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @GetMapping("/{id}")
    Map<String, @Nullable Object> read(@PathVariable("id") UUID id) {
        return Shown.attachment(interactions.attachment(id));
    }

    @GetMapping("/{id}/content")
    ResponseEntity<InputStreamResource> download(@PathVariable("id") UUID id) {
        var attachment = interactions.attachment(id);
        return download(attachment.name(), attachment.size(), files.open(attachment));
    }

    /** Answers a file, always as a download. */
    static ResponseEntity<InputStreamResource> download(String fileName, long size, InputStream content) {
        var name = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(size)
                .body(new InputStreamResource(content));
    }
}
