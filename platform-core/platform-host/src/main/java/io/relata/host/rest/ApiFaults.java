package io.relata.host.rest;

import io.relata.host.plugins.web.PluginCutOff;
import io.relata.host.plugins.web.PluginFailed;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.PropertyBindingException;

/** Turns whatever is thrown on the way to a resource, the plugins' included, into an answer a program can act on. */
@Component
class ApiFaults implements HandlerExceptionResolver, Ordered {

    private final ProblemAnswer answer;

    ApiFaults(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!ApiPaths.isApi(request)) {
            return null;
        }
        if (thrown instanceof AsyncRequestNotUsableException) {
            return new ModelAndView();
        }
        try {
            answer(request, response, thrown);
        } catch (IOException callerIsGone) {
            return new ModelAndView();
        }
        return new ModelAndView();
    }

    /** Answer what was thrown. */
    void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown) throws IOException {
        switch (thrown) {
            case Problem problem -> answer.write(request, response, problem);
            case PluginFailed failed ->
                answer.write(
                        request,
                        response,
                        500,
                        Problem.of(ProblemCode.STATE, "platform.plugin.rest.failed", failed.pluginName()));
            case PluginCutOff late ->
                answer.write(
                        request,
                        response,
                        503,
                        Problem.of(
                                ProblemCode.STATE, "platform.plugin.rest.cutOff", late.pluginName(), late.seconds()));
            case HttpMessageNotReadableException unreadable -> answerUnreadable(request, response, unreadable);
            case HttpRequestMethodNotSupportedException method -> answerMethod(request, response, method);
            case HttpMediaTypeNotSupportedException type ->
                answer.write(
                        request,
                        response,
                        415,
                        Refusals.mediaType(
                                String.valueOf(type.getContentType()),
                                type.getSupportedMediaTypes().stream()
                                        .map(MimeType::toString)
                                        .distinct()
                                        .collect(Collectors.joining(", "))));
            case HttpMediaTypeNotAcceptableException type ->
                answer.write(
                        request,
                        response,
                        406,
                        Refusals.notAcceptable(type.getSupportedMediaTypes().stream()
                                .map(MimeType::toString)
                                .distinct()
                                .collect(Collectors.joining(", "))));
            case NoHandlerFoundException none -> answerNoPath(request, response);
            case NoResourceFoundException none -> answerNoPath(request, response);
            case MaxUploadSizeExceededException large -> answer.write(request, response, 413, Refusals.tooLarge());
            case MultipartException multipart -> answerMultipart(request, response, multipart);
            default -> answerParameter(request, response, thrown);
        }
    }

    private void answerParameter(HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException {
        switch (thrown) {
            case MethodArgumentTypeMismatchException mismatch ->
                answer.write(
                        request, response, Refusals.wrongType(mismatch.getName(), String.valueOf(mismatch.getValue())));
            case MissingServletRequestParameterException missing ->
                answer.write(request, response, Problem.required(missing.getParameterName()));
            case MissingServletRequestPartException missing ->
                answer.write(request, response, Problem.required(missing.getRequestPartName()));
            case MissingRequestValueException missing -> answer.write(request, response, 400, Refusals.badRequest());
            default -> answerOther(request, response, thrown);
        }
    }

    private void answerOther(HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException {
        var problem = causeOf(thrown, Problem.class);
        if (problem.isPresent()) {
            answer.write(request, response, problem.get());
        } else if (causeOf(thrown, BodyTooLarge.class).isPresent()) {
            answer.write(request, response, 413, Refusals.tooLarge());
        } else if (thrown instanceof ErrorResponse known
                && known.getStatusCode().is4xxClientError()) {
            answer.write(request, response, known.getStatusCode().value(), Refusals.badRequest());
        } else {
            answer.writeFault(request, response, thrown);
        }
    }

    private void answerNoPath(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.write(request, response, 404, Refusals.noSuchPath(request.getRequestURI()));
    }

    private void answerMethod(
            HttpServletRequest request, HttpServletResponse response, HttpRequestMethodNotSupportedException refused)
            throws IOException {
        var methods = refused.getSupportedHttpMethods();
        var allowed = methods == null
                ? ""
                : methods.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
        response.setHeader(HttpHeaders.ALLOW, allowed);
        answer.write(request, response, 405, Refusals.methodNotAllowed(refused.getMethod(), allowed));
    }

    private void answerMultipart(HttpServletRequest request, HttpServletResponse response, MultipartException thrown)
            throws IOException {
        var isLarge = String.valueOf(thrown.getMessage()).contains("exceed")
                || causeOf(thrown, BodyTooLarge.class).isPresent();
        answer.write(request, response, isLarge ? 413 : 400, isLarge ? Refusals.tooLarge() : Refusals.unreadable());
    }

    private void answerUnreadable(
            HttpServletRequest request, HttpServletResponse response, HttpMessageNotReadableException unreadable)
            throws IOException {
        if (causeOf(unreadable, BodyTooLarge.class).isPresent()) {
            answer.write(request, response, 413, Refusals.tooLarge());
            return;
        }
        var problem = causeOf(unreadable, Problem.class);
        if (problem.isPresent()) {
            answer.write(request, response, problem.get());
            return;
        }
        answer.write(request, response, explain(unreadable));
    }

    private static Problem explain(HttpMessageNotReadableException unreadable) {
        var json = causeOf(unreadable, JacksonException.class);
        if (json.isEmpty()) {
            return Refusals.bodyMissing();
        }
        var field = field(json.get());
        if (json.get() instanceof PropertyBindingException) {
            return Refusals.unknownField(field);
        }
        if (json.get() instanceof StreamReadException || field.isEmpty()) {
            var at = json.get().getLocation();
            return at == null ? Refusals.unreadable() : Refusals.malformed(at.getLineNr(), at.getColumnNr());
        }
        return Problem.of(ProblemCode.FORMAT, "platform.rest.wrongShape").at(field);
    }

    private static String field(JacksonException thrown) {
        return thrown.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static <T extends Throwable> Optional<T> causeOf(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
