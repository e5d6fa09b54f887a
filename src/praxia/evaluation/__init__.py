"""Episodes, their judge, statistics, and the independent check of what was commanded."""
