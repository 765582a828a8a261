#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace hallmarker::dpia {

/// A text of a template in the language it was written in and in others.
class LocalizedText {
public:
    LocalizedText() = default;
    explicit LocalizedText(QString original) : m_original(std::move(original)) {}

    const QString &original() const { return m_original; }
    /// In this language ("de", "de_AT"), else in the one of the template: never empty where the original is not.
    QString in(const QString &language) const;
    bool has(const QString &language) const { return m_translations.contains(language); }
    bool isEmpty() const { return m_original.isEmpty(); }
    QStringList languages() const { return m_translations.keys(); }
    void setIn(const QString &language, const QString &text) { m_translations.insert(language, text); }

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;

private:
    QString m_original;
    QMap<QString, QString> m_translations;
};

} // namespace hallmarker::dpia
