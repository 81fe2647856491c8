"""What may be said to us and by us.

`screen` judges a person's raw words before anything else sees them; `check_reply` judges ours before a
person does. Both are pure: no model, no I/O, the same words always get the same verdicts.
"""

from appliance.screening.reply import check_reply
from appliance.screening.screen import Screening, screen

__all__ = ["Screening", "check_reply", "screen"]
