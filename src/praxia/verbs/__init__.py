"""The verbs of the command line: one file a verb, each with `main(arguments) -> exit code`."""
