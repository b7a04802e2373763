#!/usr/bin/env python3
"""Holds app/exercises/schema to the verdicts of table.json, to the built-in rounds and to the example for writers.
exercise_file_test.cpp holds Mandorla's own reader to the same."""
import copy
import json
import pathlib
import re
import sys

import jsonschema

HERE = pathlib.Path(__file__).resolve().parent
EXERCISES = HERE.parents[1] / "app" / "exercises"
EXAMPLE = re.compile(r"^```json\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def written(value):
    if isinstance(value, dict):
        if set(value) == {"repeat", "times"}:
            return value["repeat"] * value["times"]
        return {name: written(each) for name, each in value.items()}
    return [written(each) for each in value] if isinstance(value, list) else value


def at(file, pointer):
    """The object or list that holds what `pointer` names, and its place in it."""
    *path, last = pointer.split("/")[1:]
    for part in path:
        file = file[int(part) if isinstance(file, list) else part]
    return file, int(last) if isinstance(file, list) else last


def altered(base, row):
    file = copy.deepcopy(base)
    for pointer, value in row.get("set", {}).items():
        holder, place = at(file, pointer)
        holder[place] = written(value)
    if "remove" in row:
        holder, place = at(file, row["remove"])
        del holder[place]
    return file


def main():
    schema = json.loads((EXERCISES / "schema" / "mandorla.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    wrong = []

    table = json.loads((HERE / "table.json").read_text("utf-8"))
    for row in table["rows"]:
        good = validator.is_valid(altered(table["base"], row))
        if good != (row["verdict"] != "bad"):
            wrong.append(f"{row['name']}: the schema says {'good' if good else 'bad'}, and it is {row['verdict']}")

    files = {path.name: path.read_text("utf-8") for path in EXERCISES.glob("*.json")}
    examples = EXAMPLE.findall((EXERCISES / "WRITING.md").read_text("utf-8"))
    files.update({f"WRITING.md, example {i + 1}": text for i, text in enumerate(examples)})
    if not examples or len(files) == len(examples):
        wrong.append("there is no example, or no built-in round")
    for name, text in files.items():
        wrong += [f"{name}: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(json.loads(text))]

    print("\n".join(wrong) or f"{len(table['rows'])} verdicts and {len(files)} files agree with the schema")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
