#pragma once

#include "core/yaml/YamlReader.h"
#include "dpia/template/Template.h"

namespace hallmarker::dpia {

/// What can only be judged of a whole template: names that stand twice, scales, facts, questions and scores that are not
/// there, conditions of the wrong type, and questions whose conditions go round in a circle.
void checkTemplate(const Template &of, const core::YamlDocument &document, QList<core::Error> &errors);

} // namespace hallmarker::dpia
