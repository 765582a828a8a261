#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace hallmarker::core {

/// While it lives, tr() answers in this language in this thread, whatever language the window speaks: a German office
/// writes the English document that an authority wants. Texts without a translation are English. Scopes nest.
class DocumentLanguage {
public:
    /// BCP 47: "de", "fr-CA". Empty or without a translation: English.
    explicit DocumentLanguage(const QString &language);
    ~DocumentLanguage();
    Q_DISABLE_COPY_MOVE(DocumentLanguage)

    /// The language in which tr() answers in this thread, as BCP 47: that of the innermost scope, else the program's.
    static QString current();
    /// Languages that have a translation, English among them.
    static QStringList available();

private:
    const void *m_outer;
};

/// The locale of a BCP 47 tag, for dates and numbers; English for what is no tag.
QLocale documentLocale(const QString &language);
/// An instant as people of that language write it, in UTC: "1 March 2026, 09:30 UTC". Other text as it stands.
QString documentInstant(const QString &instantOrText, const QString &language);

} // namespace hallmarker::core
