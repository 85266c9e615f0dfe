package org.banso.desk.web;

import java.io.Serializable;
import org.banso.support.model.TaskLine;
import org.banso.support.model.TickTask;
import org.banso.support.service.Tasks;

/** A task in a list on the screen, with the tick that it has now. */
public class TaskTick implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TaskLine line;
    private boolean done;
    private int version;

    public TaskTick(TaskLine line) {
        this.line = line;
        this.done = line.doneAt() != null;
        this.version = line.version();
    }

    /** Ticks it, or takes the tick away. */
    void turn(Tasks tasks) {
        TickTask command = new TickTask(line.taskId(), version);
        version = done ? tasks.undoComplete(command) : tasks.complete(command);
        done = !done;
    }

    public TaskLine getLine() {
        return line;
    }

    public boolean isDone() {
        return done;
    }
}
