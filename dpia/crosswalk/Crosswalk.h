#pragma once

#include "core/result/Result.h"
#include "dpia/template/Template.h"

#include <QHash>

namespace hallmarker::dpia {

/// How what a question asks lies to a topic.
enum class TopicRelation {
    Equal,     ///< the question asks for exactly this
    Subset,    ///< for a part of it
    Superset,  ///< for it and for more
    Intersect, ///< for a part of it, and for more
};
QStringList topicRelationNames(); ///< "equal", "subset", "superset", "intersect"

/// A topic that a question of a template speaks of. Facts are topics; others have names of their own ("risk.access.impacts").
struct TopicLink {
    QString topic;
    TopicRelation relation = TopicRelation::Equal;
};

/// Which questions of which templates ask for the same thing. A question that is bound to a fact asks for that fact; files say
/// it of questions that cannot be bound, as their template has the shape of another tool's.
class Crosswalk {
public:
    /// The one that ships.
    static const Crosswalk &shipped();
    /// Refused with line and column.
    static core::Result<Crosswalk> read(const QByteArray &bytes, const QString &file);

    QList<TopicLink> topicsOf(const Template &form, const Question &question) const;
    /// Of these templates, for tests: urns that the file speaks of, with the questions.
    const QHash<QString, QHash<QString, QList<TopicLink>>> &links() const { return m_links; }

private:
    QHash<QString, QHash<QString, QList<TopicLink>>> m_links; ///< by urn and question
};

} // namespace hallmarker::dpia
