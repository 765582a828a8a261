#pragma once

#include "core/storage/Workspace.h"
#include "dpia/answers/Citation.h"

namespace hallmarker::dpia {

/// A file, a link or a statement that serves as evidence. (Findings are evidence by themselves.)
struct EvidenceItem {
    static constexpr const char *kind = "evidence";

    QString name;
    QString form;             ///< "file", "link", "statement"
    core::Digest content;     ///< of a file: its blob
    QString mediaType;
    QString text;             ///< the statement, or the address
    qint64 validUntilMs = 0;  ///< 0: no end

    QJsonObject toJson() const;
    /// Stores it (a file's content with it) and gives it its id.
    static core::Result<core::Record> add(core::WriteTransaction &transaction, const EvidenceItem &item);
    static core::Result<core::Record> addFile(core::WriteTransaction &transaction, EvidenceItem item, const QByteArray &content);
};

/// What a piece of evidence is worth now.
enum class EvidenceStanding { Valid, Stale, Expired, Broken, Missing };

/// Judges what is cited. Digests are compared by the workspace; this adds time and the content of attachments.
class CitedEvidence {
public:
    explicit CitedEvidence(core::Workspace &workspace) : m_workspace(workspace) {}

    /// The present state of a record as a citation of it.
    core::Result<Citation> cite(const QString &reference, const QString &note = {}) const;
    EvidenceStanding standing(const Citation &citation) const;
    /// In words, translated; "" when it is valid.
    QString problem(const Citation &citation) const;

private:
    core::Workspace &m_workspace;
};

} // namespace hallmarker::dpia
