"""What the worker does after somebody has pressed a button."""

from django.tasks import task

from base.machine_orders import MachineOrder


@task()
def translate(number: int) -> None:
    """Fetch a text from the machine; one that was fetched already is not fetched again."""
    order = MachineOrder.objects.filter(pk=number, state=MachineOrder.State.WAITING).first()
    if order is not None:
        order.run()
