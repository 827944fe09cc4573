package io.relata.app;

import io.relata.host.schema.Migrations;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Brings the application's own tables up to date before plugins start and the port opens. */
@Component
class ApplicationSchema implements SmartLifecycle {

    private static final String OWNER = "app";
    private static final int BEFORE_PLUGINS = -900;

    private final Migrations migrations;
    private volatile boolean running;

    ApplicationSchema(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public void start() {
        migrations.migrate(OWNER, ApplicationSchema.class.getClassLoader());
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_PLUGINS;
    }
}
