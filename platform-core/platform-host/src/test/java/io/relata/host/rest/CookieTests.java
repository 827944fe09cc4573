package io.relata.host.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.relata.host.access.SignInProvider;
import io.relata.host.schema.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class CookieTests {

    private final RunningHost host = RunningHost.shared(TestDatabase.H2);

    @Test
    void countsForNothingInTheRestInterface() throws Exception {
        var asked = UsernamePasswordAuthenticationToken.unauthenticated("admin", RunningHost.PASSWORD);
        var signedIn = host.bean(SignInProvider.class).authenticate(asked);
        var session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(signedIn));
        var calls = MockMvcBuilders.webAppContextSetup((WebApplicationContext) host.context())
                .apply(springSecurity())
                .build();
        var answer =
                calls.perform(get("/api/v1/me").session(session)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(401);
    }
}
