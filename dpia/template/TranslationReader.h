#pragma once

#include "core/result/Result.h"
#include "dpia/template/Template.h"

namespace hallmarker::dpia {

/// Puts the texts of a translation file into a template. A file says which template and version it translates, and
/// has texts under the keys that Template::texts() gives; an unknown key is an error with line and column.
void readTranslation(const QString &file, const QByteArray &bytes, Template &into, QList<core::Error> &errors);

/// "de" of "dpia.de.yaml"; "" when the name has no language.
QString translationLanguage(const QString &file);

/// One line for each language that lacks texts, with the first keys that it lacks.
QStringList missingTranslations(Template &of);

} // namespace hallmarker::dpia
