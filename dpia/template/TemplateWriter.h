#pragma once

#include "dpia/template/Template.h"

namespace hallmarker::dpia {

/// A template as its file: what the reader reads again gives the same. Texts are double-quoted, keys stand in the order of the
/// documentation, translations inside. For templates that come from elsewhere; a file that a person wrote is changed in its own words.
QByteArray templateYaml(const Template &value);

} // namespace hallmarker::dpia
