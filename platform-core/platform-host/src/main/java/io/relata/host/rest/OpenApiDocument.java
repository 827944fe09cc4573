package io.relata.host.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.providers.SpringWebProvider;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springdoc.webmvc.core.providers.SpringWebMvcProvider;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.accept.ApiVersionStrategy;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;

/** Describes the REST interface as it is at this moment, the started plugins' resources included. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    private static final String PROBLEM = "Problem";

    /** Looks anew every time and keeps nothing: what is kept would hold on to plugins that are gone. */
    @Bean
    SpringWebProvider liveControllers(Optional<ApiVersionStrategy> versions) {
        return new LiveControllers(versions);
    }

    @Bean
    @ConditionalOnMissingBean
    OpenApiWebMvcResource openApiResource(
            ObjectFactory<OpenAPIService> service,
            AbstractRequestService requests,
            GenericResponseService responses,
            OperationService operations,
            SpringDocConfigProperties properties,
            SpringDocProviders providers,
            SpringDocCustomizers customizers) {
        return new LiveResource(service, requests, responses, operations, properties, providers, customizers);
    }

    @Bean
    OpenApiCustomizer relataApi() {
        return api -> {
            api.info(new Info().title("Relata").version("v1").description("The REST interface of Relata."));
            api.servers(List.of());
            var components = api.getComponents() == null ? new Components() : api.getComponents();
            api.components(components
                    .addSecuritySchemes("bearer", scheme("bearer"))
                    .addSecuritySchemes("basic", scheme("basic"))
                    .addSchemas(PROBLEM, problem()));
            api.security(
                    List.of(new SecurityRequirement().addList("bearer"), new SecurityRequirement().addList("basic")));
            if (api.getPaths() != null) {
                api.getPaths().values().forEach(OpenApiDocument::describe);
            }
        };
    }

    /** Names each call after its resource and what it does there, the same in every start. */
    @Bean
    OperationCustomizer callNames() {
        return (operation, method) -> {
            var resource = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
            operation.setTags(List.of(resource));
            operation.setOperationId(resource + "." + method.getMethod().getName());
            return operation;
        };
    }

    private static void describe(PathItem path) {
        path.readOperationsMap().forEach((method, operation) -> {
            addRefusals(operation);
            if (method == PathItem.HttpMethod.POST) {
                operation.addParametersItem(new HeaderParameter()
                        .name(IdempotencyFilter.HEADER)
                        .description("Carries the call out once, however often it is sent, for a day.")
                        .schema(typed("string")));
            }
        });
    }

    private static void addRefusals(Operation operation) {
        Map.of(
                        "400", "A value is missing, unreadable or names nothing",
                        "401", "Nobody is signed in",
                        "403", "The permission is missing",
                        "404", "Not there, or not to be seen by the caller",
                        "409", "The state does not allow it, or it is there already",
                        "412", "Somebody else changed it in the meantime",
                        "428", "The version that was seen is missing")
                .forEach((status, text) -> operation.getResponses().addApiResponse(status, refusal(text)));
    }

    private static ApiResponse refusal(String text) {
        var schema = new Schema<Object>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(text)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    private static SecurityScheme scheme(String name) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }

    private static Schema<?> problem() {
        return typed("object")
                .addProperty("type", typed("string"))
                .addProperty("title", typed("string"))
                .addProperty("status", typed("integer"))
                .addProperty("detail", typed("string"))
                .addProperty("instance", typed("string"))
                .addProperty("code", typed("string"))
                .addProperty("field", new Schema<Object>().types(Set.of("string", "null")))
                .addProperty("arguments", typed("array").items(new Schema<Object>()));
    }

    private static Schema<Object> typed(String type) {
        var schema = new Schema<Object>();
        schema.setType(type);
        schema.setTypes(Set.of(type));
        return schema;
    }

    private static final class LiveControllers extends SpringWebMvcProvider {
        LiveControllers(Optional<ApiVersionStrategy> versions) {
            super(versions);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Map getHandlerMethods() {
            this.handlerMethods = null;
            var methods = super.getHandlerMethods();
            this.handlerMethods = null;
            return methods;
        }
    }

    private static final class LiveResource extends OpenApiWebMvcResource {
        LiveResource(
                ObjectFactory<OpenAPIService> service,
                AbstractRequestService requests,
                GenericResponseService responses,
                OperationService operations,
                SpringDocConfigProperties properties,
                SpringDocProviders providers,
                SpringDocCustomizers customizers) {
            super(service, requests, responses, operations, properties, providers, customizers);
        }

        /** A plugin's controllers are beans of another context: what they are says their class. */
        @Override
        protected boolean isRestController(Map<String, Object> known, HandlerMethod method, String path) {
            return super.isRestController(known, method, path)
                    || method.getBeanType().isAnnotationPresent(RestController.class);
        }
    }
}
