#pragma once

#include "core/yaml/YamlReader.h"
#include "dpia/template/Question.h"

namespace hallmarker::dpia {

/// Reads one question, or one scale, of a template. What it cannot read it adds to the errors, with line and column.
class QuestionReader {
public:
    QuestionReader(const core::YamlDocument &document, QString language, QList<core::Error> &errors) : m_document(document), m_language(std::move(language)), m_errors(errors) {}

    Question question(const QString &pointer);
    Scale scale(const QString &pointer);

private:
    QList<Choice> choices(const QString &pointer);
    QList<Choice> yesAndNo() const;
    TableColumn column(const QString &pointer);
    EvidenceRule evidence(const QString &pointer);
    void keep(const core::Result<void> &finished);

    const core::YamlDocument &m_document;
    QString m_language;
    QList<core::Error> &m_errors;
};

} // namespace hallmarker::dpia
