package io.relata.correspondence.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Writes a plain text as HTML: paragraphs, lines and links; whatever looks like markup is shown as it was written. */
final class MailHtml {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)]");

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MailHtml() {}

    static String of(String plain) {
        var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head>"
                + "<body style=\"font-family:sans-serif;font-size:11pt;line-height:1.4\">");
        for (var paragraph : plain.strip().replace("\r\n", "\n").split("\n{2,}")) {
            html.append("<p>").append(linked(paragraph)).append("</p>");
        }
        return html.append("</body></html>").toString();
    }

    private static String linked(String paragraph) {
        var html = new StringBuilder();
        var link = LINK.matcher(paragraph);
        int from = 0;
        while (link.find()) {
            var address = escaped(link.group());
            html.append(escaped(paragraph.substring(from, link.start())))
                    .append("<a href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            from = link.end();
        }
        return html.append(escaped(paragraph.substring(from))).toString().replace("\n", "<br>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8);
    }
}
