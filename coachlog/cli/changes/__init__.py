"""Commands that change what is recorded: done, goal, move, remove, undo."""
