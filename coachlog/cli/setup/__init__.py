"""How one gets to know the program: the demo, the help, and what Tab completes."""
