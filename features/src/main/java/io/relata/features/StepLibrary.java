package io.relata.features;

import java.util.List;

/**
 * Bring step classes. A plugin's test jar names its library in {@code META-INF/services}; it may reuse all sentences of
 * the others.
 */
@FunctionalInterface
public interface StepLibrary {

    /**
     * Make the step objects of one run.
     *
     * @param context where they act
     * @return objects with JBehave's annotations; those that are {@link AutoCloseable} are closed after the run
     */
    List<Object> steps(StoryContext context);
}
