# For those who keep their rules in Rego: conftest test --policy docs/pipelines gate.json
# gate.json is the flat form of the result (--output flat=gate.json): every row has every key.
package main

deny[message] {
	row := input.results[_]
	row.blocking
	message := sprintf("%s: %s", [row.key, row.message])
}

deny[message] {
	error := input.errors[_]
	message := sprintf("%s could not be evaluated: %s", [error.rule, error.message])
}

warn[message] {
	waiver := input.waivers[_]
	waiver.days_left < 14
	message := sprintf("waiver %s of %s ends in %d days", [waiver.id, waiver.owner, waiver.days_left])
}
