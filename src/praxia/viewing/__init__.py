"""What a person looks at: the report, its replay, the terminal summary, a video."""
