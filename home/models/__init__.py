"""The front page, the project and its partners, plain and legal pages."""

from home.models.home_page import HomePage
from home.models.legal import AccessibilityStatementPage, LegalPage
from home.models.partner import Partner
from home.models.project_page import ProjectPage
from home.models.standard_page import StandardPage

__all__ = ["AccessibilityStatementPage", "HomePage", "LegalPage", "Partner", "ProjectPage", "StandardPage"]
