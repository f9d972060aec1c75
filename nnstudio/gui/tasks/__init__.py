"""The forgetting panel: several tasks taught in a row, and what the network keeps of them."""
