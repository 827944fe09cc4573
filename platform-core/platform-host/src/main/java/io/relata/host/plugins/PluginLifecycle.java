package io.relata.host.plugins;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the plugins before the port opens and stops them after it is closed. */
@Component
class PluginLifecycle implements SmartLifecycle {

    private final PluginRuntime runtime;
    private final PluginFolders folders;
    private volatile boolean running;

    PluginLifecycle(PluginRuntime runtime, PluginFolders folders) {
        this.runtime = runtime;
        this.folders = folders;
    }

    @Override
    public void start() {
        runtime.startAll(folders.takeStock());
        running = true;
    }

    @Override
    public void stop() {
        runtime.stopAll();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
