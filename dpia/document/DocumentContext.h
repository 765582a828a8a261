#pragma once

#include "core/report/Report.h"
#include "core/storage/Workspace.h"
#include "dpia/assessment/CitedEvidence.h"
#include "dpia/assessment/LoadedAssessment.h"

namespace hallmarker::dpia {

/// A piece of evidence as the document numbers it.
struct CitedPiece {
    Citation citation;        ///< as it was first cited
    QString name;
    QString kind;             ///< of the record
    QString detail;           ///< verdict of a finding, form of an item
    EvidenceStanding standing = EvidenceStanding::Valid;
    bool isAttachment = false;
};

/// What the parts of a document share: the assessment, the language, the names of records, and the numbering of evidence.
class DocumentContext {
public:
    DocumentContext(core::Workspace &workspace, const LoadedAssessment &assessment, QString documentLanguage);

    core::Workspace &workspace;
    const LoadedAssessment &loaded;
    const AnswerSheet sheet;
    const QString language; ///< of questions and document
    QStringList losses;     ///< translated sentences
    int pictures = 0;
    bool hadLook = false;

    /// The name of a record, its id where there is none any more.
    QString nameOf(const QString &id) const;
    /// "E3": the number of what is cited. Numbers are given in the order of asking.
    QString numberOf(const Citation &citation);
    const QList<CitedPiece> &evidence() const { return m_evidence; }
    /// Rich text as blocks; what a document cannot show is counted.
    void addRich(std::vector<core::ReportBlock> &blocks, const QString &html);
    /// Rich text in one paragraph, for cells.
    core::ReportText richLine(const QString &html);
    /// "31 January 2027" of a day or an instant.
    QString dayText(const QString &dayOrInstant) const;
    QString number(double value) const;
    QString sectionTitle(const QString &target) const; ///< of "section:ID", "question:ID", "control:ID"

private:
    QList<CitedPiece> m_evidence;
};

} // namespace hallmarker::dpia
