#include "inventory/consent/PurposeTaxonomy.h"

#include "core/yaml/YamlReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

inline void initialiseConsentResources()
{
    Q_INIT_RESOURCE(consent);
}

namespace hallmarker::inventory {

namespace {

struct PurposeTaxonomyTexts {
    Q_DECLARE_TR_FUNCTIONS(PurposeTaxonomyTexts)
};

QString folded(const QString &word)
{
    QString result = word.trimmed();
    for (const char *prefix : {"https://w3id.org/dpv#", "https://w3id.org/dpv/2.0#", "dpv:"})
        if (result.startsWith(QLatin1String(prefix)))
            result = result.mid(qsizetype(qstrlen(prefix)));
    return result.toCaseFolded();
}

} // namespace

/// Walks the tree of a document.
class PurposeTaxonomyReader {
public:
    PurposeTaxonomyReader(const core::YamlDocument &document, PurposeTaxonomy &into) : m_document(document), m_into(into) {}

    core::Result<void> read(const QJsonArray &list, const QString &pointer, const QString &parent)
    {
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString place = core::jsonPointer(pointer, i);
            const QJsonObject entry = list.at(i).toObject();
            const QString key = entry.value(QStringLiteral("key")).toString();
            for (const QString &name : entry.keys())
                if (!QStringList{QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("dpv"), QStringLiteral("below")}.contains(name))
                    return refuse(core::jsonPointer(place, name), PurposeTaxonomyTexts::tr("\"%1\" is not a field of a purpose: key, name, dpv, below.").arg(name));
            if (key.isEmpty())
                return refuse(place, PurposeTaxonomyTexts::tr("A purpose needs a key."));
            if (m_into.m_parents.contains(key))
                return refuse(place, PurposeTaxonomyTexts::tr("The purpose \"%1\" stands here twice.").arg(key));
            m_into.m_parents.insert(key, parent);
            const QString name = entry.value(QStringLiteral("name")).toString(key);
            m_into.m_names.insert(key, name);
            for (const QString &word : {key, name, entry.value(QStringLiteral("dpv")).toString()})
                if (!word.isEmpty() && !m_into.m_words.contains(folded(word)))
                    m_into.m_words.insert(folded(word), key);
            const QJsonValue below = entry.value(QStringLiteral("below"));
            if (!below.isUndefined() && !below.isArray())
                return refuse(core::jsonPointer(place, QStringLiteral("below")), PurposeTaxonomyTexts::tr("\"below\" is a list of purposes."));
            HALLMARKER_TRY(read(below.toArray(), core::jsonPointer(place, QStringLiteral("below")), key));
        }
        return {};
    }
    core::Result<void> refuse(const QString &pointer, const QString &sentence) const
    {
        return core::Error(core::ErrorKind::Invalid, sentence, {}, m_document.locate(pointer));
    }

private:
    const core::YamlDocument &m_document;
    PurposeTaxonomy &m_into;
};

core::Result<PurposeTaxonomy> PurposeTaxonomy::fromYaml(const QByteArray &bytes, const QString &file)
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(bytes, file));
    PurposeTaxonomy taxonomy;
    PurposeTaxonomyReader reader(document, taxonomy);
    const QJsonValue purposes = document.root().toObject().value(QStringLiteral("purposes"));
    if (!purposes.isArray())
        return reader.refuse(QString(), PurposeTaxonomyTexts::tr("The file has no list \"purposes\".")).error();
    HALLMARKER_TRY(reader.read(purposes.toArray(), QStringLiteral("/purposes"), QString()));
    return taxonomy;
}

core::Result<PurposeTaxonomy> PurposeTaxonomy::builtIn()
{
    initialiseConsentResources();
    QFile file(QStringLiteral(":/consent/purposes.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Internal, PurposeTaxonomyTexts::tr("The list of purposes is missing from the program."));
    return fromYaml(file.readAll(), QStringLiteral("purposes.yaml"));
}

QString PurposeTaxonomy::keyOf(const QString &word) const
{
    return m_words.value(folded(word));
}

bool PurposeTaxonomy::covers(const QString &allowed, const QString &requested) const
{
    if (!m_parents.contains(allowed))
        return false;
    for (QString key = requested; !key.isEmpty(); key = m_parents.value(key))
        if (key == allowed)
            return true;
    return false;
}

QStringList PurposeTaxonomy::keys() const
{
    QStringList keys = m_parents.keys();
    keys.sort();
    return keys;
}

} // namespace hallmarker::inventory
