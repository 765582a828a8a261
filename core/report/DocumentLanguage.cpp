#include "core/report/DocumentLanguage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QMutex>
#include <QTranslator>

#include <memory>

namespace hallmarker::core {

namespace {

const QString translationFolder = QStringLiteral(":/translations");

struct LanguageTexts {
    QString language; // BCP 47, of what tr() answers
    QTranslator translator;
};

thread_local const LanguageTexts *activeTexts = nullptr;

/// Asked before the program's translators. It says that it is empty, so that installing it tells no widget that the
/// language has changed: for every thread outside of a scope it has not.
class ThreadTranslator final : public QTranslator {
public:
    bool isEmpty() const override { return true; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override
    {
        if (activeTexts == nullptr)
            return {};
        const QString text = activeTexts->translator.translate(context, sourceText, disambiguation, n);
        return text.isNull() ? QString::fromUtf8(sourceText) : text; // not the program's language
    }
};

/// Loaded once a language and kept: scopes in other threads may look at it.
const LanguageTexts *textsOf(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<LanguageTexts>> loaded;
    static ThreadTranslator *installed = nullptr;
    const QMutexLocker lock(&mutex);
    if (installed == nullptr && QCoreApplication::instance() != nullptr) {
        installed = new ThreadTranslator; // lives as long as the process
        QCoreApplication::installTranslator(installed);
    }
    std::shared_ptr<LanguageTexts> &texts = loaded[language];
    if (!texts) {
        texts = std::make_shared<LanguageTexts>();
        const QLocale locale = documentLocale(language);
        const bool isFound = texts->translator.load(locale, QStringLiteral("hallmarker"), QStringLiteral("_"), translationFolder);
        texts->language = isFound && QLocale(language).language() != QLocale::C ? language : QStringLiteral("en");
    }
    return texts.get();
}

} // namespace

DocumentLanguage::DocumentLanguage(const QString &language) : m_outer(activeTexts)
{
    activeTexts = textsOf(language);
}

DocumentLanguage::~DocumentLanguage()
{
    activeTexts = static_cast<const LanguageTexts *>(m_outer);
}

QString DocumentLanguage::current()
{
    if (activeTexts != nullptr)
        return activeTexts->language;
    //: The code of the language of this translation: de, fr ...
    const QString own = QCoreApplication::translate("DocumentLanguage", "en");
    return QLocale(own).language() == QLocale::C ? QStringLiteral("en") : own;
}

QStringList DocumentLanguage::available()
{
    QStringList languages;
    for (const QString &file : QDir(translationFolder).entryList({QStringLiteral("hallmarker_*.qm")}, QDir::Files, QDir::Name))
        languages += file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    if (!languages.contains(QStringLiteral("en")))
        languages.prepend(QStringLiteral("en"));
    return languages;
}

QLocale documentLocale(const QString &language)
{
    const QLocale locale(language);
    return language.isEmpty() || locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

QString documentInstant(const QString &instantOrText, const QString &language)
{
    const QDateTime instant = QDateTime::fromString(instantOrText, Qt::ISODateWithMs);
    if (!instant.isValid() || instant.timeSpec() != Qt::UTC)
        return instantOrText;
    const QLocale locale = documentLocale(language);
    // Without the name of the day, which the long form of many languages begins with.
    QString form = locale.dateFormat(QLocale::LongFormat);
    for (const QString &day : {QStringLiteral("dddd, "), QStringLiteral("dddd "), QStringLiteral(", dddd"), QStringLiteral("dddd")})
        form.remove(day);
    return QString(locale.toString(instant.date(), form.trimmed()) + QStringLiteral(", ") + locale.toString(instant.time(), QStringLiteral("HH:mm")) + QStringLiteral(" UTC"));
}

} // namespace hallmarker::core
