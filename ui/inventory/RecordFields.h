#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace hallmarker::core {
struct Record;
}

namespace hallmarker::ui {

/// A field of a record that people write in place.
struct RecordFieldSpec {
    enum class Form { Line, Paragraph, Choice, Party, Purposes, Flag, Words };
    struct Choice {
        const char *value;
        const char *word;
    };

    const char *kind;
    const char *key;
    Form form;
    const char *label;
    const char *guidance;
    QList<Choice> choices = {};

    QString keyText() const { return QString::fromLatin1(key); }
    QString labelText() const;
    QString guidanceText() const;
    /// As people read it; ids stay ids.
    QString shownText(const QJsonValue &value) const;
    QString choiceWord(const QString &value) const;
};

/// The key that stands for the name of a record, which is not in its body.
inline const QString recordNameKey = QStringLiteral("/name");

/// What of a kind can be edited in place, name first, in reading order.
QList<RecordFieldSpec> recordFieldsOf(const QString &kind);
QJsonValue recordFieldValue(const core::Record &record, const QString &key);
/// A sentence when the value cannot be stored; else "".
QString recordFieldProblem(const RecordFieldSpec &spec, const QJsonValue &value);
/// Absent, "" and [] are one.
bool isSameFieldValue(const QJsonValue &one, const QJsonValue &other);

} // namespace hallmarker::ui
