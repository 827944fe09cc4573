package io.relata.host.plugins.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Maps requests to the host's resources and to those of plugins, which come and go. */
final class PluginMapping extends RequestMappingHandlerMapping {

    private static final String API = "/api/";

    void add(Object controller) {
        detectHandlerMethods(controller);
        var outside = patterns(controller).stream()
                .filter(pattern -> !pattern.startsWith(API))
                .findFirst();
        if (outside.isPresent()) {
            throw new IllegalStateException(
                    controller.getClass().getName() + " maps " + outside.get() + ", which is not below " + API);
        }
    }

    void remove(Object controller) {
        var own = new ArrayList<RequestMappingInfo>();
        getHandlerMethods().forEach((info, method) -> {
            if (method.getBean() == controller) {
                own.add(info);
            }
        });
        own.forEach(this::unregisterMapping);
    }

    private List<String> patterns(Object controller) {
        var patterns = new ArrayList<String>();
        getHandlerMethods().forEach((info, method) -> {
            if (method.getBean() == controller) {
                patterns.addAll(info.getPatternValues());
            }
        });
        return patterns;
    }
}
