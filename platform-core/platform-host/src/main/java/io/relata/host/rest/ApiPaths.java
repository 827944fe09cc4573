package io.relata.host.rest;

import jakarta.servlet.http.HttpServletRequest;

/** Knows where the REST interface lives. */
final class ApiPaths {

    /** Where the resources of this version begin. */
    static final String V1 = "/api/v1";

    private static final String API = "/api/";
    private static final String ACTUATOR = "/actuator";

    private ApiPaths() {}

    /** Tell whether a call is one of a program, to be answered with problem details and never with a page. */
    static boolean isApi(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(API) || path.equals("/api") || path.startsWith(ACTUATOR);
    }
}
