#include "dpia/crosswalk/Crosswalk.h"

#include "core/yaml/YamlFields.h"
#include "dpia/crosswalk/CrosswalkTexts.h"

#include <QFile>
#include <QRegularExpression>

namespace hallmarker::dpia {

QStringList topicRelationNames()
{
    return {QStringLiteral("equal"), QStringLiteral("subset"), QStringLiteral("superset"), QStringLiteral("intersect")};
}

const Crosswalk &Crosswalk::shipped()
{
    static const Crosswalk crosswalk = [] {
        QFile file(QStringLiteral(":/crosswalks/shapes.yaml"));
        const auto read = file.open(QIODevice::ReadOnly) ? Crosswalk::read(file.readAll(), file.fileName()) : core::Result<Crosswalk>(Crosswalk());
        return read ? *read : Crosswalk(); // a test reads the same file and says why
    }();
    return crosswalk;
}

core::Result<Crosswalk> Crosswalk::read(const QByteArray &bytes, const QString &file)
{
    static const QRegularExpression topicName(QRegularExpression::anchoredPattern(QStringLiteral("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+")));
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(bytes, file, {.maxBytes = 1LL << 20, .maxDepth = 8, .maxNodes = 50'000}));
    core::YamlFields top(document, QString());
    (void)top.integer(QStringLiteral("crosswalk"), 1, 1);
    const QJsonObject templates = top.map(QStringLiteral("templates"));
    HALLMARKER_TRY(top.finish());
    Crosswalk crosswalk;
    for (auto form = templates.begin(); form != templates.end(); ++form) {
        const QString formPointer = core::jsonPointer(QStringLiteral("/templates"), form.key());
        if (!form.value().isObject())
            return core::Error(core::ErrorKind::Invalid, CrosswalkTexts::tr("A template needs a map of its questions."), {}, document.locate(formPointer));
        const QJsonObject questions = form.value().toObject();
        for (auto question = questions.begin(); question != questions.end(); ++question) {
            const QString pointer = core::jsonPointer(formPointer, question.key());
            const QJsonObject relations = question.value().isString() ? QJsonObject{{QStringLiteral("equal"), QJsonArray{question.value()}}} : question.value().toObject();
            if (relations.isEmpty())
                return core::Error(core::ErrorKind::Invalid, CrosswalkTexts::tr("A question needs a topic, or a map of relations with lists of topics."), {}, document.locate(pointer));
            for (auto relation = relations.begin(); relation != relations.end(); ++relation) {
                const qsizetype kind = topicRelationNames().indexOf(relation.key());
                if (kind < 0 || !relation.value().isArray())
                    return core::Error(core::ErrorKind::Invalid, CrosswalkTexts::tr("\"%1\" is not one of the relations equal, subset, superset, intersect with a list of topics.").arg(relation.key()), {}, document.locate(core::jsonPointer(pointer, relation.key())));
                for (const QJsonValue &topic : relation.value().toArray()) {
                    if (!topicName.match(topic.toString()).hasMatch())
                        return core::Error(core::ErrorKind::Invalid, CrosswalkTexts::tr("\"%1\" is not the name of a topic, such as processing.purpose.").arg(topic.toString()), {}, document.locate(pointer));
                    crosswalk.m_links[form.key()][question.key()].append({topic.toString(), static_cast<TopicRelation>(kind)});
                }
            }
        }
    }
    return crosswalk;
}

QList<TopicLink> Crosswalk::topicsOf(const Template &form, const Question &question) const
{
    QList<TopicLink> topics;
    if (!question.fact.isEmpty())
        topics.append({question.fact, TopicRelation::Equal});
    const auto links = m_links.constFind(form.urn);
    return links == m_links.constEnd() ? topics : topics + links->value(question.id);
}

} // namespace hallmarker::dpia
