#pragma once

#include "core/storage/Workspace.h"
#include "dpia/answers/AnswerSheet.h"
#include "dpia/assessment/Assessment.h"
#include "dpia/assessment/StandInValue.h"

#include <QSet>

#include <memory>

namespace hallmarker::dpia {

/// All answers of a workspace, read at once for a list over all assessments: of each only what a sheet asks for.
class AnswerShelf {
public:
    core::Result<void> read(const core::Workspace &workspace);
    /// The sheet of this assessment; the template has to live longer than the shelf. An answer that nothing compares is there
    /// as one that counts as much (StandInValue): enough to tell how far the assessment is, not what it says.
    AnswerSheet sheet(const Assessment &assessment, const Template &form);

private:
    struct Shelved {
        int name = 0;                           ///< of the question or the fact, into m_names
        int size = 0;                           ///< of its value as it is written
        qsizetype at = 0;                       ///< where that begins in m_written
        int citations = 0;
        bool isCut = false;                     ///< a long text, of which the beginning is kept
        bool hasReason = false;
        bool isStale = false;
        bool isConfirmed = true;
    };
    using Owned = QHash<QByteArray, QList<Shelved>>;
    struct Form {
        std::shared_ptr<const SheetPlaces> places;
        QList<qsizetype> byQuestion;            ///< name to place, -1 where there is none
        QHash<int, QList<qsizetype>> byFact;    ///< name to places
        QList<qsizetype> facts;                 ///< all places of facts
        QList<bool> isCompared;                 ///< by place: whether a condition or a score looks at the answer
    };

    core::Result<void> readKind(const core::Workspace &workspace, const char *kind, QByteArrayView ownerKey, QByteArrayView questionKey, Owned &into);
    void shelve(QByteArrayView written, bool mayBeCut, Shelved &answer);
    int nameOf(QByteArrayView question, QHash<QByteArray, int> &known);
    QJsonValue valueOf(const Shelved &answer);
    std::optional<SheetEntry> entryOf(const Shelved &answer, const Question &question, bool isCompared, const Template *checkedBy);
    const Form &formOf(const Template &form);

    QByteArray m_written;                       ///< values of all answers, one behind the other
    QHash<QString, int> m_names;
    QHash<QByteArray, QJsonValue> m_common;     ///< as they are written, to their values
    StandInValue m_standIn;
    Owned m_answers;                            ///< by assessment
    Owned m_facts;                              ///< by subject
    QHash<const Template *, Form> m_forms;
};

} // namespace hallmarker::dpia
