"""Values and contracts that every room shares: numpy only, no input or output."""
