import logging

from appliance.logs import Lines

SECRET = "Maya Lindqvist"


def test_attributes_are_on_the_line() -> None:
    record = logging.makeLogRecord(
        {"msg": "a turn failed", "levelname": "WARNING", "session": "4f"}
    )
    assert "a turn failed session=4f" in Lines().format(record)


def test_an_error_is_named_and_never_quoted() -> None:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        trouble = (type(error), error, error.__traceback__)
    record = logging.makeLogRecord({"msg": "it broke", "exc_info": trouble})
    line = Lines().format(record)
    assert "error=ValueError" in line
    assert SECRET not in line
