"""How dates are typed in the admin, where Django has no form for it."""
