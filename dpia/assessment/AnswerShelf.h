#pragma once

#include "core/storage/Workspace.h"
#include "dpia/answers/AnswerSheet.h"
#include "dpia/assessment/Assessment.h"

#include <memory>

namespace hallmarker::dpia {

/// All answers of a workspace, read at once for a list over all assessments: of each only what a sheet asks for.
class AnswerShelf {
public:
    core::Result<void> read(const core::Workspace &workspace);
    /// The sheet of this assessment; the template has to live longer than the shelf. Of a long text a sheet has the beginning,
    /// which is enough to tell whether somebody answered.
    AnswerSheet sheet(const Assessment &assessment, const Template &form);

private:
    struct Shelved {
        int name = 0;                           ///< of the question or the fact, into m_names
        SheetEntry entry;
    };
    using Owned = QHash<QByteArray, QList<Shelved>>;
    struct Form {
        std::shared_ptr<const SheetPlaces> places;
        QHash<int, qsizetype> byQuestion;       ///< name to place
        QList<std::pair<int, qsizetype>> facts; ///< name of the fact, -1 where nobody knows it, and place of the question
    };

    core::Result<void> readKind(const core::Workspace &workspace, const char *kind, QByteArrayView ownerKey, QByteArrayView questionKey, Owned &into);
    QJsonValue sheetValue(QByteArrayView text);
    const Form &formOf(const Template &form);

    QHash<QString, int> m_names;
    QHash<QByteArray, QJsonValue> m_common;     ///< as they are written, to their values
    Owned m_answers;                            ///< by assessment
    Owned m_facts;                              ///< by subject
    QHash<const Template *, Form> m_forms;
};

} // namespace hallmarker::dpia
