#pragma once

#include "dpia/document/DocumentContext.h"
#include "dpia/workflow/Manifest.h"

namespace hallmarker::dpia {

/// What has changed since something was signed, side by side and in words.
class ChangesAnnex {
public:
    explicit ChangesAnnex(DocumentContext &context) : m_context(context) {}

    core::ReportTable table(const QList<ManifestChange> &changes) const;
    /// "Answer", "Evidence" ... and what it is about, for lists elsewhere.
    QString subjectOf(const ManifestChange &change) const;
    static QString kindText(ManifestChange::Kind kind);

private:
    QString words(const ManifestChange &change, const QJsonValue &value) const;
    QString answerWords(const QString &question, const QJsonObject &entry) const;

    DocumentContext &m_context;
};

} // namespace hallmarker::dpia
