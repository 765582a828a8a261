#pragma once

#include "dpia/template/Question.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonValue>

#include <optional>

namespace hallmarker::dpia {

/// A value that counts as the one that is written, made without reading that one: as many entries, nothing missing, and its type
/// fits the question. For sheets of many assessments, whose questions nobody compares with anything.
class StandInValue {
public:
    /// Of canonical JSON, which may be cut where it is a long text; none where only the value itself can tell, or it lacks something.
    std::optional<QJsonValue> of(const Question &question, QByteArrayView written);
    /// Whether a written text begins with a letter or digit of ASCII, in a paragraph or not.
    static bool beginsWithWord(QByteArrayView written);

private:
    std::optional<QJsonValue> ofList(const Question &question, QByteArrayView written);
    std::optional<QJsonValue> ofTable(const Question &question, QByteArrayView written);
    QJsonValue list(int entries);
    QJsonValue table(const Question &question, int rows);

    const QJsonValue m_word{QStringLiteral("x")};
    QHash<int, QJsonValue> m_lists;                                  ///< by entries; all answers share them
    QHash<std::pair<const Question *, int>, QJsonValue> m_tables;    ///< by rows
};

} // namespace hallmarker::dpia
