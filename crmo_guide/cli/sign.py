"""`crmo-guide sign`: the clinician's sign-off, bound to what was signed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from crmo_guide.cli import options
from crmo_guide.cli.console import Console
from crmo_guide.plan.judged_day import day_to_judge_by


@click.command(short_help="Sign a plan.")
@options.plan_argument()
@click.option("--by", required=True, metavar="NAME", help="Who signs.")
@click.option("--role", required=True, metavar="ROLE", help="What that person is, such as `nurse specialist`.")
@options.date_option("The day of signing. Default: today.")
@click.option("--review-by", type=options.Day(), help="The last day the plan may be printed. Default: as in the plan.")
@options.clinic_option()
@options.quiet_option()
@options.json_option()
@click.pass_obj
def command(
    console: Console, plan: Path, by: str, role: str, day: date | None, review_by: date | None, clinic: Path | None
) -> None:
    """Write the sign-off into PLAN, with a fingerprint of everything that prints. Comments stay as they are.

    Any later change of the plan or of the clinic file undoes the signature: check it, and sign again.

    \b
    Example:
      crmo-guide sign mateo.yaml --by "Robin Sample" --role "nurse specialist" --review-by 2027-03-10
    """
    from crmo_guide.plan.sign import Signing, plan_code, sign_file

    signed_on = day_to_judge_by(day)
    signing = Signing(by=by, role=role, date=signed_on, review_by=review_by)
    code = plan_code(sign_file(plan, signing, today=signed_on, clinic=clinic))
    if console.json:
        console.product_json({"exit_code": 0, "plan": str(plan), "plan_code": code})
    else:
        console.product(str(plan))
        console.say(f"Signed. Plan code {code}: it stands at the foot of every page.")
