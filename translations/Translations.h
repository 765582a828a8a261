#pragma once

#include <QString>

class QCoreApplication;

namespace hallmarker {

/// Installs the translation of a language ("de", "fr", "en") or, when empty, of HALLMARKER_LANGUAGE, else
/// of the user's locale. Qt's own texts come along where the system has them.
void installTranslations(QCoreApplication &application, const QString &language = {});

} // namespace hallmarker
