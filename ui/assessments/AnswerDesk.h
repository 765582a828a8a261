#pragma once

#include "ui/assessments/OpenAssessment.h"
#include "ui/shell/Page.h"

#include <QObject>
#include <QSet>

class QTimer;

namespace hallmarker::ui {

/// Two people answered one question: what somebody else has stored while this one was writing.
struct AnswerConflict {
    dpia::Saying mine;
    dpia::Answer theirs;
};

/// Between the fields of an assessment and the workspace: keeps what is typed, stores it as a version of the answer when
/// the field is left or after a second of quiet, and keeps a draft on the disk meanwhile. Nobody presses "save", and a
/// crash costs no more than the last second of typing. One write of an answer at a time: what is typed meanwhile starts
/// from what the first one has stored, else a person would conflict with herself.
class AnswerDesk final : public QObject {
    Q_OBJECT
public:
    AnswerDesk(PageServices &services, QObject *parent);
    ~AnswerDesk() override;

    /// Another assessment, or the same one read again. What is typed and not stored stays; drafts of a new one are taken up.
    void open(const std::shared_ptr<const OpenAssessment> &contents);
    void close();
    bool isOpen() const { return m_contents != nullptr; }
    const OpenAssessment &contents() const { return *m_contents; }
    const dpia::LoadedAssessment &loaded() const { return m_loaded; }

    /// As it stands in the window: typed, else stored.
    dpia::Saying saying(const QString &question) const;
    /// The questionnaire with what is typed, as conditions see it.
    dpia::AnswerSheet sheet() const;
    bool isUnstored(const QString &question) const { return m_typed.contains(question); }
    bool hasUnstored() const { return !m_typed.isEmpty(); }
    /// Why the last attempt to store an answer failed; "" when it did not.
    QString refusal(const QString &question) const { return m_refusals.value(question); }
    const AnswerConflict *conflict(const QString &question) const;
    bool mayWrite() const;

    /// On every change by a person.
    void type(const QString &question, const dpia::Saying &saying);
    /// The field was left, or a choice was made.
    void leave(const QString &question);
    void storeAll();
    /// Stores an answer that was there before: undo and redo, which are no steps of their own.
    void put(const QString &question, const dpia::Saying &saying);
    /// Somebody looked and the answer still holds: it cites what it cited again, as that is now.
    void stillHolds(const QString &question);
    /// An earlier version as the newest one.
    void restore(const QString &question, qint64 version);
    /// What shall stand there after two people wrote.
    void settle(const QString &question, const dpia::Saying &saying);

    static QString titleOf(const dpia::Assessment &assessment);

Q_SIGNALS:
    /// What is typed, stored, refused or in conflict has changed.
    void changed(const QString &question);
    void stored(const QString &question, qint64 version);
    /// A person changed an answer, and it is stored.
    void answered(const QString &question, const hallmarker::dpia::Saying &before, const hallmarker::dpia::Saying &after);
    void failed(const hallmarker::core::Error &error);
    /// Texts that a crash had left unstored are back.
    void draftTaken(int answers);

private:
    struct Typed {
        dpia::Saying saying;
        dpia::Saying base;     ///< what it was typed over
        qint64 basedOn = 0;    ///< its revision
    };
    struct Outcome {
        std::optional<dpia::Answer> stored;
        std::optional<dpia::Answer> theirs;
    };
    void store(const QString &question);
    void write(const QString &question, const std::function<core::Result<dpia::Answer>(dpia::AssessmentBook &, const dpia::LoadedAssessment &)> &work);
    void finishLeft(const QString &assessment, bool isStored);
    void finish(const QString &question, const Typed &sent, const core::Result<Outcome> &outcome);
    void keepDraft();
    void takeDraft();
    dpia::Saying storedSaying(const QString &question) const;

    PageServices &m_services;
    std::shared_ptr<const OpenAssessment> m_contents;
    dpia::LoadedAssessment m_loaded;  ///< as read, with what was stored since
    QHash<QString, Typed> m_typed;
    QSet<QString> m_storing;
    QSet<QString> m_takenBack;        ///< what is stored next in them is undo or redo
    QSet<QString> m_again;            ///< typed and left while the one before was on its way
    QHash<QString, QString> m_refusals;
    QHash<QString, AnswerConflict> m_conflicts;
    QTimer *m_quiet;
    bool m_hasDraft = false;
    QHash<QString, int> m_leftBehind; ///< writes on their way of assessments that are not open any more
};

} // namespace hallmarker::ui
