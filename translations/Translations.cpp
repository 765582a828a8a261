#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Resources of a static library are not registered by themselves.
static void initLanguageResource()
{
    Q_INIT_RESOURCE(hallmarker_languages);
}

namespace hallmarker {

void installTranslations(QCoreApplication &application, const QString &language)
{
    initLanguageResource();
    const QString wanted = !language.isEmpty() ? language : qEnvironmentVariable("HALLMARKER_LANGUAGE");
    QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English); // English has its own forms of what is counted
    auto *own = new QTranslator(&application);
    if (own->load(locale, QStringLiteral("hallmarker"), QStringLiteral("_"), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(own);
    if (locale.language() == QLocale::English)
        return;
    auto *ofQt = new QTranslator(&application);
    if (ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
}

} // namespace hallmarker
