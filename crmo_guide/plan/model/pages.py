"""Which pages the guide leaves out for this child, and which come first."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, model_validator
from pydantic_core import PydanticCustomError

from crmo_guide.plan.model.scalars import Group, OneOrMore, as_list
from crmo_guide.plan.model.text import OneOf

_Names = Annotated[tuple[Annotated[str, OneOf("page")], ...], BeforeValidator(as_list), OneOrMore]


class Pages(Group):
    """Pages by name. `order`: these come first among the pages that may move; the others follow in their usual order.

    The pages that keep a child safe stay and keep their places: naming one of them is a safety finding.
    """

    leave_out: _Names = ()
    order: _Names = ()

    @model_validator(mode="after")
    def _each_page_once(self) -> Pages:
        named = (*self.leave_out, *self.order)
        if len(set(named)) < len(named):
            raise PydanticCustomError("page_twice", "a page is named twice")
        return self
