"""The facilitator's pack of an island, and a workshop with no computer: each page a pure function."""
