#pragma once

#include "dpia/answers/Citation.h"
#include "core/result/Result.h"

#include <QJsonObject>

namespace hallmarker::dpia {

/// Where an answer came from. What a machine proposed does not count until a person confirms it.
enum class AnswerSource { Person, Prefilled, Imported };
QStringList answerSourceNames(); ///< "person", "prefilled", "imported"

/// One answer. A record of its own, so that two people can edit two answers of one assessment at once, and so that each
/// goes stale by itself: its revisions are the versions of the answer, its dependencies are what it cites. An answer that
/// is a fact belongs to the subject of the assessment and is shared by all assessments of that subject.
struct Answer {
    static constexpr const char *kind = "answer";
    static constexpr const char *factKind = "fact";

    QString id;
    qint64 revision = 0;      ///< 0: not stored yet
    QString owner;            ///< the assessment; of a fact its subject
    QString question;         ///< of a fact its key
    bool isFact = false;
    QJsonValue value;         ///< see AnswerValue
    QString reason;           ///< RichText
    QList<Citation> cites;
    QList<Citation> from;     ///< what it was taken over from; no evidence, but when it changes the answer is stale
    AnswerSource source = AnswerSource::Person;
    QString author;           ///< who wrote this version
    QJsonObject origin;       ///< what another tool's format said, for the way back
    QJsonObject unknown;      ///< keys that this version does not know
    core::Digest basis;       ///< of content and citations: who wrote it and when does not matter to what rests on it
    qint64 updatedMs = 0;

    /// The one id that the answer to a question of an assessment has, and that of a fact of a subject.
    static QString idOf(const QString &assessment, const QString &question);
    static QString factIdOf(const QString &subject, const QString &fact);

    QJsonObject toJson() const;
    static core::Result<Answer> fromRecord(const core::Record &record);
    /// As it is to be stored.
    core::RecordDraft draft(const QString &name) const;
    core::Digest contentDigest() const;
    /// What that digest is of.
    QJsonObject content() const;
    /// Everything that it goes stale with.
    QList<core::Dependency> dependencies() const { return dependenciesOf(cites + from); }
    /// All texts of value and reason without formatting, as full-text search finds them.
    QString words() const;
};

} // namespace hallmarker::dpia
