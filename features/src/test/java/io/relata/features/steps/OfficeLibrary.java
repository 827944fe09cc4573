package io.relata.features.steps;

import io.relata.features.Level;
import io.relata.features.StepLibrary;
import io.relata.features.StoryContext;
import java.util.List;

/** The steps of our own stories. */
public final class OfficeLibrary implements StepLibrary {

    @Override
    public List<Object> steps(StoryContext context) {
        var office = context.level() == Level.SERVICE ? new RestOffice(context) : new BrowserOffice(context);
        return List.of(new OfficeSteps(office));
    }
}
