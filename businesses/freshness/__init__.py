"""Entries stay true: their people are asked twice a year; what nobody confirms is marked, then hidden, not deleted."""
