"""One child's plan: model, reading with line numbers, safety checks, sign-off, JSON Schema."""
