#pragma once

#include "core/storage/Workspace.h"
#include "dpia/template/Template.h"

#include <QJsonValue>

#include <optional>

namespace hallmarker::dpia {

/// What came of showing an answer under another question.
struct ConvertedAnswer {
    std::optional<QJsonValue> value; ///< unset: it cannot be shown there
    QString why;                     ///< then: translated
};

/// Shows the answer to one question as the answer to another, perhaps of another type: a list as a text, a choice as one with
/// the same key. Nothing is guessed: what would change its meaning is not converted.
class AnswerConversion {
public:
    /// `language`: of the labels that become text.
    AnswerConversion(const core::Workspace &workspace, const Template &from, const Template &to, QString language) : m_workspace(workspace), m_from(from), m_to(to), m_language(std::move(language)) {}

    ConvertedAnswer convert(const Question &from, const QJsonValue &value, const Question &to) const;
    /// Several answers under one question: each with its own question above, or all entries in one list.
    ConvertedAnswer joined(const QList<QPair<const Question *, QJsonValue>> &from, const Question &to) const;

private:
    std::optional<QJsonValue> changed(const Question &from, const QJsonValue &value, const Question &to) const;
    std::optional<QJsonValue> sameType(const Question &from, const QJsonValue &value, const Question &to) const;
    QStringList entries(const Question &from, const QJsonValue &value) const;
    QString asText(const Question &from, const QJsonValue &value) const;

    const core::Workspace &m_workspace;
    const Template &m_from;
    const Template &m_to;
    QString m_language;
};

} // namespace hallmarker::dpia
